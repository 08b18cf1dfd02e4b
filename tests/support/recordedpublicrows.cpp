// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordedpublicrows.h"

#include "support/rawjson.h"

#include <algorithm>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

constexpr qsizetype pageSize = 250;

QStringList valuesOf(const QList<Parameter> &parameters, const QString &name)
{
    QStringList values;
    for (const auto &[key, value] : parameters) {
        if (key == name)
            values.append(value);
    }
    return values;
}

bool allows(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

QByteArray linkTo(const Request &request, const QString &olderThan)
{
    QStringList parts;
    for (const auto &[key, value] : request.parameters) {
        if (olderThan.isEmpty() || key != "older_than"_L1)
            parts.append(key + u'=' + value);
    }
    if (!olderThan.isEmpty())
        parts.append("older_than="_L1 + olderThan);
    const QString query = parts.isEmpty() ? QString() : u'?' + parts.join(u'&');
    return '"' + ("http://localhost/v2/notifications"_L1 + query).toUtf8() + '"';
}

} // namespace

void RecordedPublicRows::add(const Exchange &exchange)
{
    if (!exchange.path.startsWith("/v2/notifications"_L1) || exchange.status != 200)
        return;
    readTable();
    const QByteArray list = rawjson::member(exchange.response, "notifications");
    for (const QByteArray &text : list.isEmpty() ? QByteArrayList{exchange.response} : rawjson::elements(list)) {
        PublicRow row;
        const auto member = [&text](const char *name) { return rawjson::string(rawjson::member(text, name)); };
        row.id = member("id");
        if (!m_table.contains(row.id))
            continue;
        row.createdAt = member("created_at");
        row.type = member("type");
        row.status = member("status");
        row.reference = member("reference");
        row.serviceId = exchange.auth.iss;
        std::tie(row.keyType, row.fromJob) = m_table.value(row.id);
        row.text = text;
        m_rows.insert(row.id, row);
    }
}

void RecordedPublicRows::readTable()
{
    if (std::exchange(m_hasTable, true))
        return;
    QFile file(m_folder + "/data/notifications.jsonl"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QString id = rawjson::string(rawjson::member(line, "id"));
        const QString keyType = rawjson::string(rawjson::member(line, "key_type"));
        m_table.insert(id, {keyType, rawjson::member(line, "job_id") != "null"});
    }
}

bool RecordedPublicRows::isListed(const PublicRow &row, const ApiKey &key, const QList<Parameter> &parameters) const
{
    const QString olderThan = valuesOf(parameters, u"older_than"_s).value(0);
    const bool older
        = olderThan.isEmpty() || (m_rows.contains(olderThan) && row.createdAt < m_rows.value(olderThan).createdAt);
    return row.serviceId == key.serviceId && row.keyType == key.type && older
        && (!row.fromJob || !valuesOf(parameters, u"include_jobs"_s).isEmpty())
        && allows(valuesOf(parameters, u"template_type"_s), row.type)
        && allows(valuesOf(parameters, u"status"_s), row.status)
        && allows(valuesOf(parameters, u"reference"_s), row.reference);
}

std::optional<Response> RecordedPublicRows::notifications(const ApiKey &key, const Request &request) const
{
    static const QStringList Known
        = {u"template_type"_s, u"status"_s, u"reference"_s, u"include_jobs"_s, u"older_than"_s};
    for (const Parameter &parameter : request.parameters) {
        if (!Known.contains(parameter.first))
            return {};
    }
    QList<PublicRow> rows;
    for (const PublicRow &row : m_rows) {
        if (isListed(row, key, request.parameters))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const PublicRow &a, const PublicRow &b) {
        return std::tie(a.createdAt, a.id) > std::tie(b.createdAt, b.id);
    });
    QByteArrayList texts;
    for (const PublicRow &row : rows.mid(0, pageSize))
        texts.append(row.text);
    const QString last = rows.isEmpty() ? QString() : rows.at(std::min(pageSize, rows.size()) - 1).id;
    const QByteArray next = last.isEmpty() ? QByteArray() : R"(,"next":)" + linkTo(request, last);
    return Response::json(
        R"({"links":{"current":)" + linkTo(request, {}) + next + R"(},"notifications":[)" + texts.join(',') + "]}");
}

} // namespace postroom::test
