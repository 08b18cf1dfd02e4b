// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nearmisswords.h"

#include "core/wordslocale.h"
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

QString nearMissText(const NearMiss &miss, Instant now, const QTimeZone &zone)
{
    const QString messages = messagesText(miss.messages);
    const QString said = miss.newest ? NearMissWords::tr("%1, the last %2", "messages, moment")
                                           .arg(messages, momentInSentence(*miss.newest, now, zone))
                                     : messages;
    return u"%1 (%2)"_s.arg(markedRecipient(miss), said);
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
    if (misses.isCut)
        said.append(NearMissWords::tr("Too many recipients are similar to look at all of them: only the newest were."));
    return said.join(u". "_s);
}

} // namespace postroom
