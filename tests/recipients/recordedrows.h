// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace postroom::test {

/// The cases of one vector file of tests/data/vectors; empty when it cannot be read.
QJsonArray vectorCases(const QString &file);

/// The objects of one .jsonl file below tests/data/contract, in their order; empty when it cannot be read.
QList<QJsonObject> recordedLines(const QString &path);

} // namespace postroom::test
