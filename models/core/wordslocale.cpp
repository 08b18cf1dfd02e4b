// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordslocale.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>

namespace postroom {

const QLocale &wordsLocale()
{
    //: The locale whose numbers and names of months this translation uses, such as cy_GB or fr_FR
    static const QLocale locale(QCoreApplication::translate("NumberWords", "en_GB"));
    return locale;
}

QString numberText(qint64 number)
{
    return wordsLocale().toString(number);
}

int pluralOf(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace postroom
