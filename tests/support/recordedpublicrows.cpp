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
    if (exchange.path.startsWith("/v2/notifications"_L1) && exchange.status == 200)
        m_exchanges.append(exchange);
}

void RecordedPublicRows::read()
{
    for (const Exchange &exchange : std::exchange(m_exchanges, {})) {
        const QByteArray list = rawjson::member(exchange.response, "notifications");
        for (const QByteArray &text : list.isEmpty() ? QByteArrayList{exchange.response} : rawjson::elements(list)) {
            const auto member = [&text](const char *name) { return rawjson::string(rawjson::member(text, name)); };
            const PublicRow row{member("id"), member("created_at"), member("type"), member("status"),
                member("reference"), exchange.auth.iss, {}, false, text};
            m_rows.insert(row.id, row);
        }
    }
    readTable();
}

// What no answer says. Most rows of the table were never shown: they are passed over unread.
void RecordedPublicRows::readTable()
{
    QFile file(m_folder + "/data/notifications.jsonl"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return;
    constexpr qsizetype idAt = 7; // {"id":"
    constexpr qsizetype idLength = 36;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const auto found = m_rows.find(QString::fromLatin1(line.mid(idAt, idLength)));
        if (found == m_rows.end())
            continue;
        found->keyType = rawjson::string(rawjson::member(line, "key_type"));
        found->fromJob = rawjson::member(line, "job_id") != "null";
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

std::optional<Response> RecordedPublicRows::notifications(const ApiKey &key, const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_exchanges.isEmpty())
        read();
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
