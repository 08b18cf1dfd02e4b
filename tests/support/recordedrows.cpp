// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordedrows.h"

#include "support/rawjson.h"

#include <algorithm>
#include <limits>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

constexpr qint64 PageSize = 50;

QString text(const QHash<QByteArray, QByteArray> &members, const char *name)
{
    return rawjson::string(members.value(name));
}

QHash<QByteArray, QByteArray> hashed(const QByteArray &object)
{
    QHash<QByteArray, QByteArray> all;
    for (const auto &[name, value] : rawjson::members(object))
        all.insert(name, value);
    return all;
}

template <typename Before> QList<RecordedRow> sorted(const QHash<QString, RecordedRow> &rows, Before before)
{
    QList<RecordedRow> list = rows.values();
    std::sort(list.begin(), list.end(), before);
    return list;
}

// Newest first; the platform leaves ties open, here the greater id comes first.
bool isNewer(const RecordedRow &left, const RecordedRow &right)
{
    return std::tie(left.createdAt, left.id) > std::tie(right.createdAt, right.id);
}

// Jobs that have not started come first (api-contract §6.7).
bool isEarlierInJobs(const RecordedRow &left, const RecordedRow &right)
{
    if (left.started.isEmpty() != right.started.isEmpty())
        return left.started.isEmpty();
    return std::tie(left.started, left.createdAt, left.id) > std::tie(right.started, right.createdAt, right.id);
}

struct Page {
    QByteArray rows; // joined by commas
    qsizetype count = 0;
    bool hasNext = false;
};

Page cut(const QList<RecordedRow> &rows, qint64 page, qint64 size)
{
    Page result;
    const qint64 step = std::min<qint64>(size, rows.size());
    const qint64 from = page > rows.size() ? rows.size() : std::min<qint64>(rows.size(), (page - 1) * step);
    const qint64 to = std::min<qint64>(rows.size(), from + step);
    for (qint64 index = from; index < to; ++index)
        result.rows += (index == from ? QByteArray() : QByteArray(",")) + rows.at(index).text;
    result.count = to - from;
    result.hasNext = to < rows.size();
    return result;
}

QByteArray booleanLinks(bool hasNext, bool hasPrevious)
{
    QByteArrayList links;
    if (hasNext)
        links.append(R"("next":true)");
    if (hasPrevious)
        links.append(R"("prev":true)");
    return '{' + links.join(',') + '}';
}

QByteArray pageLinks(const QString &path, qint64 page, qint64 pages)
{
    const auto link = [&path](const QByteArray &name, qint64 number) {
        return '"' + name + R"(":")" + path.toUtf8() + "?page=" + QByteArray::number(number) + '"';
    };
    QByteArrayList links;
    if (page < pages)
        links << link("last", pages) << link("next", page + 1);
    if (page > 1)
        links << link("prev", page - 1);
    return '{' + links.join(',') + '}';
}

} // namespace

Response noResultFound()
{
    return Response::json(R"({"message":"No result found","result":"error"})", 404);
}

Response urlNotFound()
{
    return Response::json(
        R"({"message":"The requested URL was not found on the server. If you entered the URL manually )"
        R"(please check your spelling and try again.","result":"error"})",
        404);
}

void RecordedRows::add(const Exchange &exchange)
{
    if (exchange.status != 200 || !exchange.response.startsWith('{'))
        return;
    const auto members = hashed(exchange.response);
    for (const QByteArray &row : rawjson::elements(members.value("notifications")))
        addNotification(row);
    if (members.contains("normalised_to"))
        addNotification(exchange.response);
    if (!exchange.path.contains(u"/job"))
        return;
    const QByteArray data = members.value("data");
    if (data.startsWith('{'))
        addJob(data);
    for (const QByteArray &row : rawjson::elements(data))
        addJob(row);
}

void RecordedRows::addNotification(const QByteArray &row)
{
    const auto members = hashed(row);
    if (!members.contains("normalised_to") || !members.contains("service"))
        return;
    RecordedRow &known = m_notifications[text(members, "service")][text(members, "id")];
    known.id = text(members, "id");
    known.createdAt = text(members, "created_at");
    known.type = text(members, "notification_type");
    known.status = text(members, "status");
    known.keyType = text(members, "key_type");
    known.recipient = text(members, "normalised_to");
    known.reference = text(members, "client_reference");
    known.fromJob = members.value("job") != "null";
    known.oneOff = members.value("created_by") != "null";
    known.text = row;
}

void RecordedRows::addJob(const QByteArray &row)
{
    const auto members = hashed(row);
    if (!members.contains("job_status"))
        return;
    RecordedRow &known = m_jobs[text(members, "service")][text(members, "id")];
    known.id = text(members, "id");
    known.createdAt = text(members, "created_at");
    known.started = text(members, "processing_started");
    known.status = text(members, "job_status");
    known.text = row;
}

Response RecordedRows::notifications(
    const QString &serviceId, const QList<Parameter> &parameters, const QDateTime &clock) const
{
    const auto filter = NotificationFilter::parse(parameters, clock);
    if (!filter.errors.isEmpty()) {
        const QJsonObject envelope{{u"message"_s, filter.errors}, {u"result"_s, u"error"_s}};
        return Response::json(QJsonDocument(envelope).toJson(QJsonDocument::Compact), 400);
    }
    if (filter.page == std::numeric_limits<qint64>::max())
        return noResultFound();
    QList<RecordedRow> rows = sorted(m_notifications.value(serviceId), isNewer);
    rows.removeIf([&filter](const RecordedRow &row) { return !filter.matches(row); });
    const bool search = filter.isSearch();
    const Page page = cut(rows, search ? 1 : filter.page, search ? PageSize : filter.pageSize);
    if (!search && filter.page > 1 && page.count == 0)
        return urlNotFound();
    const bool links = search || filter.countPages;
    QByteArray body = R"({"links":)" + booleanLinks(links && page.hasNext, links && !search && filter.page > 1)
        + R"(,"notifications":[)" + page.rows + ']';
    if (!search)
        body += R"(,"page_size":)" + QByteArray::number(filter.pageSize);
    return Response::json(body + '}');
}

Response RecordedRows::notification(const QString &serviceId, const QString &id) const
{
    const auto rows = m_notifications.value(serviceId);
    return rows.contains(id) ? Response::json(rows.value(id).text) : noResultFound();
}

Response RecordedRows::jobs(const QString &serviceId, const QList<Parameter> &parameters, const QDateTime &clock) const
{
    Request asked;
    asked.parameters = parameters;
    const QStringList statuses = asked.values(u"statuses").value(0).split(u',', Qt::SkipEmptyParts);
    const QString days = asked.values(u"limit_days").value(0);
    const QString from = days.isEmpty() ? QString() : startOfLastDays(clock, days.toLongLong());
    const qint64 page = asked.values(u"page").isEmpty() ? 1 : asked.values(u"page").constFirst().toLongLong();
    QList<RecordedRow> rows = sorted(m_jobs.value(serviceId), isEarlierInJobs);
    rows.removeIf([&](const RecordedRow &row) {
        return (!statuses.isEmpty() && !statuses.contains(row.status)) || row.createdAt < from;
    });
    const Page shown = page < 1 ? Page() : cut(rows, page, PageSize);
    if (page != 1 && shown.count == 0)
        return urlNotFound();
    const QString path = u"/service/"_s + serviceId + u"/job"_s;
    return Response::json(R"({"data":[)" + shown.rows + R"(],"links":)"
        + pageLinks(path, page, (rows.size() + PageSize - 1) / PageSize) + R"(,"page_size":50,"total":)"
        + QByteArray::number(rows.size()) + '}');
}

Response RecordedRows::job(const QString &serviceId, const QString &id) const
{
    const auto rows = m_jobs.value(serviceId);
    return rows.contains(id) ? Response::json(R"({"data":)" + rows.value(id).text + '}') : noResultFound();
}

} // namespace postroom::test
