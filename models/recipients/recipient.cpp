// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/recipient.h"

#include "core/lettercase.h"
#include "core/whitespace.h"
#include "recipients/emailaddress.h"
#include "recipients/phonenumber.h"

namespace postroom {

QString normalisedTo(QStringView notificationType, QStringView to)
{
    if (notificationType == QLatin1StringView("sms"))
        return normalisedPhone(to).value_or(withoutObscureWhitespace(to));
    if (notificationType == QLatin1StringView("email"))
        return formattedEmail(to);
    return lowerCase(withoutWhitespace(to));
}

QString foldedRecipient(const QString &recipient)
{
    if (const std::optional<QString> number = normalisedPhone(recipient))
        return *number;
    return normalisedEmail(recipient).value_or(recipient);
}

} // namespace postroom
