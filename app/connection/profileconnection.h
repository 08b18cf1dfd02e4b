// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "profile/profilefile.h"

namespace postroom {

/// Puts what a profile says in place of its name, and finds the profile whose entries of the keychain are meant by a
/// connection that names the keychain or whose person is signed in. Connections without either stay as they are.
/// Returns a sentence that says what is wrong and what to do; a null string when all is well.
QString resolveProfile(ConnectionOptions &options, const ProfileFile &file = ProfileFile());

/// Keeps in its profile which platform a connection was found to be, so that the next start knows it from the
/// beginning. Nothing for connections without a profile and for what is kept already; where the file cannot be written,
/// the next start asks again.
void keepFork(const ConnectionOptions &options, Fork fork, const ProfileFile &file = ProfileFile());

} // namespace postroom
