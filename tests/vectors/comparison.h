// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

#include <QStringList>

namespace postroom::test {

/// Where an answer differs from what a vector expects: "path: expected X, got Y" for each place. Text is compared code
/// unit by code unit, lists in order, objects by key and both ways.
QStringList differences(const JsonValue &expected, const JsonValue &answer, const QString &path = {});

} // namespace postroom::test
