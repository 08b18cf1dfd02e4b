# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian packages that Postroom needs, in one table, and what installs them. Sourced by run, check and lint.

# NAME, what it is for (build: to compile; run: beside the finished program; test: for ./check alone), and why.
postroom_package_table() {
    cat <<'TABLE'
build-essential          build  GCC 12
cmake                    build  3.25
ninja-build              build  the generator of every preset
pkg-config               build  finds libraries that bring no CMake file
ccache                   build  a second build takes seconds
mold                     build  links twenty executables in the time of two
qt6-base-dev             build  Core, Network, Sql, Gui, Widgets, Test
qt6-base-dev-tools       build  moc, rcc
qt6-svg-dev              build  icons
qt6-charts-dev           build  charts of reports
libqt6opengl6-dev        build  asked for by Qt Charts' CMake files
qt6-tools-dev            build  the CMake files of lupdate and lrelease
qt6-tools-dev-tools      build  asked for by those files
qt6-l10n-tools           build  lupdate, lrelease
libssl-dev               build  signing of requests
libphonenumber-dev       build  phone numbers
liborcus-dev             build  recipient files in workbooks (xlsx, ods)
qtkeychain-qt6-dev       build  secrets in the keychain
libfido2-dev             build  security keys
libcrypt-dev             build  hashes of passwords
rapidjson-dev            build  JSON that keeps every digit
libdtl-dev               build  differences of two texts
libqrcodegencpp-dev      build  QR codes of letters
libpq-dev                build  admin mode: straight into PostgreSQL
zlib1g-dev               build  signed values that the platform compressed
libgl-dev                build  asked for by Qt Gui's CMake files
libqt6sql6-sqlite        run    the local store and the demo platform
libqt6svg6               run    draws the icons
qt6-qpa-plugins          run    windows on X11, and without a display for tests
qt6-wayland              run    windows on Wayland
libsecret-1-0            run    asks the keychain of the session; loaded by QtKeychain
liborcus-0.17-0          run    reads workbooks; loaded with the first one
libfido2-1               run    asks security keys; loaded with the first one
libpq5                   run    speaks with PostgreSQL in admin mode
ca-certificates          run    TLS is verified, always
fontconfig               run    finds fonts
fonts-dejavu-core        run    a font, where the system has none
clang-format-14          test   ./lint, by this name and version
clang-tidy-14            test   ./lint
clang-14                 test   the programs for libFuzzer
libclang-rt-14-dev       test   libFuzzer and clang's sanitizers
llvm-14                  test   names in what a sanitizer says (llvm-symbolizer-14)
universal-ctags          test   ./lint: where a function ends
shellcheck               test   ./lint: the scripts themselves
libcmark-dev             test   another Markdown beside Postroom's in bench_content
poppler-utils            test   reads the PDFs that are made (pdftotext)
fonts-inter              test   the font of the pictures
desktop-file-utils       test   desktop-file-validate
appstream                test   appstreamcli validate
xvfb                     test   the display of bench_start and of the tests with a screen reader
openssl                  test   certificates for the tests of TLS
dbus-daemon              test   a session bus of the tests' own (dbus-run-session)
at-spi2-core             test   the bus between programs and screen readers
python3-pyatspi          test   reads the window as a screen reader does
gnome-keyring            test   a real keychain, unlocked and locked
python3-itsdangerous     test   signs values as the platform does
python3-cryptography     test   encrypts values as the platform does
postgresql-15            test   servers of the tests' own, with the recorded platform's rows
pgbouncer                test   what stands before many a database; in transaction mode
procps                   test   memory of the processes that benches start
TABLE
}

# postroom_packages KIND…: the names of the packages of these kinds, one a line.
postroom_packages() {
    postroom_package_table | awk -v kinds=" $* " 'index(kinds, " " $2 " ") { print $1 }'
}

# postroom_system: "debian-12", "ubuntu-24.04" or whatever else this system calls itself.
postroom_system() {
    local release=${POSTROOM_OS_RELEASE:-/etc/os-release}
    if [ -r "$release" ]; then
        # shellcheck disable=SC1090
        (. "$release" && echo "${ID:-unknown}-${VERSION_ID:-unknown}")
    else
        echo unknown
    fi
}

# postroom_missing KIND…: those of them that are not installed.
postroom_missing() {
    local package
    for package in $(postroom_packages "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# postroom_apt ARGUMENT…: apt-get as root, asking nothing.
postroom_apt() {
    local become=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Installing needs root, and this system has no sudo. As root:" >&2
            echo "    apt-get $*" >&2
            return 1
        fi
        become=(sudo)
    fi
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" </dev/null
}

# postroom_install KIND…: installs what is missing, and says what. Fails with a sentence on a system without apt.
postroom_install() {
    local system missing
    system=$(postroom_system)
    case $system in
    debian-12) ;;
    ubuntu-24.04) echo "Ubuntu 24.04: not verified; Postroom is built and tested on Debian 12." ;;
    *)
        echo "Postroom installs its own packages on Debian 12 only (and, not verified, on Ubuntu 24.04); this is $system."
        echo "It needs what Debian 12 calls:"
        postroom_packages "$@" | sed 's/^/    /'
        echo "Stopped: install these by hand, then build with the commands of README.md (\"By hand\")."
        return 1
        ;;
    esac
    missing=$(postroom_missing "$@")
    [ -n "$missing" ] || return 0
    echo "Installing through apt: $(echo "$missing" | tr '\n' ' ')"
    # The list is one word a package.
    # shellcheck disable=SC2086
    postroom_apt update && postroom_apt install --no-install-recommends $missing
}
