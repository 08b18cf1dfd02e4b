// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/messagenote.h"

#include "domain/notification.h"
#include "text/notificationwords.h"
#include "text/times.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct MessageNote {
    Q_DECLARE_TR_FUNCTIONS(MessageNote)
};

QString lettersAndDigits(QString text)
{
    text.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return text.toLower();
}

// National and international spellings of a number end in the same digits.
bool holdsRecipient(const Notification &notification)
{
    constexpr qsizetype digitsThatTell = 7;
    const QString reference = lettersAndDigits(notification.clientReference);
    for (const QString &given : {notification.to, notification.normalisedTo}) {
        QString recipient = lettersAndDigits(given);
        if (notification.notificationType == "sms"_L1)
            recipient = recipient.right(std::max(digitsThatTell, recipient.size() - 3));
        if (!recipient.isEmpty() && reference.contains(recipient))
            return true;
    }
    return reference.isEmpty() ? false : notification.clientReference.contains(u'@');
}

QString statusLine(const Notification &notification, const QTimeZone &zone)
{
    QString status = notificationStatusWords(notification.notificationType, notification.status).text;
    if (isSentWithTestKey(notification))
        status = MessageNote::tr("%1 (sent with a test key)", "a state").arg(status);
    if (!notification.updatedAt)
        return status;
    return MessageNote::tr("%1, %2", "a state, since when").arg(status, exactText(*notification.updatedAt, zone));
}

QString noteOf(const Notification &notification, const QString &serviceName, const QTimeZone &zone)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(MessageNote::tr("%1: %2", "what, its value").arg(label, value.simplified()));
    };
    if (notification.createdAt)
        add(MessageNote::tr("Created"), exactText(*notification.createdAt, zone));
    add(MessageNote::tr("Service"), notification.serviceName.isEmpty() ? serviceName : notification.serviceName);
    add(MessageNote::tr("Channel"), typeText(notification.notificationType));
    add(MessageNote::tr("Status"), statusLine(notification, zone));
    add(MessageNote::tr("Reference"),
        holdsRecipient(notification) ? MessageNote::tr("left out, since it holds the recipient")
                                     : notification.clientReference);
    add(MessageNote::tr("Message id"), notification.id);
    return lines.join(u'\n');
}

} // namespace

QString messageNotes(std::span<const Row> rows, const QString &serviceName, const QTimeZone &zone)
{
    QStringList notes;
    for (const Row &row : rows) {
        if (const auto *notification = as<Notification>(row))
            notes.append(noteOf(*notification, serviceName, zone));
    }
    return notes.join(u"\n\n"_s);
}

} // namespace postroom
