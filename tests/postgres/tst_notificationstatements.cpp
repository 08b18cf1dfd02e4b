// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "domain/recordjson.h"
#include "postgres/notificationselect.h"
#include "postgres/pgsource.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Keeps what it is asked and answers nothing.
class AskedReader : public PgReader {
public:
    Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind) override
    {
        asked = commands.front();
        return Job<PgAnswer>::finished(makeError(Error::Kind::Offline, {}));
    }

    PgCommand asked;
};

PgCommand askedFor(const Query &query, const Cursor &cursor = {})
{
    AskedReader reader;
    const Clock clock(Instant(0));
    PgSource source(reader, clock);
    source.page(query, cursor);
    return reader.asked;
}

bool binds(const PgCommand &command, const QByteArray &value)
{
    return std::find(command.values.begin(), command.values.end(), std::optional(value)) != command.values.end();
}

JsonValue parsed(const QByteArray &json)
{
    return JsonValue::parse(json).value();
}

} // namespace

/// What the statements of messages ask for where the platform's rules differ from the plain reading of a filter.
class NotificationStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchHasOneSizeAndNoNumberOfAPage()
    {
        const Query query{Resource::Notifications,
            {{FilterKey::Service, u"s"_s}, {FilterKey::Recipient, u"okafor"_s}, {FilterKey::PageSize, u"2"_s}}};
        const PgCommand command = askedFor(query, Cursor::page(3));
        QVERIFY(binds(command, "51"));
        QVERIFY(!command.sql.contains("OFFSET"));
        QVERIFY(askedFor(query, Cursor::after(Instant(1), u"id"_s)).sql.contains("(n.created_at, n.id) < ("));
    }
    void anEmptyTermIsNoSearch()
    {
        const Query query{Resource::Notifications, {{FilterKey::Service, u"s"_s}, {FilterKey::Recipient, QString()}}};
        QVERIFY(!askedFor(query).sql.contains("LIKE"));
        QVERIFY(askedFor(query).sql.contains("n.service_id"));
    }
    void anEmptyStatusIsAWord()
    {
        const Query query{Resource::Notifications, {{FilterKey::Service, u"s"_s}, {FilterKey::Status, u""_s}}};
        QVERIFY(binds(askedFor(query), "{\"\"}"));
    }
    void rowsForASpreadsheetAreNotAJobs()
    {
        Query query{Resource::Notifications, {{FilterKey::Service, u"s"_s}, {FilterKey::ForSpreadsheet, u"True"_s}}};
        QVERIFY(askedFor(query).sql.contains("\"row_number\""));
    }
    void whatTheProgramComputes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("derived");
        const auto sender = [](const char *type, const char *from, const char *to) {
            const QByteArray before
                = R"({"personalisation":{"a":"b"},"template":{"reply_to_text":%2,"template_type":"%1"}})";
            QByteArray row = before;
            row.replace("%1", type);
            QByteArray derived = row;
            QTest::addRow("%s %s", type, from) << row.replace("%2", from) << derived.replace("%2", to);
        };
        sender("sms", "\"07700900801\"", "\"447700900801\"");
        sender("sms", "\"7700900801\"", "\"447700900801\"");
        sender("sms", "\"HARBOUR\"", "\"HARBOUR\"");
        sender("sms", "\"60006\"", "\"60006\"");
        sender("sms", "\"02079460018\"", "\"02079460018\"");
        sender("sms", "\"12025550143\"", "\"12025550143\"");
        sender("sms", "null", "null");
        sender("email", "\"07700900801\"", "\"07700900801\"");
        QTest::newRow("no personalisation") << QByteArray(R"({"personalisation":null,"template":null})")
                                            << QByteArray(R"({"personalisation":{},"template":null})");
    }
    void whatTheProgramComputes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, derived);
        RecordMaker maker(Notification::internalShape());
        QVERIFY(!maker.set(0, parsed(row)));
        completeNotification(maker.record());
        QCOMPARE(encodeRecord(*maker.taken()).toJson(), parsed(derived).toJson());
    }
};

POSTROOM_TEST(NotificationStatements)
#include "tst_notificationstatements.moc"
