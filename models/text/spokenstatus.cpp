// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spokenstatus.h"

#include "text/notificationwords.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct SpokenStatus {
    Q_DECLARE_TR_FUNCTIONS(SpokenStatus)
};

// Which of a message's times a sentence speaks of.
enum class Moment { Created, Sent, Ended };

struct SpokenRow {
    const char *type; // of the message; empty for any
    const char *status; // the platform's raw word
    Moment moment;
    // Context "SpokenStatus": %1 is who carried it; what stands in brackets is said where the time, %2, is known.
    const char *sentence;
    const char *promise = nullptr; // what GOV.UK Notify adds to it, same context
};

constexpr const char *threeDays = QT_TRANSLATE_NOOP("SpokenStatus", "It tries for up to 3 days.");
constexpr const char *printDay
    = QT_TRANSLATE_NOOP("SpokenStatus", "What comes in before 5:30pm is printed the next working day.");

// A line of a type stands before the line of any type. The platform says nothing of most letters; Postroom says where
// they are. `accepted` and `received` are the public API's words for letters (admin-model-layer §2.13), and the last
// lines are states that only some platforms have (forks.md §5).
// clang-format off
constexpr std::array spokenRows {
    SpokenRow{"email", "created", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the email[ %2] and has not handed it over yet.")},
    SpokenRow{"email", "sending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 took the email[ %2] and has not yet heard from the inbox."), threeDays},
    SpokenRow{"email", "pending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 took the email[ %2] and is still trying to deliver it.")},
    SpokenRow{"email", "sent", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 handed the email over to the inbox[ %2].")},
    SpokenRow{"email", "delivered", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 delivered the email to the inbox[ %2]. If it cannot be seen, it may be in the spam folder.")},
    SpokenRow{"email", "temporary-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The inbox was full, or did not take the email for now, and %1 gave up[ %2]. It can be sent again.")},
    SpokenRow{"email", "permanent-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 could not deliver the email[ %2]: the address does not exist, or it refuses this sender. The address needs to be checked.")},
    SpokenRow{"sms", "created", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the text message[ %2] and has not handed it over yet.")},
    SpokenRow{"sms", "sending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 took the text message[ %2] and has not yet heard from the phone."), threeDays},
    SpokenRow{"sms", "pending", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The phone could not be reached[ %2], and %1 is still trying.")},
    SpokenRow{"sms", "sent", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 passed the text message on to a network abroad[ %2], which does not say whether it arrived.")},
    SpokenRow{"sms", "delivered", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 delivered the text message to the phone[ %2].")},
    SpokenRow{"sms", "temporary-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The phone was off, full or without signal, and %1 gave up[ %2]. It can be sent again.")},
    SpokenRow{"sms", "permanent-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 could not deliver the text message[ %2]: the number may be wrong or out of use, or the network blocks such messages.")},
    SpokenRow{"letter", "pending-virus-check", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the letter[ %2] and checks it for viruses before it is printed.")},
    SpokenRow{"letter", "created", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the letter[ %2], and it is not printed yet."), printDay},
    SpokenRow{"letter", "pending", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the letter[ %2], and it is not printed yet.")},
    SpokenRow{"letter", "sending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 got the letter[ %2] to print and post it.")},
    SpokenRow{"letter", "accepted", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the letter[ %2], and it is not yet said to be posted.")},
    SpokenRow{"letter", "sent", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 printed and posted the letter[ %2]. Nobody says whether it arrived.")},
    SpokenRow{"letter", "delivered", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 printed and posted the letter[ %2]. Nobody says whether it arrived.")},
    SpokenRow{"letter", "received", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The letter was printed and posted[ %2]. Whether it arrived or came back is not said to the service’s keys.")},
    SpokenRow{"", "returned-letter", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The post could not deliver the letter and sent it back.[ The platform was told %2.] The address needs to be checked.")},
    SpokenRow{"letter", "permanent-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 could not print the letter[ %2], so it was not posted.")},
    SpokenRow{"letter", "technical-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The platform had a fault[ %2] and did not pass the letter on to be printed. It can be sent again.")},
    SpokenRow{"letter", "virus-scan-failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "A virus was found in the uploaded file[ %2], so the letter was not printed.")},
    SpokenRow{"letter", "validation-failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The uploaded file was refused[ %2], since it cannot be printed as a letter. Nothing was posted.")},
    SpokenRow{"letter", "cancelled", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "Somebody cancelled the letter[ %2] before it was printed.")},
    SpokenRow{"", "created", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the message[ %2] and has not handed it over yet.")},
    SpokenRow{"", "sending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 took the message[ %2] and has not yet heard whether it arrived.")},
    SpokenRow{"", "pending", Moment::Sent, QT_TRANSLATE_NOOP("SpokenStatus", "%1 took the message[ %2] and is still trying to deliver it.")},
    SpokenRow{"", "pending-virus-check", Moment::Created, QT_TRANSLATE_NOOP("SpokenStatus", "The platform took the message[ %2] and checks its file for viruses before it is sent.")},
    SpokenRow{"", "sent", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 passed the message on[ %2], and nobody says whether it arrived.")},
    SpokenRow{"", "delivered", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 delivered the message[ %2].")},
    SpokenRow{"", "failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The message failed[ %2] and did not arrive.")},
    SpokenRow{"", "temporary-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The message could not be delivered for now, and %1 gave up[ %2].")},
    SpokenRow{"", "permanent-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The message was refused[ %2] and did not arrive.")},
    SpokenRow{"", "technical-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The platform had a fault[ %2] and did not send the message. It can be sent again.")},
    SpokenRow{"", "virus-scan-failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "A virus was found in the attached file[ %2], so the message was not sent.")},
    SpokenRow{"", "validation-failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The message did not pass the platform’s checks[ %2], so it was not sent.")},
    SpokenRow{"", "cancelled", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "Somebody cancelled the message[ %2] before it was sent.")},
    SpokenRow{"", "pii-check-failed", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The platform’s check for personal details stopped the message[ %2], so it was not sent.")},
    SpokenRow{"", "provider-failure", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "%1 had a fault[ %2] and did not deliver the message. It can be sent again.")},
    SpokenRow{"", "preferences-declined", Moment::Ended, QT_TRANSLATE_NOOP("SpokenStatus", "The person has chosen not to get such messages, so it was not sent[ %2].")},
};
// clang-format on

// Under these a platform says in words of its own why a message ended so (forks.md §5).
constexpr std::array reasonKeys{"status_reason"_L1, "feedback_reason"_L1, "provider_response"_L1};

const SpokenRow *rowOf(const Notification &notification)
{
    const auto *found = std::find_if(spokenRows.begin(), spokenRows.end(), [&notification](const SpokenRow &row) {
        return notification.status == QLatin1StringView(row.status)
            && (!*row.type || notification.notificationType == QLatin1StringView(row.type));
    });
    return found == spokenRows.end() ? nullptr : found;
}

std::optional<Instant> momentOf(const Notification &notification, Moment moment)
{
    if (moment == Moment::Created)
        return notification.createdAt;
    if (moment == Moment::Sent)
        return notification.sentAt;
    const PublicPart *part = notification.publicPart.get();
    return part && part->completedAt ? part->completedAt : notification.updatedAt;
}

// With or without what stands in brackets. A sentence has one such place at most.
QString withPlaces(QString sentence, const QString &carrier, const QString &when)
{
    const qsizetype open = sentence.indexOf(u'[');
    const qsizetype close = sentence.indexOf(u']', open);
    if (open >= 0 && close > open) {
        const QString inside = when.isEmpty() ? QString() : sentence.mid(open + 1, close - open - 1);
        sentence.replace(open, close - open + 1, inside);
    }
    QString said;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence.at(i) == u'%' && i + 1 < sentence.size();
        if (isPlace && sentence.at(i + 1) == u'1')
            said += carrier;
        else if (isPlace && sentence.at(i + 1) == u'2')
            said += when;
        else {
            said += sentence.at(i);
            continue;
        }
        ++i;
    }
    return said;
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

// Without the full stop that some of them end in.
QString reasonOf(const Notification &notification)
{
    for (const UnknownKey &unknown : notification.unknown) {
        const bool isReason = std::find(reasonKeys.begin(), reasonKeys.end(), unknown.key) != reasonKeys.end();
        const QString *words = isReason ? unknown.value.asString() : nullptr;
        QString reason = words ? words->simplified() : QString();
        if (reason.endsWith(u'.'))
            reason.chop(1);
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

bool keepsPromisesOfGovUk(Fork fork)
{
    return fork == Fork::Unknown || fork == Fork::GovUkNotify;
}

} // namespace

QString spokenStatus(const Notification &notification, Fork fork, Instant now, const QTimeZone &zone)
{
    // The platform plays delivery through for such a message: whatever its state says, nobody got it.
    if (isSentWithTestKey(notification))
        return SpokenStatus::tr("The message was sent with a test key, so nobody got it.");
    const SpokenRow *row = rowOf(notification);
    if (!row)
        return {};
    const QString provider = providerText(notification.sentBy);
    const auto moment = momentOf(notification, row->moment);
    const QString sentence
        = withPlaces(SpokenStatus::tr(row->sentence), provider.isEmpty() ? SpokenStatus::tr("the provider") : provider,
            moment ? momentInSentence(*moment, now, zone) : QString());
    QStringList said{provider.isEmpty() ? capitalised(sentence) : sentence};
    if (row->promise && keepsPromisesOfGovUk(fork))
        said.append(SpokenStatus::tr(row->promise));
    if (const QString reason = reasonOf(notification); !reason.isEmpty())
        said.append(SpokenStatus::tr("The platform’s reason: %1.").arg(reason));
    return said.join(u' ');
}

} // namespace postroom
