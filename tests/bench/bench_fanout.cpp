// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fan-out: the search over all services against the same requests one after another. fan-out-hit: the longest time
// between the moment when a service's answer is written by the server and its row in the search (issue A, "Speed").
#include "domain/notification.h"
#include "http/httpplatform.h"
#include "measure.h"
#include "support/testhttpserver.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QMutex>

using namespace postroom;
using namespace postroom::bench;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Services, at every size of the bench: of a tenth of them the slow ones at the end would be most of the time. What is
/// asked one after another is a tenth, and its time is scaled.
constexpr int wholeSize = 2000;
constexpr double hitGoalMs = 100;
constexpr double fanOutGoal = 1.0 / 12;

/// A platform of many services, each with one message to the person: an answer takes 50 ms, every twentieth 2 s, every
/// two-hundredth fails. Handlers run in the server's thread.
class ManyServices {
public:
    explicit ManyServices(int services)
        : m_written(static_cast<std::size_t>(services), 0.0)
    {
        m_server.setHandler([this](const Request &request) { return answer(request); });
    }
    ~ManyServices() { m_server.close(); }

    bool listen() { return m_server.listen(TestHttpServer::Loop::OwnThread); }
    QUrl url() const { return m_server.url(); }
    /// When the answer of a service was written, in nowInMs().
    double writtenAt(int service) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_written[static_cast<std::size_t>(service)];
    }

private:
    Response answer(const Request &request)
    {
        const QString id = request.path.section(u'/', 2, 2);
        if (id.isEmpty())
            return Response::json(services());
        if (request.path.endsWith("/data-retention"_L1))
            return Response::json("[]").delayed(50);
        const int service = id.toInt();
        const int delay = service % 20 == 3 ? 2000 : 50;
        if (service % 200 == 7)
            return Response::json(R"({"result":"error","message":"Internal server error"})", 500).delayed(delay);
        Response response = Response::json(message(service));
        response.onWrite = [this, service] {
            const QMutexLocker lock(&m_mutex);
            m_written[static_cast<std::size_t>(service)] = nowInMs();
        };
        return response.delayed(delay);
    }

    QByteArray services() const
    {
        QByteArrayList rows;
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            const QByteArray id = QByteArray::number(static_cast<qulonglong>(i));
            rows.append(R"({"id":")" + id + R"(","name":"Service )" + id + R"(","active":true,"restricted":false})");
        }
        return R"({"data":[)" + rows.join(',') + "]}";
    }

    static QByteArray message(int service)
    {
        const QByteArray id = QByteArray::number(service);
        const QByteArray minute = QByteArray::number(service % 60).rightJustified(2, '0');
        return R"({"notifications":[{"id":"n)" + id + R"(","service":")" + id + R"(","to":"someone@example.com",)"
            + R"("status":"delivered","created_at":"2026-11-20T12:)" + minute
            + R"(:00.000000Z"}],"links":{},"page_size":50,"total":1})";
    }

    mutable QMutex m_mutex;
    std::vector<double> m_written;
    TestHttpServer m_server; // last: its thread uses what stands above
};

/// One search over all services.
struct FanOut {
    double duration = 0; ///< until every service had answered or failed, milliseconds
    double worstHit = 0; ///< milliseconds
    qint64 messages = 0;
};

FanOut runFanOut(HttpPlatform &platform, const ManyServices &services)
{
    FanOut figures;
    SearchQuery query;
    query.term = searchTerm(u"someone@example.com");
    const auto search = platform.search(query);
    QObject::connect(search.get(), &Source::inserted, search.get(), [&](qint64, const std::vector<Row> &rows) {
        for (const Row &row : rows) {
            const auto *notification = as<Notification>(row);
            figures.worstHit
                = std::max(figures.worstHit, nowInMs() - services.writtenAt(notification->service.toInt()));
        }
    });
    double answered = 0;
    QObject::connect(search.get(), &Search::stateChanged, search.get(), [&] {
        if (search->state().isOver() && answered == 0)
            answered = nowInMs();
    });
    bool finished = false;
    QObject::connect(search.get(), &Search::finished, search.get(), [&finished] { finished = true; });
    const double started = nowInMs();
    search->start();
    runUntil([&finished] { return finished; }, 600s);
    figures.duration = answered - started;
    figures.messages = search->state().messages;
    return figures;
}

// The same requests, each when the one before has its answer.
double runOneAfterAnother(Source &source, int services)
{
    const double started = nowInMs();
    for (int i = 0; i < services; ++i) {
        const Query query{Resource::Notifications,
            {{FilterKey::Service, QString::number(i)}, {FilterKey::Recipient, u"someone@example.com"_s}}};
        bool done = false;
        QObject context;
        source.page(query, {})->then(&context, [&done](const Result<Page> &) { done = true; });
        runUntil([&done] { return done; }, 60s);
    }
    return nowInMs() - started;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = wholeSize;
    ManyServices services(count);
    if (!services.listen())
        return 1;
    HttpPlatform platform({services.url(), "notify-admin", {}, 30s}, Secret(QByteArray("bench")),
        Identity{Identity::Kind::Unattended, u"bench"_s, {}});
    const FanOut fanOut = runFanOut(platform, services);
    const int expected = count - count / 200; // those that failed
    if (fanOut.messages != expected) {
        std::fprintf(stderr, "found %lld of %d messages\n", static_cast<long long>(fanOut.messages), expected);
        return 1;
    }
    const int sample = sized(wholeSize);
    const double peer = runOneAfterAnother(platform.source(), sample) * count / sample;
    std::printf("%d services in %.0f ms, one after another %.0f ms\n", count, fanOut.duration, peer);
    printFigure("fan-out", fanOut.duration / peer, fanOutGoal);
    printFigure("fan-out-hit", fanOut.worstHit / hitGoalMs, 1);
    return 0;
}
