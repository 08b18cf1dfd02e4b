// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/waited.h"
#include "recordedreads.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString pageSize = u"7"_s;

} // namespace

/// Lists whose order the platform leaves open or counts in pages by number: walked through, equal keys at the borders
/// of their pages, nothing is lost and nothing comes twice.
class PagedLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void latestTextsOfOneMoment();
    void complaintsToTheirEnd();
    void complaintsNarrowed_data();
    void complaintsNarrowed();
    void rowsOfAJobToTheirEnd_data();
    void rowsOfAJobToTheirEnd();
    void rowsOfAJobNarrowed_data();
    void rowsOfAJobNarrowed();
    void rowsOfAJobAreInNoOrderOfTimes();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    QStringList lines(const QString &sql) const { return m_recorded.lines(sql); }
    /// What most rows of the job have in that column.
    QString most(const QString &column) const
    {
        return lines(u"SELECT %1 FROM notifications WHERE job_id = '%2' AND %1 IS NOT NULL GROUP BY 1 "
                     "ORDER BY count(*) DESC, 1 LIMIT 1"_s.arg(column, m_job))
            .value(0);
    }
    Query ofJob() const
    {
        return {Resource::Notifications, {{FilterKey::Service, m_service}, {FilterKey::Job, m_job}}};
    }
    /// Whether a page that is not the last one goes on by a key and not by a number.
    bool goesOnByKey(const Query &query)
    {
        const auto page = waited(m_recorded.source().page(query, {}));
        return page && page->next && page->next->kind == Cursor::Kind::After;
    }

    RecordedReads m_recorded;
    QString m_job; ///< one with many rows …
    QString m_service; ///< … and its service
};

void PagedLists::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    const QStringList job = lines(u"SELECT job_id || ' ' || service_id FROM notifications WHERE job_id IS NOT NULL "
                                  "GROUP BY job_id, service_id ORDER BY count(*) DESC, 1 LIMIT 1"_s);
    m_job = job.value(0).section(u' ', 0, 0);
    m_service = job.value(0).section(u' ', 1);
    QVERIFY(!m_service.isEmpty());
    // Rows of the same number, which the platform does not have, sent at two times by two people with two keys.
    const QString rows = u"ALTER TABLE notifications DROP CONSTRAINT uq_notifications_job_row_number; UPDATE "
                         u"notifications n SET job_row_number = o.i / 5, "
                         "created_at = timestamp '2026-11-18 09:00' + (o.i % 2) * interval '1 day', "
                         "sent_by = CASE WHEN o.i % 3 = 0 THEN 'mmg' ELSE 'firetext' END, "
                         "api_key_id = CASE WHEN o.i % 7 = 0 THEN (SELECT id FROM api_keys ORDER BY id LIMIT 1) END, "
                         "created_by_id = CASE WHEN o.i % 4 = 0 THEN (SELECT id FROM users ORDER BY id LIMIT 1) END "
                         "FROM (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS i FROM notifications "
                         "WHERE job_id = '%1') o WHERE n.id = o.id;"_s.arg(m_job);
    const QString complaints = u"UPDATE complaints SET created_at = '2026-11-01' WHERE id IN "
                               "(SELECT id FROM complaints ORDER BY md5(id::text) LIMIT 40);"_s;
    const QString texts = u"UPDATE inbound_sms SET created_at = '2026-11-19 10:00';"_s;
    QVERIFY2(m_recorded.change(rows + complaints + texts), qPrintable(m_recorded.error()));
}

void PagedLists::latestTextsOfOneMoment()
{
    const QString service
        = lines(u"SELECT service_id FROM inbound_sms GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s).value(0);
    QStringList all = lines(u"SELECT id FROM inbound_sms WHERE service_id = '%1' ORDER BY id"_s.arg(service));
    QVERIFY(all.size() > 30);
    QStringList walked = m_recorded.walked(
        {Resource::MostRecentInboundSms, {{FilterKey::Service, service}, {FilterKey::PageSize, pageSize}}});
    walked.sort();
    QCOMPARE(walked, all);
}

void PagedLists::complaintsToTheirEnd()
{
    const Query query{Resource::Complaints, {{FilterKey::PageSize, pageSize}}};
    const QStringList all = lines(u"SELECT id FROM complaints ORDER BY created_at DESC, id DESC"_s);
    QVERIFY(all.size() > 60);
    QCOMPARE(m_recorded.walked(query), all);
    QCOMPARE(m_recorded.walked(query, false), all);
    QVERIFY(goesOnByKey(query));
}

void PagedLists::complaintsNarrowed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("condition");
    const QString service = lines(u"SELECT min(service_id::text) FROM complaints"_s).value(0);
    QTest::newRow("service") << int(FilterKey::Service) << service << u"service_id = '%1'"_s.arg(service);
    QTest::newRow("from") << int(FilterKey::From) << u"2026-11-02"_s << u"created_at >= '2026-11-02'"_s;
    QTest::newRow("to") << int(FilterKey::To) << u"2026-11-01"_s << u"created_at < '2026-11-02'"_s;
}

void PagedLists::complaintsNarrowed()
{
    QFETCH(int, key);
    QFETCH(QString, value);
    QFETCH(QString, condition);
    const QStringList some
        = lines(u"SELECT id FROM complaints WHERE %1 ORDER BY created_at DESC, id DESC"_s.arg(condition));
    QVERIFY(!some.isEmpty());
    QVERIFY(some.size() < lines(u"SELECT id FROM complaints"_s).size());
    QCOMPARE(m_recorded.walked({Resource::Complaints, {{FilterKey(key), value}}}), some);
}

void PagedLists::rowsOfAJobToTheirEnd_data()
{
    QTest::addColumn<bool>("forSpreadsheet");
    QTest::newRow("whole") << false;
    QTest::newRow("for a spreadsheet") << true;
}

void PagedLists::rowsOfAJobToTheirEnd()
{
    QFETCH(bool, forSpreadsheet);
    Query query = ofJob().with(FilterKey::PageSize, pageSize);
    if (forSpreadsheet)
        query = query.with(FilterKey::ForSpreadsheet, u"True"_s);
    const QStringList all
        = lines(u"SELECT id FROM notifications WHERE job_id = '%1' ORDER BY job_row_number, id"_s.arg(m_job));
    QVERIFY(all.size() > 50);
    QCOMPARE(m_recorded.walked(query), all);
    QCOMPARE(m_recorded.walked(query, false), all);
    QVERIFY(goesOnByKey(query));
    const auto second = waited(m_recorded.source().page(query, Cursor::page(2))); // as the platform numbers them
    QVERIFY(second && !second->rows.empty());
    QCOMPARE(idOf(*second->rows.front()), all[pageSize.toInt()]);
}

void PagedLists::rowsOfAJobNarrowed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("condition");
    const auto row = [](const char *name, FilterKey key, const QString &value, const QString &condition) {
        QTest::newRow(name) << int(key) << value << condition.arg(value);
    };
    row("from", FilterKey::From, u"2026-11-19"_s, u"created_at >= '%1'"_s);
    row("to", FilterKey::To, u"2026-11-18"_s, u"created_at < date '%1' + 1"_s);
    row("provider", FilterKey::Provider, u"mmg"_s, u"sent_by = '%1'"_s);
    row("API key", FilterKey::ApiKey, most(u"api_key_id"_s), u"api_key_id = '%1'"_s);
    row("person", FilterKey::CreatedBy, most(u"created_by_id"_s), u"created_by_id = '%1'"_s);
    row("template", FilterKey::Template, most(u"template_id"_s), u"template_id = '%1'"_s);
}

void PagedLists::rowsOfAJobNarrowed()
{
    QFETCH(int, key);
    QFETCH(QString, value);
    QFETCH(QString, condition);
    const QStringList some = lines(
        u"SELECT id FROM notifications WHERE job_id = '%1' AND %2 ORDER BY job_row_number, id"_s.arg(m_job, condition));
    QVERIFY(!value.isEmpty() && !some.isEmpty());
    const Query query = ofJob().with(FilterKey(key), value);
    QCOMPARE(m_recorded.walked(query), some);
    QCOMPARE(m_recorded.walked(query.with(FilterKey::PageSize, pageSize)), some);
}

void PagedLists::rowsOfAJobAreInNoOrderOfTimes()
{
    const auto moment = waited(m_recorded.source().locate(ofJob(), m_recorded.clock().now()));
    QVERIFY(!moment);
    QCOMPARE(moment.error().kind, Error::Kind::Invalid);
    const auto end = waited(m_recorded.source().locate(ofJob(), std::nullopt));
    QVERIFY(end);
    QCOMPARE(end->kind, Cursor::Kind::Last);
}

POSTROOM_TEST(PagedLists)
#include "tst_pagedlists.moc"
