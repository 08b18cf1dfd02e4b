// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notificationwords.h"

#include "recipients/phonenumber.h"
#include "text/statustable.h"

#include <algorithm>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NotificationWords {
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)
};

// A line of a type stands before the line of any type. The platform shows no word for most letters; Postroom says where
// they are (admin-features §0.4). `accepted` and `received` are the public API's words for letters (admin-model-layer
// §2.13); the last three are states that only some platforms have (forks.md §5).
// clang-format off
constexpr std::array statusRows {
    StatusRow{"email", "created", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"email", "sending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"email", "pending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"email", "sent", QT_TRANSLATE_NOOP("StatusWords", "Delivered"), "circle-check", Tone::Good},
    StatusRow{"email", "delivered", QT_TRANSLATE_NOOP("StatusWords", "Delivered"), "circle-check", Tone::Good},
    StatusRow{"email", "temporary-failure", QT_TRANSLATE_NOOP("StatusWords", "Inbox not accepting messages"), "clock-alert", Tone::Look},
    StatusRow{"email", "permanent-failure", QT_TRANSLATE_NOOP("StatusWords", "Email address does not exist"), "circle-x", Tone::Bad},
    StatusRow{"sms", "created", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"sms", "sending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"sms", "pending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"sms", "sent", QT_TRANSLATE_NOOP("StatusWords", "Sent to an international number"), "globe", Tone::Good},
    StatusRow{"sms", "delivered", QT_TRANSLATE_NOOP("StatusWords", "Delivered"), "circle-check", Tone::Good},
    StatusRow{"sms", "temporary-failure", QT_TRANSLATE_NOOP("StatusWords", "Phone not accepting messages"), "clock-alert", Tone::Look},
    StatusRow{"sms", "permanent-failure", QT_TRANSLATE_NOOP("StatusWords", "Not delivered"), "circle-x", Tone::Bad},
    StatusRow{"letter", "pending-virus-check", QT_TRANSLATE_NOOP("StatusWords", "Checking for viruses"), "loader", Tone::Quiet},
    StatusRow{"letter", "created", QT_TRANSLATE_NOOP("StatusWords", "Waiting to be printed"), "hourglass", Tone::Quiet},
    StatusRow{"letter", "sending", QT_TRANSLATE_NOOP("StatusWords", "Printing"), "loader", Tone::Quiet},
    StatusRow{"letter", "delivered", QT_TRANSLATE_NOOP("StatusWords", "Printed and posted"), "circle-check", Tone::Good},
    StatusRow{"letter", "returned-letter", QT_TRANSLATE_NOOP("StatusWords", "Returned"), "triangle-alert", Tone::Look},
    StatusRow{"letter", "permanent-failure", QT_TRANSLATE_NOOP("StatusWords", "Permanent failure"), "circle-x", Tone::Bad},
    StatusRow{"letter", "virus-scan-failed", QT_TRANSLATE_NOOP("StatusWords", "Virus detected"), "circle-x", Tone::Bad},
    StatusRow{"letter", "accepted", QT_TRANSLATE_NOOP("StatusWords", "Accepted"), "loader", Tone::Quiet},
    StatusRow{"letter", "received", QT_TRANSLATE_NOOP("StatusWords", "Received"), "circle-check", Tone::Good},
    StatusRow{"letter", "validation-failed", QT_TRANSLATE_NOOP("StatusWords", "Validation failed"), "circle-x", Tone::Bad},
    StatusRow{"", "created", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"", "sending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "loader", Tone::Quiet},
    StatusRow{"", "pending-virus-check", QT_TRANSLATE_NOOP("StatusWords", "Checking for viruses"), "loader", Tone::Quiet},
    StatusRow{"", "delivered", QT_TRANSLATE_NOOP("StatusWords", "Delivered"), "circle-check", Tone::Good},
    StatusRow{"", "sent", QT_TRANSLATE_NOOP("StatusWords", "Sent"), "circle-check", Tone::Good},
    StatusRow{"", "returned-letter", QT_TRANSLATE_NOOP("StatusWords", "Returned"), "triangle-alert", Tone::Look},
    StatusRow{"", "failed", QT_TRANSLATE_NOOP("StatusWords", "Failed"), "circle-x", Tone::Bad},
    StatusRow{"", "temporary-failure", QT_TRANSLATE_NOOP("StatusWords", "Temporary failure"), "clock-alert", Tone::Look},
    StatusRow{"", "permanent-failure", QT_TRANSLATE_NOOP("StatusWords", "Not delivered"), "circle-x", Tone::Bad},
    StatusRow{"", "technical-failure", QT_TRANSLATE_NOOP("StatusWords", "Technical failure"), "circle-x", Tone::Bad},
    StatusRow{"", "virus-scan-failed", QT_TRANSLATE_NOOP("StatusWords", "Virus detected"), "circle-x", Tone::Bad},
    StatusRow{"", "validation-failed", QT_TRANSLATE_NOOP("StatusWords", "Validation failed"), "circle-x", Tone::Bad},
    StatusRow{"", "cancelled", QT_TRANSLATE_NOOP("StatusWords", "Cancelled"), "ban", Tone::Over},
    StatusRow{"", "pii-check-failed", QT_TRANSLATE_NOOP("StatusWords", "Stopped by a check"), "circle-x", Tone::Bad},
    StatusRow{"", "provider-failure", QT_TRANSLATE_NOOP("StatusWords", "Provider failure"), "circle-x", Tone::Bad},
    StatusRow{"", "preferences-declined", QT_TRANSLATE_NOOP("StatusWords", "Declined by the recipient"), "ban", Tone::Over},
};

struct WordRow {
    const char *word;
    const char *text;
    const char *inSentence;
    const char *icon;
};

constexpr std::array types {
    WordRow{"sms", QT_TRANSLATE_NOOP("NotificationWords", "Text message"), QT_TRANSLATE_NOOP("NotificationWords", "text message"), "message-square"},
    WordRow{"email", QT_TRANSLATE_NOOP("NotificationWords", "Email"), QT_TRANSLATE_NOOP("NotificationWords", "email"), "mail"},
    WordRow{"letter", QT_TRANSLATE_NOOP("NotificationWords", "Letter"), QT_TRANSLATE_NOOP("NotificationWords", "letter"), "file-text"},
};

constexpr std::array keyTypes {
    WordRow{"normal", QT_TRANSLATE_NOOP("NotificationWords", "Live"), nullptr, nullptr},
    WordRow{"team", QT_TRANSLATE_NOOP("NotificationWords", "Team and guest list"), nullptr, nullptr},
    WordRow{"test", QT_TRANSLATE_NOOP("NotificationWords", "Test"), nullptr, nullptr},
};

// Names, the same in every language.
constexpr std::array providers {
    WordRow{"mmg", "MMG", nullptr, nullptr},
    WordRow{"firetext", "Firetext", nullptr, nullptr},
    WordRow{"ses", "Amazon SES", nullptr, nullptr},
    WordRow{"dvla", "DVLA", nullptr, nullptr},
    WordRow{"sns", "Amazon SNS", nullptr, nullptr},
    WordRow{"pinpoint", "Amazon Pinpoint", nullptr, nullptr},
    WordRow{"twilio", "Twilio", nullptr, nullptr},
    WordRow{"govdelivery", "GovDelivery", nullptr, nullptr},
};
// clang-format on

const WordRow *rowOf(std::span<const WordRow> rows, QStringView word)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [word](const WordRow &row) { return word == QLatin1StringView(row.word); });
    return found == rows.end() ? nullptr : &*found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("NotificationWords", text);
}

bool isPhone(const Notification &notification)
{
    return notification.notificationType == "sms"_L1 && !notification.normalisedTo.isEmpty();
}

// Codes that nobody signs in with.
constexpr std::array otherCodes{"post"_L1, "zip"_L1, "area"_L1, "dialling"_L1, "country"_L1, "sort"_L1, "tax"_L1,
    "bar"_L1, "qr"_L1, "dress"_L1, "highway"_L1, "discount"_L1, "promo"_L1, "voucher"_L1};

// The word by itself, in a sentence or as the name of a placeholder.
QString codePattern()
{
    QString others;
    for (const QLatin1StringView other : otherCodes)
        others += u"(?<!%1[ _-])"_s.arg(other);
    return u"(?<![a-z])(?:%1codes?(?!\\s+of\\s)|passcodes?)(?![a-z])"_s.arg(others);
}

} // namespace

StatusWords notificationStatusWords(QStringView type, QStringView status)
{
    return statusWords(statusRows, type, status);
}

QString typeText(QStringView type)
{
    const WordRow *row = rowOf(types, type);
    return row ? translated(row->text) : type.toString();
}

QString typeInSentence(QStringView type)
{
    const WordRow *row = rowOf(types, type);
    return row ? translated(row->inSentence) : type.toString();
}

QLatin1StringView typeIcon(QStringView type)
{
    const WordRow *row = rowOf(types, type);
    return row ? QLatin1StringView(row->icon) : QLatin1StringView();
}

QString keyTypeText(QStringView keyType)
{
    const WordRow *row = rowOf(keyTypes, keyType);
    return row ? translated(row->text) : keyType.toString();
}

QString providerText(QStringView provider)
{
    const WordRow *row = rowOf(providers, provider);
    return row ? QString::fromLatin1(row->text) : provider.toString();
}

bool speaksOfCode(const Notification &notification)
{
    static const QRegularExpression code(codePattern(), QRegularExpression::CaseInsensitiveOption);
    return code.match(notification.templateContent).hasMatch() || code.match(notification.templateName).hasMatch();
}

QString sentThroughText(const Notification &notification)
{
    if (!notification.keyName.isEmpty())
        return NotificationWords::tr("API key “%1”").arg(notification.keyName);
    if (!notification.apiKey.isEmpty())
        return NotificationWords::tr("API");
    if (!notification.jobOriginalFileName.isEmpty())
        return NotificationWords::tr("Uploaded file “%1”").arg(notification.jobOriginalFileName);
    if (!notification.createdByName.isEmpty())
        return NotificationWords::tr("One-off message by %1").arg(notification.createdByName);
    return {};
}

QString sentThroughShort(const Notification &notification)
{
    if (!notification.keyName.isEmpty())
        return NotificationWords::tr("API, %1").arg(notification.keyName);
    if (!notification.apiKey.isEmpty())
        return NotificationWords::tr("API");
    return notification.jobOriginalFileName.isEmpty() ? notification.createdByName : notification.jobOriginalFileName;
}

QString phoneText(const QString &stored)
{
    const QString digits = stored.startsWith(u'+') ? stored.sliced(1) : stored;
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), &isPhoneDigit);
    if (!isNumber)
        return stored;
    const QString normalised = digits.startsWith(u'0') ? normalisedPhone(stored).value_or(stored) : digits;
    const QString shown = displayPhone(normalised);
    return shown == normalised ? stored : shown;
}

QString recipientText(const Notification &notification)
{
    if (isPhone(notification))
        return displayPhone(notification.normalisedTo);
    return QString(notification.to).replace(u'\n', u", "_s);
}

QString recipientInternational(const Notification &notification)
{
    return isPhone(notification) ? displayInternationalPhone(notification.normalisedTo) : notification.to;
}

} // namespace postroom
