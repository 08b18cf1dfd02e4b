// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"
#include "text/statuswords.h"

namespace postroom {

/// A message's state as the platform words it for its type (look.md §6.3, admin-features §0.4): "Email address does not
/// exist". Unknown states are shown as they are.
StatusWords notificationStatusWords(QStringView type, QStringView status);

/// "Text message", "Email", "Letter"; unknown ones as they are.
QString typeText(QStringView type);
/// Inside a sentence: "text message", "email", "letter".
QString typeInSentence(QStringView type);
/// The icon of a type: message-square, mail, file-text.
QLatin1StringView typeIcon(QStringView type);

/// "Live", "Team and guest list", "Test"; unknown ones as they are.
QString keyTypeText(QStringView keyType);

/// Who carried it: "MMG", "Firetext", "Amazon SES", "DVLA"; unknown ones as they are, empty when nobody did yet.
QString providerText(QStringView provider);

/// Whether the message carries a code to type in somewhere, by the words of its template: "((code)) is your sign-in
/// code". A postcode, a sort code or a code of conduct is none.
bool speaksOfCode(const Notification &notification);

/// How it was sent: "API key “website live”", "Uploaded file “berth holders.csv”", "One-off message by Priya Anand".
QString sentThroughText(const Notification &notification);
/// The same for a narrow column: "API, website live", the file's name, the person's name.
QString sentThroughShort(const Notification &notification);

/// A number as the platform keeps it, with its country ("447700900123") or without ("07700900123"), as people read it:
/// "07700 900123". Senders' names, short codes and what is no number stay as they are.
QString phoneText(const QString &stored);
/// The recipient as people write it: "07700 900123", "+33 6 12 34 56 78", an address as it was given.
QString recipientText(const Notification &notification);
/// The same with the country before it, for details: "+44 7700 900123".
QString recipientInternational(const Notification &notification);

} // namespace postroom
