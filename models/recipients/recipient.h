// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// What the platform stores in `normalised_to` for a recipient (database-schema §10.1): E.164 digits for "sms", the
/// cleaned lower-case address for "email", everything lower-case without white space for "letter" and any other type.
/// A number that the platform would refuse is only cleaned, since a stored row must still be shown and found.
QString normalisedTo(QStringView notificationType, QStringView to);

/// How the platform folds a recipient before it compares it with team members and the guest list (template-spec §6.4).
QString foldedRecipient(const QString &recipient);

} // namespace postroom
