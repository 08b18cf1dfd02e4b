// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

#include <QStringList>

namespace postroom::demo {

/// Members of the demo's own JSON; a missing one is what an empty file would say.

/// The text under a key; a null string when there is none.
QString text(const JsonValue &object, QStringView key);
/// The whole number under a key.
int number(const JsonValue &object, QStringView key, int otherwise = 0);
/// The number with its fraction under a key.
double fraction(const JsonValue &object, QStringView key);
/// The truth value under a key.
bool flag(const JsonValue &object, QStringView key);
/// The list under a key.
const JsonValue::Array &list(const JsonValue &object, QStringView key);
/// The members of the object under a key.
const JsonValue::Object &members(const JsonValue &object, QStringView key);
/// The list of texts under a key.
QStringList texts(const JsonValue &object, QStringView key);
/// The value under a key; null when there is none.
const JsonValue &value(const JsonValue &object, QStringView key);
/// "18:30" in minutes after midnight.
int minuteOfDay(const QString &time);

} // namespace postroom::demo
