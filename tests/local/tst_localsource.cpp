// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "local/localsource.h"
#include "recordedstore.h"
#include "support/testmain.h"

#include <algorithm>
#include <QJsonArray>
#include <QUrlQuery>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString noService = u"00000000-0000-4000-8000-00000000dead"_s;

struct ParameterRow {
    QLatin1StringView name;
    FilterKey key;
};

constexpr ParameterRow parameters[]{
    {"to"_L1, FilterKey::Recipient},
    {"template_type"_L1, FilterKey::Type},
    {"status"_L1, FilterKey::Status},
    {"statuses"_L1, FilterKey::Status},
    {"limit_days"_L1, FilterKey::LimitDays},
    {"include_jobs"_L1, FilterKey::IncludeJobs},
    {"include_one_off"_L1, FilterKey::IncludeOneOff},
    {"include_from_test_key"_L1, FilterKey::IncludeFromTestKey},
    {"count_pages"_L1, FilterKey::CountPages},
    {"page_size"_L1, FilterKey::PageSize},
    {"older_than"_L1, FilterKey::OlderThan},
    {"contact_list_id"_L1, FilterKey::ContactList},
    {"only_active"_L1, FilterKey::OnlyActive},
};

/// A recorded request as a query at a numbered page; nothing when no query can say it.
struct Asked {
    Query query;
    Cursor cursor = Cursor::page(1);
};

std::optional<Asked> askedBy(const QJsonObject &exchange, Resource resource)
{
    Asked asked{{resource, {}}};
    const QStringList parts = exchange["path"_L1].toString().split(u'/');
    if (parts.size() > 2 && resource != Resource::Services)
        asked.query.filters.push_back({FilterKey::Service, parts.at(2)});
    if (parts.size() > 5 && parts.at(3) == u"job")
        asked.query.filters.push_back({FilterKey::Job, parts.at(4)});
    const QUrlQuery items(exchange["query"_L1].toString());
    bool paged = false;
    for (const auto &[name, value] : items.queryItems(QUrl::FullyDecoded)) {
        const auto *row = std::find_if(std::begin(parameters), std::end(parameters),
            [&name = name](const ParameterRow &parameter) { return parameter.name == name; });
        bool ok = name == u"page";
        if (ok)
            asked.cursor = Cursor::page(value.toInt(&ok));
        else if (row != std::end(parameters))
            asked.query.filters.push_back({row->key, value});
        if ((name == u"page" && (!ok || asked.cursor.number < 1)) || (name != u"page" && row == std::end(parameters)))
            return std::nullopt;
        paged = paged || name == u"page_size";
    }
    const bool takesSize = resource == Resource::Notifications && asked.query.value(FilterKey::Recipient).isEmpty();
    if (takesSize && !paged)
        asked.query.filters.push_back({FilterKey::PageSize, u""_s});
    return asked;
}

QStringList recordedIds(const QJsonObject &exchange, QLatin1StringView member)
{
    QStringList ids;
    const QJsonArray rows = exchange["response"_L1][member].toArray();
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    return ids;
}

bool dependsOnOrder(const QJsonObject &exchange)
{
    return !exchange["order_dependent"_L1].toArray().isEmpty();
}

} // namespace

class TestLocalSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsMessagesAsRecorded_data();
    void listsMessagesAsRecorded();
    void refusesWhatTheFilterSchemaRefuses_data();
    void refusesWhatTheFilterSchemaRefuses();
    void listsJobsAsRecorded_data();
    void listsJobsAsRecorded();
    void listsRowsOfAJobAsRecorded();
    void listsTemplatesAsRecorded();
    void listsVersionsNewestFirst();
    void listsServicesByAge();
    void listsRetentionByType();
    void answersOneRecord();
    void hidesHiddenTemplates();
    void saysWhyNot();

private:
    Result<Page> page(const Query &query, const Cursor &cursor = {});

    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<LocalSource> m_source;
    QString m_notices;
};

void TestLocalSource::initTestCase()
{
    std::vector<StoredRecord> records = contractRecords();
    QVERIFY(records.size() > 4500);
    m_worker = workerWith(std::move(records));
    m_source = std::make_unique<LocalSource>(*m_worker, contractClock());
    m_notices = u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s;
}

void TestLocalSource::cleanup()
{
    QVERIFY(noJobsLeft());
}

Result<Page> TestLocalSource::page(const Query &query, const Cursor &cursor)
{
    return resultOf(m_source->page(query, cursor));
}

void TestLocalSource::listsMessagesAsRecorded_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    int expressible = 0;
    for (const auto *area : {"notifications_list", "notifications_search"}) {
        const QString file = u"exchanges/reads/%1.jsonl"_s.arg(QLatin1StringView(area));
        const QList<QJsonObject> exchanges = contractLines(file);
        for (const QJsonObject &exchange : exchanges) {
            const bool get = exchange["method"_L1].toString() == u"GET";
            if (!get || exchange["status"_L1].toInt() != 200 || !askedBy(exchange, Resource::Notifications))
                continue;
            QTest::addRow("%s", qPrintable(exchange["name"_L1].toString())) << exchange;
            ++expressible;
        }
    }
    QVERIFY(expressible > 150);
}

void TestLocalSource::listsMessagesAsRecorded()
{
    QFETCH(QJsonObject, exchange);
    const Asked asked = askedBy(exchange, Resource::Notifications).value();
    const auto answer = page(asked.query, asked.cursor);
    QVERIFY(answer);
    const QStringList recorded = recordedIds(exchange, "notifications"_L1);
    if (dependsOnOrder(exchange))
        QCOMPARE(answer->rows.size(), std::size_t(recorded.size()));
    else
        QCOMPARE(idsOf(answer->rows), recorded);
    const QJsonObject links = exchange["response"_L1]["links"_L1].toObject();
    if (asked.query.value(FilterKey::CountPages) != u"false")
        QCOMPARE(answer->next.has_value(), links.contains("next"_L1));
}

void TestLocalSource::refusesWhatTheFilterSchemaRefuses_data()
{
    QTest::addColumn<FilterKey>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("size 0") << FilterKey::PageSize << u"0"_s;
    QTest::newRow("size below 0") << FilterKey::PageSize << u"-5"_s;
    QTest::newRow("size of letters") << FilterKey::PageSize << u"x"_s;
    QTest::newRow("days of letters") << FilterKey::LimitDays << u"x"_s;
    QTest::newRow("neither true nor false") << FilterKey::IncludeJobs << u"banana"_s;
    QTest::newRow("nothing") << FilterKey::IncludeFromTestKey << u""_s;
    QTest::newRow("mixed case") << FilterKey::IncludeOneOff << u"tRuE"_s;
}

void TestLocalSource::refusesWhatTheFilterSchemaRefuses()
{
    QFETCH(FilterKey, key);
    QFETCH(QString, value);
    const auto answer = page({Resource::Notifications, {{FilterKey::Service, m_notices}, {key, value}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QCOMPARE(answer.error().fields.constFirst().first, QString(filterWord(key)));
}

void TestLocalSource::listsJobsAsRecorded_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/jobs_and_uploads.jsonl"_s);
    int expressible = 0;
    for (const QJsonObject &exchange : exchanges) {
        const bool list = exchange["path"_L1].toString().endsWith(u"/job") && exchange["status"_L1].toInt() == 200;
        const auto asked = list ? askedBy(exchange, Resource::Jobs) : std::nullopt;
        if (!asked)
            continue;
        QTest::addRow("%s", qPrintable(exchange["name"_L1].toString())) << exchange;
        ++expressible;
    }
    QVERIFY(expressible > 10);
}

void TestLocalSource::listsJobsAsRecorded()
{
    QFETCH(QJsonObject, exchange);
    const Asked asked = askedBy(exchange, Resource::Jobs).value();
    const auto answer = page(asked.query, asked.cursor);
    QVERIFY(answer);
    const QStringList recorded = recordedIds(exchange, "data"_L1);
    if (dependsOnOrder(exchange))
        QCOMPARE(answer->rows.size(), std::size_t(recorded.size()));
    else
        QCOMPARE(idsOf(answer->rows), recorded);
    QCOMPARE(answer->count.rows, exchange["response"_L1]["total"_L1].toInteger());
}

void TestLocalSource::listsRowsOfAJobAsRecorded()
{
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/jobs_and_uploads.jsonl"_s);
    int compared = 0;
    for (const QJsonObject &exchange : exchanges) {
        const QStringList parts = exchange["path"_L1].toString().split(u'/');
        const bool rows = parts.size() == 6 && parts.at(5) == u"notifications" && exchange["status"_L1].toInt() == 200;
        const auto asked = rows ? askedBy(exchange, Resource::Notifications) : std::nullopt;
        if (!asked || dependsOnOrder(exchange))
            continue;
        const auto answer = page(asked->query, asked->cursor);
        QVERIFY(answer);
        QCOMPARE(idsOf(answer->rows), recordedIds(exchange, "notifications"_L1));
        QCOMPARE(answer->count.rows, exchange["response"_L1]["total"_L1].toInteger());
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestLocalSource::listsTemplatesAsRecorded()
{
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/templates.jsonl"_s);
    int compared = 0;
    for (const QJsonObject &exchange : exchanges) {
        const QStringList parts = exchange["path"_L1].toString().split(u'/');
        if (parts.size() != 4 || parts.at(3) != u"template" || exchange["status"_L1].toInt() != 200)
            continue;
        const auto answer = page({Resource::Templates, {{FilterKey::Service, parts.at(2)}}});
        QVERIFY(answer);
        QStringList names;
        for (const Row &row : answer->rows)
            names.append(std::get<QString>(valueOf(*row, "name"_L1)));
        QStringList recorded;
        const QJsonArray rows = exchange["response"_L1]["data"_L1].toArray();
        for (const QJsonValue &row : rows)
            recorded.append(row["name"_L1].toString());
        QCOMPARE(names, recorded);
        QVERIFY(!answer->next && !answer->previous);
        ++compared;
    }
    QVERIFY(compared > 4);
}

void TestLocalSource::listsVersionsNewestFirst()
{
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/templates.jsonl"_s);
    int compared = 0;
    for (const QJsonObject &exchange : exchanges) {
        const QStringList parts = exchange["path"_L1].toString().split(u'/');
        const bool versions = parts.size() == 6 && parts.at(5) == u"versions" && exchange["status"_L1].toInt() == 200;
        const QJsonArray rows = exchange["response"_L1]["data"_L1].toArray();
        if (!versions || rows.isEmpty())
            continue;
        const Query query{
            Resource::TemplateVersions, {{FilterKey::Service, parts.at(2)}, {FilterKey::Template, parts.at(4)}}};
        const auto answer = page(query);
        QVERIFY(answer);
        QCOMPARE(answer->rows.size(), std::size_t(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(std::get<qint64>(valueOf(*answer->rows.at(std::size_t(i)), "version"_L1)),
                rows.at(i)["version"_L1].toInteger());
        const Target first{Resource::TemplateVersions, u"1"_s, query.filters};
        QVERIFY(resultOf(m_source->one(first)));
        ++compared;
    }
    QVERIFY(compared > 2);
}

void TestLocalSource::listsServicesByAge()
{
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/services.jsonl"_s);
    int compared = 0;
    for (const QJsonObject &exchange : exchanges) {
        const QString asked = exchange["query"_L1].toString();
        const bool list = exchange["path"_L1].toString() == u"/service" && exchange["status"_L1].toInt() == 200;
        if (!list || (!asked.isEmpty() && asked != u"only_active=True"))
            continue;
        Query query{Resource::Services, {}};
        if (!asked.isEmpty())
            query = query.with(FilterKey::OnlyActive, u"True"_s);
        const auto answer = page(query);
        QVERIFY(answer);
        QCOMPARE(idsOf(answer->rows), recordedIds(exchange, "data"_L1));
        ++compared;
    }
    QVERIFY(compared >= 2);
}

void TestLocalSource::listsRetentionByType()
{
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/service_settings.jsonl"_s);
    int compared = 0;
    for (const QJsonObject &exchange : exchanges) {
        const QStringList parts = exchange["path"_L1].toString().split(u'/');
        if (parts.size() != 4 || parts.at(3) != u"data-retention" || exchange["status"_L1].toInt() != 200)
            continue;
        const auto answer = page({Resource::DataRetention, {{FilterKey::Service, parts.at(2)}}});
        QVERIFY(answer);
        QStringList ids;
        const QJsonArray rows = exchange["response"_L1].toArray();
        for (const QJsonValue &row : rows)
            ids.append(row["id"_L1].toString());
        QCOMPARE(idsOf(answer->rows), ids);
        ++compared;
    }
    QVERIFY(compared > 2);
}

void TestLocalSource::answersOneRecord()
{
    const auto answer = page({Resource::Notifications, {{FilterKey::Service, m_notices}}});
    QVERIFY(answer);
    const QString id = idOf(*answer->rows.front());
    const auto with = resultOf(m_source->one({Resource::Notifications, id, {{FilterKey::Service, m_notices}}}));
    QVERIFY(with);
    QVERIFY(Notification::type().equal(**with, *answer->rows.front()));
    QVERIFY(resultOf(m_source->one({Resource::Notifications, id, {}})));
    const auto elsewhere = resultOf(m_source->one({Resource::Notifications, id, {{FilterKey::Service, noService}}}));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().kind, Error::Kind::NotFound);
    const auto unknown = resultOf(m_source->one({Resource::Services, noService, {}}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void TestLocalSource::hidesHiddenTemplates()
{
    const QList<QJsonObject> rows = contractLines(u"data/templates.jsonl"_s);
    int hidden = 0;
    int archived = 0;
    for (const QJsonObject &row : rows) {
        const bool isHidden = row["hidden"_L1].toString() == u"true";
        const bool isArchived = row["archived"_L1].toString() == u"true";
        const auto answer = resultOf(m_source->one({Resource::Templates, row["id"_L1].toString(), {}}));
        QCOMPARE(bool(answer), !isHidden);
        hidden += isHidden ? 1 : 0;
        archived += isArchived && !isHidden ? 1 : 0;
    }
    QVERIFY(hidden > 0);
    QVERIFY(archived > 0);
}

void TestLocalSource::saysWhyNot()
{
    QCOMPARE(m_source->whyNot(Query{Resource::Notifications, {}}),
        std::optional(WhyNot{WhyNot::Reason::MissingScope, FilterKey::Service}));
    const Query odd{Resource::Jobs, {{FilterKey::Service, m_notices}, {FilterKey::Provider, u"mmg"_s}}};
    QCOMPARE(m_source->whyNot(odd), std::optional(WhyNot{WhyNot::Reason::NoFilter, FilterKey::Provider}));
    QVERIFY(!page(odd));
    QVERIFY(!m_source->whyNot(Query{Resource::Services, {}}));
    QVERIFY(!m_source->whyNot(Target{Resource::Notifications, noService, {}}));
    QCOMPARE(m_source->whyNot(Target{Resource::TemplateVersions, u"1"_s, {}}),
        std::optional(WhyNot{WhyNot::Reason::MissingScope, FilterKey::Template}));
}

POSTROOM_TEST(TestLocalSource)
#include "tst_localsource.moc"
