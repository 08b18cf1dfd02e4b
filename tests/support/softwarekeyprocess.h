// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/softwareauthenticator.h"

#include <QProcessEnvironment>

namespace postroom::test {

/// The environment of a program in which libfido2 finds one software key, plugged in from the start, although the
/// program knows nothing of tests: a library is preloaded that lists it in the place of those on USB. It is the key
/// that SoftwareAuthenticator(relyingParty, seed) makes in this process, for its credentialData().
QProcessEnvironment environmentWithKey(const QString &relyingParty, const QByteArray &seed,
    SoftwareAuthenticator::Behaviour behaviour = SoftwareAuthenticator::Behaviour::Signs);

} // namespace postroom::test
