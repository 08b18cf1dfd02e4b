// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace postroom::test {

/// The SQL that makes the schema of a contract's schema.json, in two parts, because rows are loaded fastest in between.
struct SchemaScript {
    QString beforeRows; ///< extensions, types, tables with their columns
    QString afterRows; ///< keys, indexes, checks, extended statistics, foreign keys, views
};

/// The script of a whole schema.json; nothing outside of it plays a part.
SchemaScript schemaScript(const QJsonObject &schema);

/// A name as SQL takes it, whatever is in it.
QString quotedName(const QString &name);
/// The same for several, with commas.
QString quotedNames(const QStringList &names);
/// A text as SQL takes it.
QString quotedText(const QString &text);

} // namespace postroom::test
