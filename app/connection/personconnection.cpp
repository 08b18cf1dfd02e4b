// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/personconnection.h"

#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

SecretName personSecretName(const ConnectionOptions &options, SecretPurpose purpose)
{
    if (!options.profileId.isEmpty())
        return {options.profileId, purpose};
    const QUuid place = QUuid::createUuidV5(QUuid(), options.url.toEncoded() + ' ' + options.clientId);
    return {place.toString(QUuid::WithoutBraces), purpose};
}

} // namespace postroom
