// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "http/waited.h"
#include "postgres/pgrecord.h"
#include "postgres/searchstatements.h"
#include "recordedreads.h"
#include "statementsamples.h"
#include "support/testmain.h"

#include <array>
#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

struct Unread {
    Resource resource;
    const char *reason;
};

constexpr std::array withoutStatement{
    Unread{Resource::NotificationPreviews, "made by the platform's program, in no row"},
    Unread{Resource::LetterFiles, "files in the platform's store, in no row"},
};

constexpr std::array everySearch{SearchedRows::Page, SearchedRows::Every, SearchedRows::Newest, SearchedRows::Archived};

QStringList pathsOf(const Shape &shape)
{
    QStringList paths;
    for (int node = 1; node < int(shape.nodes().size()); ++node)
        paths.append(shape.path(node));
    return paths;
}

QString columnNotIn(const PgRows &rows, const Shape &shape)
{
    const QStringList paths = pathsOf(shape);
    QStringList odd;
    for (const PgRows::Column &column : rows.columns()) {
        const QString path = QString::fromUtf8(column.name).section(u'#', 0, 0);
        if (!paths.contains(path))
            odd.append(path);
    }
    return odd.join(u", "_s);
}

// What stands inside columns of JSON: a key that no shape knows would be kept and shown nowhere.
QString unknownKeyIn(const Statement &statement, const PgRows &rows)
{
    const auto records = recordsFrom(rows, statement);
    if (!records)
        return records.error().detail;
    for (const Row &row : *records) {
        if (!row->unknown.empty())
            return row->unknown.front().key;
    }
    return {};
}

std::vector<QByteArray> allTexts()
{
    std::vector<QByteArray> texts{servicesSearchedSql, retentionSearchedSql};
    for (const SearchedRows where : everySearch)
        texts.emplace_back(searchStatement(where).sql);
    for (const Statement *statement : statements()) {
        texts.emplace_back(statement->sql);
        if (statement->envelopeSql)
            texts.emplace_back(statement->envelopeSql);
    }
    return texts;
}

QStringList idsOf(const Page &page)
{
    QStringList ids;
    for (const Row &row : page.rows)
        ids.append(idOf(*row));
    return ids;
}

} // namespace

/// What holds for every statement, against the recorded platform's rows, and walks through a list with equal moments.
class Statements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnIsInItsShape();
    void theSearchKeepsToItsShape();
    void everyStatementIsReached();
    void everyResourceHasOneOrAReason();
    void noneAsksTheServersClock();
    void walksForwardsThroughEqualMoments();
    void walksBackwardsThroughEqualMoments();
    void findsAMomentAndTheEnd();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    static constexpr int pageSize = 7;
    Result<Page> page(const Cursor &cursor) { return waited(m_recorded.source().page(m_query, cursor)); }
    QStringList walk(Cursor cursor, std::optional<Cursor> Page::*onwards);

    RecordedReads m_recorded;
    std::vector<StatementSample> m_samples;
    Query m_query; // all messages of Harbour Notices
    QStringList m_order; // their ids, newest first, as the server has them
};

void Statements::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    m_samples = statementSamples(m_recorded.contract());
    const QString service = m_recorded.contract().serviceId(u"notices"_s);
    m_query = {Resource::Notifications,
        {{FilterKey::Service, service}, {FilterKey::IncludeFromTestKey, u"True"_s},
            {FilterKey::PageSize, QString::number(pageSize)}}};
    m_order = m_recorded.lines(
        u"SELECT id FROM notifications WHERE service_id = '%1' ORDER BY created_at DESC, id DESC"_s.arg(service));
    QVERIFY(m_order.size() > 2000);
}

void Statements::everyColumnIsInItsShape()
{
    QStringList failures;
    int columns = 0;
    for (const StatementSample &sample : m_samples) {
        const Statement &statement = *sample.statement;
        const auto answer = waited(m_recorded.client().read(commandsOf(sample, m_recorded.clock().now())));
        if (!answer) {
            failures.append(nameOf(statement) + u": "_s + answer.error().detail);
            continue;
        }
        columns += int(answer->front().columns().size());
        QStringList odd{statement.shapeOf ? QString() : columnNotIn(answer->front(), statement.shape()),
            statement.fill ? QString() : unknownKeyIn(statement, answer->front())};
        if (statement.envelope)
            odd.append(columnNotIn(answer->back(), statement.envelope()));
        odd.removeAll(QString());
        if (!odd.isEmpty())
            failures.append(nameOf(statement) + u": "_s + odd.join(u", "_s));
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(columns > 1000);
}

void Statements::theSearchKeepsToItsShape()
{
    const std::vector<Filter> filters{{FilterKey::Recipient, u"447"_s}};
    for (const SearchedRows where : everySearch) {
        StatementSample sample{&searchStatement(where), {Resource::Notifications, filters}, {}};
        const auto answer = waited(m_recorded.client().read(commandsOf(sample, m_recorded.clock().now())));
        QVERIFY(answer);
        QCOMPARE(columnNotIn(answer->front(), sample.statement->shape()), QString());
    }
}

void Statements::everyStatementIsReached()
{
    QStringList dead;
    for (const Statement *statement : statements()) {
        if (std::none_of(m_samples.begin(), m_samples.end(),
                [statement](const StatementSample &sample) { return sample.statement == statement; }))
            dead.append(nameOf(*statement));
    }
    QCOMPARE(dead, QStringList());
}

void Statements::everyResourceHasOneOrAReason()
{
    for (const ResourceInfo &info : resources()) {
        const auto all = statements();
        const bool isRead = std::any_of(
            all.begin(), all.end(), [&info](const Statement *one) { return one->resource == info.resource; });
        const auto *unread = std::find_if(withoutStatement.begin(), withoutStatement.end(),
            [&info](const Unread &row) { return row.resource == info.resource; });
        QVERIFY2(isRead != (unread != withoutStatement.end()), info.plural);
    }
}

void Statements::noneAsksTheServersClock()
{
    const QRegularExpression clock(
        uR"(\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\b(current_date|)"
        uR"(current_time|current_timestamp|localtime|localtimestamp)\b|'(now|today|yesterday|tomorrow)')"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY(clock.match(u"SELECT CURRENT_DATE - 1"_s).hasMatch() && clock.match(u"Now ()"_s).hasMatch());
    for (const QByteArray &text : allTexts())
        QVERIFY2(!clock.match(QString::fromUtf8(text)).hasMatch(), text.constData());
}

// From a page on, to the end of that direction: ids in the list's order.
QStringList Statements::walk(Cursor cursor, std::optional<Cursor> Page::*onwards)
{
    QStringList ids;
    for (qsizetype pages = 0; pages <= m_order.size() / pageSize + 1; ++pages) {
        const auto read = page(cursor);
        if (!read)
            return {read.error().detail};
        const bool forwards = onwards == &Page::next;
        ids = forwards ? ids + idsOf(*read) : idsOf(*read) + ids;
        const std::optional<Cursor> further = (*read).*onwards;
        if (!further)
            return ids;
        cursor = *further;
    }
    return {u"no end"_s};
}

void Statements::walksForwardsThroughEqualMoments()
{
    QCOMPARE(walk({}, &Page::next), m_order);
}

void Statements::walksBackwardsThroughEqualMoments()
{
    QCOMPARE(walk({Cursor::Kind::Last, 1, {}, {}}, &Page::previous), m_order);
}

void Statements::findsAMomentAndTheEnd()
{
    const QString tied = u"2026-11-17T10:15:00.123456Z"_s;
    const auto cursor = waited(m_recorded.source().locate(m_query, Instant::parse(tied)));
    QVERIFY(cursor);
    const auto found = page(*cursor);
    QVERIFY(found && found->rows.size() == pageSize);
    QCOMPARE(sortMomentOf(*found->rows.front()), Instant::parse(tied));
    const qsizetype at = m_order.indexOf(idOf(*found->rows.front()));
    QCOMPARE(idsOf(*found), m_order.mid(at, pageSize));
    QVERIFY(found->previous);
    const auto before = page(*found->previous);
    QVERIFY(before && sortMomentOf(*before->rows.back()) > Instant::parse(tied));
    QCOMPARE(idsOf(*before), m_order.mid(at - pageSize, pageSize));

    const auto end = waited(m_recorded.source().locate(m_query, std::nullopt));
    QVERIFY(end);
    const auto last = page(*end);
    QVERIFY(last && !last->next && last->previous);
    QCOMPARE(idsOf(*last), m_order.last(pageSize));
}

POSTROOM_TEST(Statements)
#include "tst_statements.moc"
