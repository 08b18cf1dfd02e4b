// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/pagelocator.h"
#include "httptest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerPage = 2;
constexpr qint64 newest = 1'795'176'000; // seconds since the epoch; each row is an hour older than the one before

Instant momentOf(int row)
{
    return Instant((newest - row * 3600LL) * 1'000'000);
}

// A numbered list as the platform answers it: `links.next` is true or absent, behind the end there is a 404.
Response numbered(const Request &request, int pages)
{
    const QStringList asked = request.values(u"page");
    const int page = asked.isEmpty() ? 1 : asked.constFirst().toInt();
    if (page > pages)
        return Response::json(R"({"result":"error","message":"The requested URL was not found"})", 404);
    QStringList rows;
    for (int row = (page - 1) * rowsPerPage; row < page * rowsPerPage; ++row)
        rows.append(
            uR"({"id":"%1","created_at":"%2"})"_s.arg(QString::number(row), momentOf(row).toString(TimeSpelling::Z6)));
    const QByteArray links = page < pages ? R"({"next":true})" : "{}";
    return Response::json(R"({"notifications":[)" + rows.join(u',').toUtf8() + R"(],"links":)" + links + '}');
}

// The same as Notify.gov answers it (forks.md §9): links never end, and behind the end there is a page without rows.
Response linkedForEver(const Request &request, int pages)
{
    const QByteArray links = R"("links":{"next":true}})";
    Response response = numbered(request, pages);
    response.body = response.status == 404 ? R"({"notifications":[],)" + links
                                           : response.body.left(response.body.lastIndexOf(R"("links")")) + links;
    response.status = 200;
    return response;
}

} // namespace

/// "Go to date…" and End over numbered pages: never more than 20 requests, with Stop (issue A.7).
class PageLocatorTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void findsTheEndAndEveryDate_data();
    void findsTheEndAndEveryDate();
    void aFailureIsTheAnswer();
    void cancellingStopsTheRequests();

private:
    Result<Cursor> locate(std::optional<Instant> moment)
    {
        m_server.clearRequests();
        return waited(source().locate(query, moment));
    }
    const Query query{Resource::Notifications, {{FilterKey::Service, u"s"_s}}};
};

void PageLocatorTest::findsTheEndAndEveryDate_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("linksEnd");
    for (const int pages : {1, 2, 37, 1000}) {
        QTest::addRow("%d", pages) << pages << true;
        QTest::addRow("%d, links without an end", pages) << pages << false;
    }
}

void PageLocatorTest::findsTheEndAndEveryDate()
{
    QFETCH(int, pages);
    QFETCH(bool, linksEnd);
    m_server.setHandler([pages, linksEnd](const Request &request) {
        return linksEnd ? numbered(request, pages) : linkedForEver(request, pages);
    });
    const int last = pages * rowsPerPage - 1;
    struct Wanted {
        std::optional<Instant> moment;
        int page;
    };
    const Wanted wanted[]{{std::nullopt, pages}, {momentOf(-5), 1}, {momentOf(0), 1},
        {momentOf(last / 2), last / 2 / rowsPerPage + 1},
        {Instant(momentOf(last / 3).microseconds() + 1), last / 3 / rowsPerPage + 1}, {momentOf(last), pages},
        {momentOf(last + 5), pages}};
    for (const Wanted &one : wanted) {
        const auto answer = locate(one.moment);
        QVERIFY(answer);
        QCOMPARE(answer->kind, Cursor::Kind::Number);
        QCOMPARE(answer->number, one.page);
        QVERIFY(m_server.requestCount() <= PageLocator::mostRequests);
    }
}

void PageLocatorTest::aFailureIsTheAnswer()
{
    m_server.setHandler([](const Request &request) {
        return request.values(u"page").contains(u"4"_s) ? Response::json(R"({"message":"no"})", 500)
                                                        : numbered(request, 100);
    });
    const auto answer = locate(std::nullopt);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Server);
    QCOMPARE(m_server.requestCount(), qsizetype(2)); // the second page, then the fourth
}

void PageLocatorTest::cancellingStopsTheRequests()
{
    const int before = m_server.abandoned();
    m_server.setHandler([](const Request &request) {
        return request.values(u"page").contains(u"4"_s) ? Response::silence() : numbered(request, 100);
    });
    auto *job = source().locate(query, std::nullopt);
    QSignalSpy progressed(job, &AbstractJob::progressed);
    QTRY_COMPARE(m_server.requestCount(), qsizetype(2));
    QTRY_COMPARE(progressed.count(), 2 - 1); // the first is told before anybody can listen
    job->cancel();
    QTRY_COMPARE(m_server.abandoned(), before + 1);
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(m_server.requestCount(), qsizetype(2));
}

POSTROOM_TEST(PageLocatorTest)
#include "tst_pagelocator.moc"
