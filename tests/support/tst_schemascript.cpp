// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schemascript.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class SchemaScriptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfNothing();
    void makesTypesAndTablesBeforeTheRows();
    void makesKeysAndIndexesAfterThem();
    void makesReferencesAfterEveryKey();
    void turnsAPrintedListBackIntoWhatItWas();
    void quotesWhateverIsInAName();
};

void SchemaScriptTest::saysNothingOfNothing()
{
    const SchemaScript script = schemaScript({});
    QCOMPARE(script.beforeRows, QString());
    QCOMPARE(script.afterRows, QString());
}

void SchemaScriptTest::makesTypesAndTablesBeforeTheRows()
{
    const SchemaScript script = schemaScript(object(R"({"extensions":[{"name":"pg_trgm","version":"1.6"}],
        "enums":{"colour":["red","it's blue"]},
        "tables":[{"name":"pots","columns":[
            {"name":"id","type":"uuid","nullable":false,"default":null},
            {"name":"fired","type":"boolean","nullable":true,"default":"false"}]}]})"));
    QCOMPARE(script.beforeRows,
        u"CREATE EXTENSION IF NOT EXISTS \"pg_trgm\";\n"
        "CREATE TYPE \"colour\" AS ENUM ('red', 'it''s blue');\n"
        "CREATE TABLE \"pots\" (\n    \"id\" uuid NOT NULL,\n    \"fired\" boolean DEFAULT false\n);\n"_s);
    QCOMPARE(script.afterRows, QString());
}

void SchemaScriptTest::makesKeysAndIndexesAfterThem()
{
    const SchemaScript script = schemaScript(object(R"schema({"tables":[{"name":"pots",
        "primary_key":{"name":"pots_pkey","columns":["id"]},
        "unique":[{"name":"one_glaze","columns":["glaze","kiln"]}],
        "indexes":[{"name":"pots_pkey","definition":"CREATE UNIQUE INDEX pots_pkey"},
            {"name":"one_glaze","definition":"CREATE UNIQUE INDEX one_glaze"},
            {"name":"by_kiln","definition":"CREATE INDEX by_kiln ON public.pots USING btree (kiln)"}],
        "checks":[{"name":"hot","definition":"CHECK ((heat > 0))","validated":false}],
        "extended_statistics":[{"name":"st_pots","kinds":["dependencies","mcv"],"columns":["glaze","kiln"]}]}]})schema"));
    QCOMPARE(script.afterRows,
        u"ALTER TABLE \"pots\" ADD CONSTRAINT \"pots_pkey\" PRIMARY KEY (\"id\");\n"
        "ALTER TABLE \"pots\" ADD CONSTRAINT \"one_glaze\" UNIQUE (\"glaze\", \"kiln\");\n"
        "CREATE INDEX by_kiln ON public.pots USING btree (kiln);\n"
        "ALTER TABLE \"pots\" ADD CONSTRAINT \"hot\" CHECK ((heat > 0)) NOT VALID;\n"
        "CREATE STATISTICS \"st_pots\" (dependencies, mcv) ON \"glaze\", \"kiln\" FROM \"pots\";\n"_s);
}

void SchemaScriptTest::makesReferencesAfterEveryKey()
{
    const SchemaScript script = schemaScript(object(R"({"tables":[
        {"name":"pots","foreign_keys":[{"name":"pots_kiln","columns":["kiln"],
            "references":{"table":"kilns","columns":["id"]},"on_update":"NO ACTION","on_delete":"CASCADE",
            "deferrable":true,"validated":true}]},
        {"name":"kilns","primary_key":{"name":"kilns_pkey","columns":["id"]}}],
        "views":[{"name":"all_time","columns":[{"name":"id"},{"name":"kind"}]}]})"));
    QCOMPARE(script.afterRows,
        u"ALTER TABLE \"kilns\" ADD CONSTRAINT \"kilns_pkey\" PRIMARY KEY (\"id\");\n"
        "ALTER TABLE \"pots\" ADD CONSTRAINT \"pots_kiln\" FOREIGN KEY (\"kiln\") REFERENCES \"kilns\" (\"id\")"
        " ON UPDATE NO ACTION ON DELETE CASCADE DEFERRABLE;\n"
        "CREATE VIEW \"all_time\" AS SELECT \"id\", \"kind\" FROM notifications"
        " UNION ALL SELECT \"id\", \"kind\" FROM notification_history;\n"_s);
}

void SchemaScriptTest::turnsAPrintedListBackIntoWhatItWas()
{
    const SchemaScript script = schemaScript(object(R"schema({"tables":[{"name":"pots","checks":[{"name":"known",
        "definition":"CHECK ((((glaze)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) OR (kiln IS NULL)))"
        }]}]})schema"));
    QCOMPARE(script.afterRows,
        u"ALTER TABLE \"pots\" ADD CONSTRAINT \"known\""
        " CHECK (((glaze IN ('a'::character varying, 'b'::character varying)) OR (kiln IS NULL)));\n"_s);
}

void SchemaScriptTest::quotesWhateverIsInAName()
{
    QCOMPARE(quotedName(u"a\"b"_s), u"\"a\"\"b\""_s);
    QCOMPARE(quotedText(u"it's"_s), u"'it''s'"_s);
    QCOMPARE(quotedNames({u"a"_s, u"B c"_s}), u"\"a\", \"B c\""_s);
}

POSTROOM_TEST(SchemaScriptTest)
#include "tst_schemascript.moc"
