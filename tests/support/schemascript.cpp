// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schemascript.h"

#include <functional>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text, QChar mark)
{
    return mark + QString(text).replace(mark, QString(2, mark)) + mark;
}

QString nameOf(const QJsonObject &object)
{
    return object["name"_L1].toString();
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue element : array.toArray())
        texts.append(element.toString());
    return texts;
}

QString columnsOf(const QJsonObject &object)
{
    return u'(' + quotedNames(textsOf(object["columns"_L1])) + u')';
}

using Words = std::function<QString(const QJsonObject &)>;

QStringList each(const QJsonValue &array, const Words &words)
{
    QStringList all;
    for (const QJsonValue element : array.toArray())
        all.append(words(element.toObject()));
    return all;
}

QString column(const QJsonObject &column)
{
    const QJsonValue standard = column["default"_L1];
    return quotedName(nameOf(column)) + u' ' + column["type"_L1].toString()
        + (standard.isString() ? u" DEFAULT "_s + standard.toString() : QString())
        + (column["nullable"_L1].toBool() ? QString() : u" NOT NULL"_s);
}

QString table(const QJsonObject &table)
{
    return u"CREATE TABLE %1 (\n    %2\n);\n"_s.arg(
        quotedName(nameOf(table)), each(table["columns"_L1], column).join(u",\n    "_s));
}

// What is added to a table by a name of its own.
QString constraint(const QJsonObject &table, const QJsonObject &constraint, const QString &words)
{
    const bool late = !constraint["validated"_L1].toBool(true);
    return u"ALTER TABLE %1 ADD CONSTRAINT %2 %3%4;\n"_s.arg(
        quotedName(nameOf(table)), quotedName(nameOf(constraint)), words, late ? u" NOT VALID"_s : QString());
}

QString foreignKey(const QJsonObject &table, const QJsonObject &key)
{
    const QJsonObject target = key["references"_L1].toObject();
    QString words = u"FOREIGN KEY %1 REFERENCES %2 %3 ON UPDATE %4 ON DELETE %5"_s.arg(columnsOf(key),
        quotedName(target["table"_L1].toString()), columnsOf(target), key["on_update"_L1].toString(),
        key["on_delete"_L1].toString());
    if (key["deferrable"_L1].toBool())
        words += u" DEFERRABLE"_s;
    return constraint(table, key, words);
}

QString statistics(const QJsonObject &table, const QJsonObject &object)
{
    return u"CREATE STATISTICS %1 (%2) ON %3 FROM %4;\n"_s.arg(quotedName(nameOf(object)),
        textsOf(object["kinds"_L1]).join(u", "_s), quotedNames(textsOf(object["columns"_L1])),
        quotedName(nameOf(table)));
}

// Keys make their indexes themselves.
QString indexes(const QJsonObject &table)
{
    QSet<QString> ofKeys{nameOf(table["primary_key"_L1].toObject())};
    for (const QJsonValue unique : table["unique"_L1].toArray())
        ofKeys.insert(nameOf(unique.toObject()));
    return each(table["indexes"_L1], [&ofKeys](const QJsonObject &index) {
        return ofKeys.contains(nameOf(index)) ? QString() : index["definition"_L1].toString() + u";\n"_s;
    }).join(QString());
}

// PostgreSQL prints IN over a varying column in words that it reads as something else; this is what it was.
QString checkWords(QString definition)
{
    static const QRegularExpression Printed(uR"(\(\((\w+)\)::text = ANY \(\(ARRAY\[([^]]*)\]\)::text\[\]\)\))"_s);
    return definition.replace(Printed, uR"((\1 IN (\2)))"_s);
}

QString tableAfterRows(const QJsonObject &table)
{
    QStringList all;
    const QJsonObject primary = table["primary_key"_L1].toObject();
    if (!primary.isEmpty())
        all += constraint(table, primary, u"PRIMARY KEY "_s + columnsOf(primary));
    all += each(table["unique"_L1],
        [&table](const QJsonObject &unique) { return constraint(table, unique, u"UNIQUE "_s + columnsOf(unique)); });
    all += indexes(table);
    all += each(table["checks"_L1], [&table](const QJsonObject &check) {
        return constraint(table, check, checkWords(check["definition"_L1].toString()));
    });
    all += each(
        table["extended_statistics"_L1], [&table](const QJsonObject &object) { return statistics(table, object); });
    return all.join(QString());
}

// The pack says what the only view is in words: all rows of two tables.
QString view(const QJsonObject &view)
{
    const QString columns
        = each(view["columns"_L1], [](const QJsonObject &one) { return quotedName(nameOf(one)); }).join(u", "_s);
    return u"CREATE VIEW %1 AS SELECT %2 FROM notifications UNION ALL SELECT %2 FROM notification_history;\n"_s.arg(
        quotedName(nameOf(view)), columns);
}

QString types(const QJsonObject &enums)
{
    QString all;
    for (auto type = enums.begin(); type != enums.end(); ++type) {
        QStringList values = textsOf(type.value());
        for (QString &value : values)
            value = quotedText(value);
        all += u"CREATE TYPE %1 AS ENUM (%2);\n"_s.arg(quotedName(type.key()), values.join(u", "_s));
    }
    return all;
}

} // namespace

QString quotedName(const QString &name)
{
    return quoted(name, u'"');
}

QString quotedNames(const QStringList &names)
{
    QStringList all = names;
    for (QString &name : all)
        name = quotedName(name);
    return all.join(u", "_s);
}

QString quotedText(const QString &text)
{
    return quoted(text, u'\'');
}

SchemaScript schemaScript(const QJsonObject &schema)
{
    const QJsonValue tables = schema["tables"_L1];
    const QStringList extensions = each(schema["extensions"_L1], [](const QJsonObject &extension) {
        return u"CREATE EXTENSION IF NOT EXISTS %1;\n"_s.arg(quotedName(nameOf(extension)));
    });
    // References need the keys of the table that they lead to.
    const QStringList references = each(tables, [](const QJsonObject &one) {
        return each(one["foreign_keys"_L1], [&one](const QJsonObject &key) {
            return foreignKey(one, key);
        }).join(QString());
    });
    return {extensions.join(QString()) + types(schema["enums"_L1].toObject()) + each(tables, table).join(QString()),
        each(tables, tableAfterRows).join(QString()) + references.join(QString())
            + each(schema["views"_L1], view).join(QString())};
}

} // namespace postroom::test
