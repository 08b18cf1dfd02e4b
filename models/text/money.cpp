// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/money.h"

#include "core/wordslocale.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

constexpr int mostDecimals = 6; // of a price in pence

int decimalsOf(const QByteArray &digits)
{
    const qsizetype point = digits.indexOf('.');
    qsizetype end = digits.size();
    while (point >= 0 && end > point + 1 && digits.at(end - 1) == '0')
        --end;
    return point < 0 ? 0 : static_cast<int>(end - point - 1);
}

} // namespace

QString poundsText(double pounds)
{
    const QString amount = u'£' + wordsLocale().toString(std::abs(pounds), 'f', 2);
    return pounds < 0 ? u'-' + amount : amount;
}

QString poundsText(const Decimal &pounds)
{
    bool isNumber = false;
    const double amount = pounds.digits.toDouble(&isNumber);
    return isNumber ? poundsText(amount) : QString::fromLatin1(pounds.digits);
}

QString priceText(const Decimal &pounds)
{
    bool isNumber = false;
    const double amount = pounds.digits.toDouble(&isNumber);
    if (!isNumber)
        return QString::fromLatin1(pounds.digits);
    const int decimals = decimalsOf(pounds.digits);
    if (std::abs(amount) >= 1)
        return u'£' + wordsLocale().toString(amount, 'f', std::clamp(decimals, 2, mostDecimals));
    return MoneyWords::tr("%1p", "an amount of pence")
        .arg(wordsLocale().toString(amount * 100, 'f', std::clamp(decimals - 2, 0, mostDecimals)));
}

} // namespace postroom
