// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wordslocale.h"

#include <QString>

namespace postroom {

/// "23 messages", "1 message".
QString messagesText(qint64 count);
/// "2,000 services", "1 service".
QString servicesText(qint64 count);
/// "5 recipients", "1 recipient".
QString recipientsText(qint64 count);
/// "7 days", "1 day".
QString daysText(qint64 count);
/// "12 rows", "1 row".
QString rowsText(qint64 count);
/// "at least 10,000" when not counted, else "412,870".
QString atLeastText(qint64 count, bool exact);
/// A share with one decimal: "2.2%"; empty where there is nothing to have a share of.
QString shareText(qint64 part, qint64 whole);
/// "a, b and c".
QString listText(const QStringList &items);
/// "a, b or c".
QString orText(const QStringList &items);

} // namespace postroom
