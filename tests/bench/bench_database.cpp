// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// db-first-rows, db-search, db-near-misses, db-depth, db-gap, db-browse-memory: admin mode on a large database, beside
// psql on the same server (issue E, "Speed and memory"). A figure is a function of a row in `figures`; an argument
// names the only one that is wanted.
#include "browser.h"
#include "databaseside.h"
#include "measure.h"
#include "postgres/pgplatform.h"
#include "postgres/pgsearch.h"
#include "postgres/statementtext.h"
#include "recipients/phonenumber.h"
#include "support/largedatabase.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>

using namespace postroom;
using namespace postroom::bench;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wholeSize = 5'000'000; ///< messages
constexpr int wholeDepth = 1'000'000; ///< rows in front of a deep page, and rows that are browsed
constexpr int rounds = 5; ///< in which both sides take turns, so that what else the machine does meets both
constexpr int timesInRound = 10;
constexpr double likePsql = 1.2;
constexpr double likeFirstPage = 1.3;
constexpr double memoryGoalMb = 40;
constexpr double nearMissesMs = 300;
constexpr double frameMs = 16;

/// The server with its data, and Postroom connected to it.
class Bench {
public:
    Bench(const PostgresCluster &cluster, PgParameters parameters)
        : m_conninfo(cluster.conninfo(database()))
        , m_platform({std::move(parameters)}, {}, m_clock)
    {
    }

    static QString database() { return u"large"_s; }
    const Clock &clock() const { return m_clock; }
    PgPlatform &platform() { return m_platform; }
    Source &source() { return m_platform.source(); }
    /// psql's times; what starting it holds up is no gap of Postroom's.
    std::vector<double> timeByPsql(const QByteArray &statement)
    {
        m_gap = longestGapMs();
        auto measured = timedByPsql(m_conninfo, statement, timesInRound);
        m_heartbeat.restart();
        return measured;
    }
    /// The same for a question of the bench's own.
    QString askedPsql(const QString &question)
    {
        m_gap = longestGapMs();
        const QString answer = runSql(m_conninfo, question, largeServerPatienceMs).text();
        m_heartbeat.restart();
        return answer;
    }
    double longestGapMs() const { return std::max(m_gap, m_heartbeat.longestGapMs()); }
    std::unique_ptr<PagedTableModel> makeModel() const
    {
        return std::make_unique<PagedTableModel>(columnsOf(Resource::Notifications), m_clock, londonZone());
    }
    /// The list that is measured: the messages of the largest service.
    static Query list() { return {Resource::Notifications, {{FilterKey::Service, LargeDatabase::service(1)}}}; }

private:
    Clock m_clock{*Instant::parse(u"2026-11-20T12:00:00Z"_s)};
    QString m_conninfo;
    PgPlatform m_platform;
    Heartbeat m_heartbeat;
    double m_gap = 0; ///< longest one before the heartbeat began anew, milliseconds
};

PgCommand listCommand(Bench &bench)
{
    const Query query = Bench::list();
    const Statement &statement = *statementFor(query);
    return commandFor(statement, statement.sql,
        {query.filters, {}, {}, bench.source().pageSize(query), bench.clock().now(), londonZone()});
}

// From the question to the rows in the model.
double firstRowsMs(Bench &bench)
{
    const auto model = bench.makeModel();
    const double started = nowInMs();
    model->setSource(&bench.source(), Bench::list());
    runUntil([&] { return model->rowCount() > 0 || model->error(); }, 60s);
    return nowInMs() - started;
}

bool measureFirstRows(Bench &bench)
{
    const QByteArray statement = typedStatement(listCommand(bench));
    firstRowsMs(bench); // connects
    std::vector<double> own;
    std::vector<double> peer;
    for (int round = 0; round < rounds; ++round) {
        const auto measured = bench.timeByPsql(statement);
        peer.insert(peer.end(), measured.begin(), measured.end());
        for (int i = 0; i < timesInRound; ++i)
            own.push_back(firstRowsMs(bench));
    }
    if (peer.empty())
        return false;
    printBeside("db-first-rows", "postroom", medianOf(own));
    printBeside("db-first-rows", "psql", medianOf(peer));
    printFigure("db-first-rows", medianOf(own) / medianOf(peer), likePsql);
    return true;
}

// Whole numbers and addresses, parts of addresses, references.
QStringList searchedTerms(int messages)
{
    QStringList terms;
    constexpr int termsOfKind = 5;
    for (int i = 1; i <= termsOfKind; ++i) {
        const int recipient = LargeDatabase::recipients(messages) / (termsOfKind + 1) * i;
        terms << LargeDatabase::telephone(recipient) << LargeDatabase::emailAddress(recipient)
              << LargeDatabase::emailAddress(recipient + 1).section(u'@', 0, 0)
              << LargeDatabase::clientReference(messages / (termsOfKind + 1) * i);
    }
    return terms;
}

// From the question to the rows in the model; negative when nothing was found.
double searchMs(Bench &bench, const SearchQuery &query)
{
    const auto model = bench.makeModel();
    const auto search = bench.platform().search(query);
    const double started = nowInMs();
    model->setSource(search.get(), {Resource::Notifications, {}});
    search->start();
    runUntil([&] { return model->rowCount() > 0 || search->state().isOver(); }, 60s);
    const double took = nowInMs() - started;
    const bool found = model->rowCount() > 0;
    model->setSource(nullptr, {});
    return found ? took : -1;
}

bool measureSearch(Bench &bench)
{
    double own = 0;
    double peer = 0;
    const QStringList terms = searchedTerms(sized(wholeSize));
    for (const QString &term : terms) {
        SearchQuery query;
        query.term = searchTerm(term);
        const auto commands = searchCommands(query, {}, PgSearch::firstRows, false);
        const auto measured = bench.timeByPsql(typedStatement(commands.front()));
        std::vector<double> searched;
        for (int i = 0; i < timesInRound; ++i)
            searched.push_back(searchMs(bench, query));
        if (measured.empty() || *std::min_element(searched.begin(), searched.end()) < 0) {
            std::fprintf(stderr, "%s was not found\n", qPrintable(term));
            return false;
        }
        own += medianOf(searched);
        peer += medianOf(measured);
    }
    printBeside("db-search", "postroom", own / static_cast<double>(terms.size()));
    printBeside("db-search", "psql", peer / static_cast<double>(terms.size()));
    printFigure("db-search", own / peer, likePsql);
    return true;
}

// What somebody may have typed for a recipient that there is: letters swapped, another ending, a wrong digit.
QStringList mistypedTerms(int messages)
{
    QStringList terms;
    constexpr int termsOfKind = 3;
    for (int i = 1; i <= termsOfKind; ++i) {
        const int recipient = LargeDatabase::recipients(messages) / (termsOfKind + 1) * i;
        const QString address = LargeDatabase::emailAddress(recipient);
        const qsizetype surname = address.indexOf(u'.') + 1;
        QString swapped = address;
        std::swap(swapped[surname + 1], swapped[surname + 2]);
        QString number = LargeDatabase::telephone(recipient);
        number[number.size() - 6] = u'9'; // beyond all that there are
        terms << swapped << address.left(address.lastIndexOf(u'.')) + u".wales"_s << number;
    }
    return terms;
}

// From the question to the end of the search, similar recipients included; negative when there were none.
double nearMissMs(Bench &bench, const QString &term)
{
    SearchQuery query;
    query.term = searchTerm(term);
    const auto search = bench.platform().search(query);
    bool finished = false;
    QObject::connect(search.get(), &Search::finished, search.get(), [&finished] { finished = true; });
    const double started = nowInMs();
    search->start();
    runUntil([&finished] { return finished; }, 60s);
    const double took = nowInMs() - started;
    const auto &misses = search->state().nearMisses;
    return misses && !misses->recipients.empty() ? took : -1;
}

bool measureNearMisses(Bench &bench)
{
    double slowest = 0;
    for (const QString &term : mistypedTerms(sized(wholeSize))) {
        std::vector<double> measured;
        for (int i = 0; i < timesInRound; ++i)
            measured.push_back(nearMissMs(bench, term));
        if (*std::min_element(measured.begin(), measured.end()) < 0) {
            std::fprintf(stderr, "nothing like %s was found\n", qPrintable(term));
            return false;
        }
        printBeside("db-near-misses", qPrintable(term), medianOf(measured));
        slowest = std::max(slowest, medianOf(measured));
    }
    printFigure("db-near-misses", slowest / nearMissesMs, 1);
    return true;
}

struct TimedPage {
    Page page;
    double ms = -1; ///< negative when it did not come
};

TimedPage timedPage(Bench &bench, const Cursor &cursor)
{
    TimedPage timed;
    QObject context;
    bool done = false;
    const double started = nowInMs();
    bench.source().page(Bench::list(), cursor)->then(&context, [&](const Result<Page> &page) {
        done = true;
        if (!page)
            return;
        timed.page = *page;
        timed.ms = nowInMs() - started;
    });
    runUntil([&done] { return done; }, 60s);
    return timed;
}

// Where a page begins that has so many of the service's messages in front of it.
std::optional<Cursor> cursorAtDepth(Bench &bench, int depth)
{
    const QString question
        = u"SELECT created_at || '|' || id FROM notifications WHERE service_id = '%1' AND key_type <> 'test' "
          "ORDER BY created_at DESC, id DESC OFFSET %2 LIMIT 1"_s;
    const QStringList key = bench.askedPsql(question.arg(LargeDatabase::service(1)).arg(depth)).split(u'|');
    const auto moment = Instant::parse(key.value(0).replace(u' ', u'T') + u'Z');
    return moment && key.size() == 2 ? std::optional(Cursor::after(*moment, key.value(1))) : std::nullopt;
}

bool measureDepth(Bench &bench)
{
    const auto from = cursorAtDepth(bench, sized(wholeDepth));
    if (!from)
        return false;
    std::vector<double> atStart;
    std::vector<double> atDepth;
    Cursor cursor = *from;
    for (int i = 0; i < rounds * timesInRound; ++i) {
        const TimedPage first = timedPage(bench, {});
        const TimedPage deep = timedPage(bench, cursor);
        if (first.ms < 0 || deep.ms < 0 || !deep.page.next)
            return false;
        atStart.push_back(first.ms);
        atDepth.push_back(deep.ms);
        cursor = *deep.page.next;
    }
    printBeside("db-depth", "first-page", medianOf(atStart));
    printFigure("db-depth", medianOf(atDepth) / medianOf(atStart), likeFirstPage);
    return true;
}

bool measureBrowsing(Bench &bench)
{
    const auto model = bench.makeModel();
    model->setSource(&bench.source(), Bench::list());
    Browser browser(*model);
    if (!browser.showFirstRows())
        return false;
    const double before = residentMb();
    const int step = std::max(bench.source().pageSize(Bench::list()), 1);
    const double started = nowInMs();
    if (!browser.scrollThrough(sized(wholeDepth), step))
        return false;
    printBeside("db-browse-memory", "all-pages", nowInMs() - started);
    printFigure("db-browse-memory", (residentMb() - before) / memoryGoalMb, 1);
    return true;
}

// Of everything above.
bool measureGap(Bench &bench)
{
    printFigure("db-gap", bench.longestGapMs() / frameMs, 1);
    return true;
}

struct MeasuredFigure {
    const char *what;
    bool (*measure)(Bench &);
};

constexpr MeasuredFigure figures[]{
    {"first-rows", measureFirstRows},
    {"search", measureSearch},
    {"near-misses", measureNearMisses},
    {"depth", measureDepth},
    {"browsing", measureBrowsing},
    {"gap", measureGap},
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    loadPhoneNumbers(); // the window does so after its start, on a thread beside
    PostgresCluster cluster(LargeDatabase::clusterSetup());
    LargeDatabase database;
    const double started = nowInMs();
    if (!cluster.start() || !database.create(cluster, Bench::database(), sized(wholeSize))) {
        std::fprintf(stderr, "%s %s\n", qPrintable(cluster.error()), qPrintable(database.error()));
        return 1;
    }
    std::printf("%d messages made in %.0f ms\n", sized(wholeSize), nowInMs() - started);
    auto parameters = PgParameters::read(cluster.conninfo(Bench::database()).toUtf8());
    if (!parameters)
        return 1;
    Bench bench(cluster, std::move(parameters).value());
    const QString wanted = QCoreApplication::arguments().value(1);
    for (const MeasuredFigure &figure : figures) {
        if (!wanted.isEmpty() && wanted != QLatin1StringView(figure.what))
            continue;
        if (!figure.measure(bench)) {
            std::fprintf(stderr, "could not measure: %s\n", figure.what);
            return 1;
        }
        printBeside("db-gap", figure.what, bench.longestGapMs());
    }
    return 0;
}
