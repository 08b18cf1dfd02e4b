#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A recipe, not run by ./check: makes the tree of an AppImage, and the AppImage itself where linuxdeploy and its Qt
# plugin are installed. Debian 12 packages neither.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
build=$root/build/appimage
id=org.postroom.Postroom

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr
cmake --build "$build"
DESTDIR=$build/AppDir cmake --install "$build"

if ! command -v linuxdeploy >/dev/null; then
    echo "The tree is in $build/AppDir; linuxdeploy, which makes an AppImage of it, is not installed."
    exit 1
fi
cd "$build"
linuxdeploy --appdir AppDir --plugin qt --output appimage --deploy-deps-only AppDir/usr/lib/*/postroom \
    --desktop-file "AppDir/usr/share/applications/$id.desktop" \
    --icon-file "AppDir/usr/share/icons/hicolor/scalable/apps/$id.svg"
