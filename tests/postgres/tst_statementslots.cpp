// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "postgres/statementtext.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

using Kind = StatementSlot::Kind;
using Paging = Statement::Paging;

Statement keysetStatement(const char *sql)
{
    return {.resource = Resource::Notifications,
        .operation = Statement::Operation::List,
        .shape = &Notification::internalShape,
        .sql = sql,
        .paging = Paging::Keyset,
        .pageSize = 7,
        .key = "n.created_at",
        .keyId = "n.id"};
}

PgCommand commandOf(const Statement &statement, const std::vector<Filter> &filters, const Cursor &cursor = {})
{
    return commandFor(statement, statement.sql, {filters, u"the-id"_s, cursor, 7, Instant(0), londonZone()});
}

Instant instantOf(const QString &text)
{
    return Instant::parse(text).value();
}

} // namespace

/// What stands in braces in a statement's text, and what becomes of it.
class StatementSlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesUnknownBracesAlone();
    void knowsWhatASlotWants();
    void writesListsAsTheServerReadsThem();
    void bindsEachSpellingOnce();
    void writesKeysetPages_data();
    void writesKeysetPages();
    void writesPagesInTheOrderOfNumbers();
    void writesNumberedPages();
    void escapesPatterns_data();
    void escapesPatterns();
    void findsMidnight_data();
    void findsMidnight();
};

void StatementSlots::leavesUnknownBracesAlone()
{
    const Statement statement = keysetStatement("SELECT '{}', '{odd}', '{odd!}', '{id[]}', '{1,2}', {id}, '{service");
    const PgCommand command = commandOf(statement, {});
    QCOMPARE(command.sql, QByteArray("SELECT '{}', '{odd}', '{odd!}', '{id[]}', '{1,2}', $1, '{service"));
    QCOMPARE(command.values, std::vector<std::optional<QByteArray>>{"the-id"});
}

void StatementSlots::knowsWhatASlotWants()
{
    const auto found = slotsOf("{service} {service!} {status[]} {status[*]} {status[]!} {now}");
    QCOMPARE(found.size(), std::size_t(6));
    QVERIFY(!found[0].needed && found[1].needed && !found[2].needed && found[4].needed);
    QCOMPARE(found[1].filter, std::optional(FilterKey::Service));
    QCOMPARE(found[1].from, 10);
    QCOMPARE(found[1].length, 10);
    QVERIFY(found[2].kind == Kind::FilterList && found[3].kind == Kind::FilterList && found[5].kind == Kind::Now);
    QVERIFY(!found[2].withEmpty && found[3].withEmpty);
    QVERIFY(!found[5].filter);
}

void StatementSlots::writesListsAsTheServerReadsThem()
{
    const Statement statement = keysetStatement("{status[]} {status[*]} {type[]} {type}");
    const std::vector<Filter> filters{{FilterKey::Status, uR"(a"b)"_s}, {FilterKey::Status, uR"(c\d)"_s},
        {FilterKey::Status, QString()}, {FilterKey::Status, u"e,f}"_s}, {FilterKey::Status, u"Tŷ"_s},
        {FilterKey::Type, QString()}};
    const PgCommand command = commandOf(statement, filters);
    QCOMPARE(command.sql, QByteArray("$1 $2 $3 $4"));
    QCOMPARE(command.values[0], std::optional(QByteArray(R"({"a\"b","c\\d","e,f}","Tŷ"})")));
    QCOMPARE(command.values[1], std::optional(QByteArray(R"({"a\"b","c\\d","","e,f}","Tŷ"})")));
    QVERIFY(!command.values[2] && !command.values[3]);
}

void StatementSlots::bindsEachSpellingOnce()
{
    const PgCommand command
        = commandOf(keysetStatement("{service} {job} {service} {service[]}"), {{FilterKey::Service, u"s"_s}});
    QCOMPARE(command.sql, QByteArray("$1 $2 $1 $3"));
    QCOMPARE(command.values, (std::vector<std::optional<QByteArray>>{"s", std::nullopt, "{\"s\"}"}));
}

void StatementSlots::writesKeysetPages_data()
{
    QTest::addColumn<Cursor>("cursor");
    QTest::addColumn<QByteArray>("sql");
    const Instant moment = instantOf(u"2026-11-17T10:15:00.123456Z"_s);
    const QByteArray newest = " ORDER BY n.created_at DESC, n.id DESC LIMIT ";
    const QByteArray oldest = " ORDER BY n.created_at ASC, n.id ASC LIMIT ";
    const QByteArray key = " AND (n.created_at, n.id) %1 ($1::timestamp, $2::uuid)";
    QTest::newRow("first") << Cursor() << newest + "$1::bigint";
    QTest::newRow("last") << Cursor{Cursor::Kind::Last, 1, {}, {}} << oldest + "$1::bigint";
    QTest::newRow("after") << Cursor::after(moment, u"key"_s)
                           << QByteArray(key).replace("%1", "<") + newest + "$3::bigint";
    QTest::newRow("before") << Cursor::before(moment, u"key"_s)
                            << QByteArray(key).replace("%1", ">") + oldest + "$3::bigint";
    QTest::newRow("page 1") << Cursor::page(1) << newest + "$1::bigint";
    QTest::newRow("page 3") << Cursor::page(3) << newest + "$1::bigint OFFSET $2::bigint";
}

void StatementSlots::writesKeysetPages()
{
    QFETCH(Cursor, cursor);
    QTEST(commandOf(keysetStatement("{page}"), {}, cursor).sql, "sql");
    const PgCommand command = commandOf(keysetStatement("{page}"), {}, cursor);
    const bool keyed = cursor.kind == Cursor::Kind::After || cursor.kind == Cursor::Kind::Before;
    if (keyed) // to the microsecond, without zone
        QCOMPARE(command.values[0], std::optional(QByteArray("2026-11-17 10:15:00.123456")));
    QCOMPARE(command.values[keyed ? 2 : 0], std::optional(QByteArray("8"))); // one more, to see whether there is more
    const QByteArray order = commandOf(keysetStatement("{order}"), {}, cursor).sql;
    QVERIFY(command.sql.contains(order + " LIMIT"));
    const PgCommand inParts = commandOf(keysetStatement("{behind}{order} LIMIT {rows}"), {}, cursor);
    QVERIFY(command.sql.startsWith(inParts.sql));
    QCOMPARE(inParts.values.back(), std::optional(QByteArray("8")));
}

void StatementSlots::writesPagesInTheOrderOfNumbers()
{
    Statement statement = keysetStatement("{page}");
    statement.key = nullptr;
    statement.keyNumber = "n.job_row_number";
    statement.isLeastFirst = true;
    const PgCommand after = commandOf(statement, {}, {Cursor::Kind::After, 41, {}, u"key"_s});
    QCOMPARE(after.sql,
        QByteArray(" AND (n.job_row_number, n.id) > ($1::integer, $2::uuid) ORDER BY n.job_row_number ASC, n.id ASC "
                   "LIMIT $3::bigint"));
    QCOMPARE(after.values, (std::vector<std::optional<QByteArray>>{"41", "key", "8"}));
    const PgCommand last = commandOf(statement, {}, {Cursor::Kind::Last, 1, {}, {}});
    QCOMPARE(last.sql, QByteArray(" ORDER BY n.job_row_number DESC, n.id DESC LIMIT $1::bigint"));
}

void StatementSlots::writesNumberedPages()
{
    Statement statement = keysetStatement("ORDER BY name{page}");
    statement.paging = Paging::Numbered;
    const PgCommand command = commandOf(statement, {}, Cursor::page(4));
    QCOMPARE(command.sql, QByteArray("ORDER BY name LIMIT $1::bigint OFFSET $2::bigint"));
    QCOMPARE(command.values, (std::vector<std::optional<QByteArray>>{"8", "21"}));
}

void StatementSlots::escapesPatterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("plain") << u"ann@example.org"_s << QByteArray("%ann@example.org%");
    QTest::newRow("percent") << u"100%"_s << QByteArray(R"(%100\%%)");
    QTest::newRow("underscore") << u"a_b"_s << QByteArray(R"(%a\_b%)");
    QTest::newRow("backslash") << uR"(a\b)"_s << QByteArray(R"(%a\\b%)");
    QTest::newRow("slash") << u"a/b"_s << QByteArray(R"(%a\/b%)");
    QTest::newRow("Welsh") << u"Tŷ"_s << QByteArray("%Tŷ%");
    QTest::newRow("nothing") << QString() << QByteArray("%%");
}

void StatementSlots::escapesPatterns()
{
    QFETCH(QString, text);
    QTEST(likePattern(text), "pattern");
}

void StatementSlots::findsMidnight_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("midnight");
    QTest::newRow("winter") << u"2026-11-20T12:00:00Z"_s << u"2026-11-20T00:00:00Z"_s;
    QTest::newRow("summer") << u"2026-07-01T12:00:00Z"_s << u"2026-06-30T23:00:00Z"_s;
    QTest::newRow("first hour of a summer's day") << u"2026-06-30T23:30:00Z"_s << u"2026-06-30T23:00:00Z"_s;
    QTest::newRow("the hour before") << u"2026-06-30T22:59:59.999999Z"_s << u"2026-06-29T23:00:00Z"_s;
    QTest::newRow("the day that summer begins") << u"2026-03-29T12:00:00Z"_s << u"2026-03-29T00:00:00Z"_s;
    QTest::newRow("the day behind it") << u"2026-03-30T00:00:00Z"_s << u"2026-03-29T23:00:00Z"_s;
    QTest::newRow("the last hour of that day") << u"2026-03-29T22:59:59Z"_s << u"2026-03-29T00:00:00Z"_s;
    QTest::newRow("the day that summer ends") << u"2026-10-25T23:59:59Z"_s << u"2026-10-24T23:00:00Z"_s;
    QTest::newRow("the hour that comes twice") << u"2026-10-25T01:30:00Z"_s << u"2026-10-24T23:00:00Z"_s;
    QTest::newRow("at midnight") << u"2026-10-26T00:00:00Z"_s << u"2026-10-26T00:00:00Z"_s;
}

void StatementSlots::findsMidnight()
{
    QFETCH(QString, now);
    QFETCH(QString, midnight);
    QCOMPARE(lastMidnight(instantOf(now), londonZone()), instantOf(midnight));
    const PgCommand command
        = commandFor(keysetStatement("{midnight}"), "{midnight}", {{}, {}, {}, 7, instantOf(now), londonZone()});
    QCOMPARE(command.values[0], std::optional(instantOf(midnight).toString(TimeSpelling::SpaceMicros).toLatin1()));
}

POSTROOM_TEST(StatementSlots)
#include "tst_statementslots.moc"
