// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwareauthenticator.h"

#include <fido.h>

using namespace postroom::test;

namespace {

// softwarekeyprocess.h: seed, behaviour, relying party.
std::unique_ptr<SoftwareAuthenticator> pluggedInKey()
{
    const QStringList words = qEnvironmentVariable("POSTROOM_TEST_KEY").split(QLatin1Char(' '));
    auto key = std::make_unique<SoftwareAuthenticator>(words.at(2), QByteArray::fromHex(words.at(0).toLatin1()));
    key->setBehaviour(static_cast<SoftwareAuthenticator::Behaviour>(words.at(1).toInt()));
    key->plugIn();
    return key;
}

} // namespace

// Found before libfido2's own.
extern "C" Q_DECL_EXPORT int fido_dev_info_manifest(fido_dev_info_t *list, std::size_t room, std::size_t *found)
{
    // Never destroyed, since OpenSSL is cleaned up before this library; volatile, so that it is kept and no leak.
    static SoftwareAuthenticator *volatile key = pluggedInKey().release();
    Q_UNUSED(key)
    return SoftwareAuthenticator::attached()(list, room, found);
}
