// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace postroom::test {

/// What schema.json says of a schema, a sorted line a fact: "column users 3 name character varying not null".
QStringList factsOfSchema(const QJsonObject &schema);

/// The query that asks a database's catalogue for the same lines.
QString factsQuery();

} // namespace postroom::test
