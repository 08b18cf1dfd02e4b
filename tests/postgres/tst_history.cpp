// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "http/endpoint.h"
#include "http/waited.h"
#include "recordedreads.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// Both tables as plainly as can be: what the statements must give, however they come by it.
constexpr auto everyMessage
    = "SELECT id, service_id, template_id, job_id, api_key_id, created_by_id, sent_by, key_type, "
      "notification_type, created_at FROM ";

} // namespace

/// Lists of messages by what only the database knows, against the plainest statements over the same rows; and the
/// history in one list with the rest, ties and rows that are in both included.
class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachFilterGivesWhatTheRowsSay_data();
    void eachFilterGivesWhatTheRowsSay();
    void theHistoryHasNoRecipients();
    void walksBothWays();
    void hasNoNumberedPages();
    void theApiRefusesThem_data();
    void theApiRefusesThem();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    QStringList lines(const QString &sql) const { return m_recorded.lines(sql); }
    QString most(const QString &column) const;
    QStringList expected(const QString &condition, bool history) const;
    QStringList walked(const Query &query, bool forwards = true) { return m_recorded.walked(query, forwards); }

    RecordedReads m_recorded;
    QString m_service; ///< the one with the longest history
};

void TestHistory::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    m_service
        = lines(u"SELECT service_id FROM notification_history GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"_s).value(0);
    QVERIFY(!m_service.isEmpty());
    // Ties within each table and between both, and messages that are being moved.
    const QString ties = u"UPDATE %1 SET created_at = '2026-11-10 10:00:00' WHERE id IN (SELECT id FROM %1 WHERE "
                         "service_id = '%2' ORDER BY id LIMIT 30);"_s;
    const QString moved
        = u"INSERT INTO notification_history SELECT id, job_id, job_row_number, service_id, template_id, "
          "template_version, api_key_id, key_type, notification_type, created_at, sent_at, sent_by, updated_at, "
          "reference, billable_units, client_reference, international, phone_prefix, rate_multiplier, "
          "notification_status, created_by_id, postage, document_download_count FROM notifications "
          "WHERE service_id = '%1' ORDER BY id LIMIT 12;"_s;
    QVERIFY2(m_recorded.change(ties.arg(u"notifications"_s, m_service) + ties.arg(u"notification_history"_s, m_service)
                 + moved.arg(m_service)),
        qPrintable(m_recorded.error()));
}

// What most messages of the service have in that column.
QString TestHistory::most(const QString &column) const
{
    return lines(u"SELECT %1 FROM notifications_all_time_view WHERE service_id = '%2' AND %1 IS NOT NULL GROUP BY 1 "
                 "ORDER BY count(*) DESC, 1 LIMIT 1"_s.arg(column, m_service))
        .value(0);
}

QStringList TestHistory::expected(const QString &condition, bool history) const
{
    const QString select = QLatin1StringView(everyMessage);
    const QString rows = history ? select + "notifications UNION "_L1 + select + "notification_history"_L1
                                 : select + "notifications"_L1;
    return lines(u"SELECT id FROM (%1) m WHERE service_id = '%2' AND key_type <> 'test' AND %3 "
                 "ORDER BY created_at DESC, id DESC"_s.arg(rows, m_service, condition));
}

void TestHistory::eachFilterGivesWhatTheRowsSay_data()
{
    QTest::addColumn<QList<QPair<int, QString>>>("filters");
    QTest::addColumn<QString>("condition");
    using Filters = QList<QPair<int, QString>>;
    const auto row = [](const char *name, FilterKey key, const QString &value, const QString &condition) {
        QTest::newRow(name) << Filters{{int(key), value}} << condition.arg(value);
    };
    QTest::newRow("all") << Filters{} << u"TRUE"_s;
    row("from a day", FilterKey::From, u"2026-11-14"_s, u"created_at >= '%1 00:00'"_s);
    row("from a day in summer", FilterKey::From, u"2026-07-01"_s,
        u"created_at >= timestamp '%1' - interval '1 hour'"_s);
    row("to a day", FilterKey::To, u"2026-11-10"_s, u"created_at < date '%1' + 1"_s);
    row("from a moment", FilterKey::From, u"2026-11-10T10:00:00Z"_s, u"created_at >= '%1'"_s);
    row("to a moment", FilterKey::To, u"2026-11-10T10:00:00Z"_s, u"created_at <= '%1'"_s);
    QTest::newRow("between") << Filters{{int(FilterKey::From), u"2026-11-10"_s}, {int(FilterKey::To), u"2026-11-15"_s}}
                             << u"created_at >= '2026-11-10' AND created_at < '2026-11-16'"_s;
    row("template", FilterKey::Template, most(u"template_id"_s), u"template_id = '%1'"_s);
    row("provider", FilterKey::Provider, most(u"sent_by"_s), u"sent_by = '%1'"_s);
    row("provider by id", FilterKey::Provider,
        lines(u"SELECT id FROM provider_details WHERE identifier = '%1'"_s.arg(most(u"sent_by"_s))).value(0),
        u"sent_by = (SELECT identifier FROM provider_details WHERE id = '%1')"_s);
    row("API key", FilterKey::ApiKey, most(u"api_key_id"_s), u"api_key_id = '%1'"_s);
    row("person", FilterKey::CreatedBy, most(u"created_by_id"_s), u"created_by_id = '%1'"_s);
    row("job", FilterKey::Job, most(u"job_id"_s), u"job_id = '%1'"_s);
    row("type", FilterKey::Type, most(u"notification_type"_s), u"notification_type = '%1'"_s);
}

void TestHistory::eachFilterGivesWhatTheRowsSay()
{
    using Filters = QList<QPair<int, QString>>;
    QFETCH(Filters, filters);
    QFETCH(QString, condition);
    Query query{Resource::Notifications, {{FilterKey::Service, m_service}}};
    for (const auto &[key, value] : filters) {
        QVERIFY(!value.isEmpty());
        query = query.with(FilterKey(key), value);
    }
    if (!query.has(FilterKey::Job)) // the messages of a job are a list of their own, in the order of its file
        QCOMPARE(walked(query), expected(condition, false));
    const Query past = query.with(FilterKey::History, u"true"_s);
    const QStringList all = expected(condition, true);
    QVERIFY(!all.isEmpty());
    QCOMPARE(walked(past), all);
    QCOMPARE(walked(past.with(FilterKey::PageSize, u"7"_s)), all);
}

void TestHistory::theHistoryHasNoRecipients()
{
    const Query query{Resource::Notifications, {{FilterKey::Service, m_service}, {FilterKey::History, u"true"_s}}};
    std::optional<Cursor> cursor = Cursor{};
    int without = 0;
    while (cursor) {
        const auto page = waited(m_recorded.source().page(query, *cursor));
        QVERIFY(page);
        for (const Row &row : page->rows)
            without += as<Notification>(row)->to.isEmpty() ? 1 : 0;
        cursor = page->next;
    }
    QCOMPARE(without, expected(u"TRUE"_s, true).size() - expected(u"TRUE"_s, false).size());
}

void TestHistory::walksBothWays()
{
    const Query query{Resource::Notifications,
        {{FilterKey::Service, m_service}, {FilterKey::History, u"true"_s}, {FilterKey::PageSize, u"9"_s}}};
    const QStringList all = expected(u"TRUE"_s, true);
    QVERIFY(all.size() > 60);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QCOMPARE(walked(query, false), all);
}

void TestHistory::hasNoNumberedPages()
{
    const Query query{Resource::Notifications, {{FilterKey::Service, m_service}, {FilterKey::History, u"true"_s}}};
    QVERIFY(waited(m_recorded.source().page(query, Cursor::page(1))));
    const auto second = waited(m_recorded.source().page(query, Cursor::page(2)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Invalid);
}

void TestHistory::theApiRefusesThem_data()
{
    QTest::addColumn<int>("key");
    for (const FilterKey key : {FilterKey::History, FilterKey::From, FilterKey::To, FilterKey::ApiKey,
             FilterKey::CreatedBy, FilterKey::Provider})
        QTest::newRow(filterWord(key).data()) << int(key);
}

void TestHistory::theApiRefusesThem()
{
    QFETCH(int, key);
    const Query query{Resource::Notifications, {{FilterKey::Service, m_service}, {FilterKey(key), u"true"_s}}};
    const auto why = whyNotOverHttp(query);
    QVERIFY(why);
    QCOMPARE(why->reason, WhyNot::Reason::NoFilter);
    QVERIFY(!m_recorded.source().whyNot(query));
}

POSTROOM_TEST(TestHistory)
#include "tst_history.moc"
