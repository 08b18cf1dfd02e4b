// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

} // namespace

QString messagesText(qint64 count)
{
    return count == 1 ? NumberWords::tr("1 message")
                      : NumberWords::tr("%1 messages", nullptr, pluralOf(count)).arg(numberText(count));
}

QString servicesText(qint64 count)
{
    return count == 1 ? NumberWords::tr("1 service")
                      : NumberWords::tr("%1 services", nullptr, pluralOf(count)).arg(numberText(count));
}

QString recipientsText(qint64 count)
{
    return count == 1 ? NumberWords::tr("1 recipient")
                      : NumberWords::tr("%1 recipients", nullptr, pluralOf(count)).arg(numberText(count));
}

QString daysText(qint64 count)
{
    return count == 1 ? NumberWords::tr("1 day")
                      : NumberWords::tr("%1 days", nullptr, pluralOf(count)).arg(numberText(count));
}

QString rowsText(qint64 count)
{
    return count == 1 ? NumberWords::tr("1 row")
                      : NumberWords::tr("%1 rows", nullptr, pluralOf(count)).arg(numberText(count));
}

QString atLeastText(qint64 count, bool exact)
{
    return exact ? numberText(count) : NumberWords::tr("at least %1").arg(numberText(count));
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return NumberWords::tr("%1%", "a share of a hundred").arg(wordsLocale().toString(percent, 'f', 1));
}

QString orText(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return NumberWords::tr("%1 or %2", "numbers of days, statuses")
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString listText(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    return NumberWords::tr("%1 and %2").arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

} // namespace postroom
