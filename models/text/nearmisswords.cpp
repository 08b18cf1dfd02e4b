// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nearmisswords.h"

#include "core/wordslocale.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/times.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NearMissWords {
    Q_DECLARE_TR_FUNCTIONS(NearMissWords)
};

QString quoted(const QString &letters)
{
    return NearMissWords::tr("“%1”", "letters").arg(letters);
}

} // namespace

QString markedRecipient(const NearMiss &miss)
{
    QString marked = miss.recipient;
    const auto &spans = miss.slip.spans;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        marked.insert(span->from + span->length, u']');
        marked.insert(span->from, u'[');
    }
    return marked;
}

QString nearMissMessagesText(const NearMiss &miss, Instant now, const QTimeZone &zone)
{
    const QString messages = messagesText(miss.messages);
    return miss.newest ? NearMissWords::tr("%1, the last %2", "messages, moment")
                             .arg(messages, momentInSentence(*miss.newest, now, zone))
                       : messages;
}

QString nearMissText(const NearMiss &miss, Instant now, const QTimeZone &zone)
{
    return u"%1 (%2)"_s.arg(markedRecipient(miss), nearMissMessagesText(miss, now, zone));
}

QString slipText(const NearMiss &miss)
{
    QStringList differs, lacks;
    for (const SlipSpan &span : miss.slip.spans) {
        if (span.length > 0)
            differs.append(quoted(miss.recipient.mid(span.from, span.length)));
        else
            lacks.append(span.from > 0 ? NearMissWords::tr("something is missing after %1", "letters")
                                             .arg(quoted(miss.recipient.left(span.from)))
                                       : NearMissWords::tr("something is missing at the beginning"));
    }
    if (!differs.isEmpty())
        lacks.prepend(NearMissWords::tr("differs at %1", "letters").arg(listText(differs)));
    return listText(lacks);
}

QString nearMissesLackText(const NearMisses &misses)
{
    if (misses.error)
        return NearMissWords::tr("Recipients that are similar could not be looked for: %1", "why")
            .arg(errorReason(*misses.error));
    if (!misses.isCut)
        return {};
    return NearMissWords::tr("Too many messages share a part of it to look at all of them: there may be similar "
                             "recipients that are not named.");
}

QString nearMissesText(const NearMisses &misses, Instant now, const QTimeZone &zone)
{
    QStringList said;
    if (!misses.recipients.empty()) {
        QStringList recipients;
        const std::size_t named = std::min<std::size_t>(misses.recipients.size(), similarRecipientsNamed);
        for (std::size_t i = 0; i < named; ++i)
            recipients.append(nearMissText(misses.recipients[i], now, zone));
        if (const std::size_t more = misses.recipients.size() - named; more > 0)
            recipients.append(NearMissWords::tr("and %1 more", "recipients").arg(numberText(qint64(more))));
        said.append(NearMissWords::tr("Messages to similar recipients: %1").arg(recipients.join(u"; "_s)));
    }
    if (const QString lack = nearMissesLackText(misses); !lack.isEmpty())
        said.append(lack);
    return said.join(u". "_s);
}

} // namespace postroom
