// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogfacts.h"

#include <QJsonArray>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonValue &object, QLatin1StringView name)
{
    return object[name].toString();
}

QString joined(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue element : array.toArray())
        texts.append(element.toString());
    return texts.join(u", "_s);
}

QString columnWords(const QJsonValue &column)
{
    return text(column, "name"_L1) + u' ' + text(column, "type"_L1)
        + (column["nullable"_L1].toBool() ? QString() : u" not null"_s)
        + (column["default"_L1].isString() ? u" default "_s + text(column, "default"_L1) : QString());
}

QString foreignKeyWords(const QJsonValue &key)
{
    const QJsonValue target = key["references"_L1];
    QString words = u"FOREIGN KEY (%1) REFERENCES %2(%3)"_s.arg(
        joined(key["columns"_L1]), text(target, "table"_L1), joined(target["columns"_L1]));
    for (const auto &[name, event] : {std::pair("on_update"_L1, "UPDATE"_L1), std::pair("on_delete"_L1, "DELETE"_L1)}) {
        if (text(key, name) != "NO ACTION"_L1)
            words += u" ON %1 %2"_s.arg(event, text(key, name));
    }
    return words + (key["deferrable"_L1].toBool() ? u" DEFERRABLE"_s : QString())
        + (key["validated"_L1].toBool() ? QString() : u" NOT VALID"_s);
}

void addTable(QStringList &facts, const QJsonValue &table)
{
    const QString name = text(table, "name"_L1);
    int number = 0;
    for (const QJsonValue column : table["columns"_L1].toArray())
        facts.append(u"column %1 %2 "_s.arg(name).arg(++number) + columnWords(column));
    const auto constraint = [&facts, &name](const QJsonValue &one, const QString &words) {
        facts.append(u"constraint %1 %2 "_s.arg(name, text(one, "name"_L1)) + words);
    };
    const QJsonValue primary = table["primary_key"_L1];
    if (primary.isObject())
        constraint(primary, u"PRIMARY KEY (%1)"_s.arg(joined(primary["columns"_L1])));
    for (const QJsonValue unique : table["unique"_L1].toArray())
        constraint(unique, u"UNIQUE (%1)"_s.arg(joined(unique["columns"_L1])));
    for (const QJsonValue check : table["checks"_L1].toArray())
        constraint(check, text(check, "definition"_L1).replace(u'\n', u' '));
    for (const QJsonValue key : table["foreign_keys"_L1].toArray())
        constraint(key, foreignKeyWords(key));
    for (const QJsonValue index : table["indexes"_L1].toArray())
        facts.append(u"index "_s + text(index, "definition"_L1));
    for (const QJsonValue object : table["extended_statistics"_L1].toArray())
        facts.append(u"statistics CREATE STATISTICS public.%1 (%2) ON %3 FROM %4"_s.arg(
            text(object, "name"_L1), joined(object["kinds"_L1]), joined(object["columns"_L1]), name));
}

} // namespace

QStringList factsOfSchema(const QJsonObject &schema)
{
    QStringList facts;
    for (const QJsonValue extension : schema["extensions"_L1].toArray())
        facts.append(u"extension "_s + text(extension, "name"_L1));
    const QJsonObject enums = schema["enums"_L1].toObject();
    for (auto type = enums.begin(); type != enums.end(); ++type)
        facts.append(u"enum %1 "_s.arg(type.key()) + joined(type.value()));
    for (const QJsonValue table : schema["tables"_L1].toArray())
        addTable(facts, table);
    for (const QJsonValue view : schema["views"_L1].toArray()) {
        int number = 0;
        for (const QJsonValue column : view["columns"_L1].toArray())
            facts.append(u"view %1 %2 %3 %4"_s.arg(
                text(view, "name"_L1), QString::number(++number), text(column, "name"_L1), text(column, "type"_L1)));
    }
    facts.sort();
    return facts;
}

QString factsQuery()
{
    return QString::fromLatin1(R"(
SELECT 'extension ' || extname FROM pg_extension
UNION ALL
SELECT format('enum %s ', t.typname) || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
UNION ALL
SELECT format(CASE c.relkind WHEN 'v' THEN 'view' ELSE 'column' END || ' %s %s %s %s', c.relname, a.attnum, a.attname,
        CASE c.relkind WHEN 'v' THEN format_type(a.atttypid, -1) ELSE format_type(a.atttypid, a.atttypmod) END)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
UNION ALL
SELECT format('constraint %s %s ', c.relname, k.conname) || replace(pg_get_constraintdef(k.oid), chr(10), ' ')
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'statistics ' || pg_get_statisticsobjdef(oid) FROM pg_statistic_ext
)");
}

} // namespace postroom::test
