// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchterms.h"

#include "recipients/searchpattern.h"

#include <algorithm>
#include <QFile>
#include <QJsonDocument>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype everyRow = 90; // of so many rows one gives terms

// 300,000 text messages and e-mails, newest last, half of them to one domain; the oldest thousand hold a word that no
// other does, and two recipients stand alone.
constexpr auto manyMessagesSql = R"(
DROP INDEX ix_notifications_normalised_to_trgm, ix_notifications_client_reference_trgm;
INSERT INTO notifications SELECT r.*
FROM notifications t
CROSS JOIN generate_series(1, 300000) g
CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object('id', md5(g::text)::uuid,
    'notification_type', CASE WHEN g % 2 = 0 THEN 'sms' ELSE 'email' END,
    'normalised_to', CASE WHEN g % 2 = 0 THEN '447' || substr((1000000000 + (g * 7919::bigint) % 900000000)::text, 2)
        ELSE substr(md5(g::text), 1, 9) || '@' || CASE WHEN g <= 2000 THEN 'heron' ELSE 'large' END || '.example' END,
    'client_reference', CASE WHEN g % 3 = 0 THEN 'case-' || g END,
    'created_at', timestamp '2026-11-01' + (g / 5) * interval '1 second')) r
WHERE t.id = (SELECT id FROM notifications WHERE notification_type = 'email' AND job_id IS NULL
    AND key_type = 'normal' ORDER BY id LIMIT 1);
CREATE INDEX ix_notifications_normalised_to_trgm ON notifications USING gin (normalised_to gin_trgm_ops);
CREATE INDEX ix_notifications_client_reference_trgm ON notifications USING gin (client_reference gin_trgm_ops);
ANALYZE notifications;)"_L1;

QString textOrNull(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toString(u""_s);
}

QStringList spellingsOfNumber(const QString &number)
{
    const QString rest = number.startsWith("44"_L1) ? number.sliced(2) : number;
    return {number, u'0' + rest, u'+' + number, u"00"_s + number, u'0' + rest.first(4) + u' ' + rest.sliced(4),
        u"+44 (0)"_s + rest.first(4) + u'-' + rest.sliced(4), rest.right(4), rest.sliced(3, 5), rest.right(2)};
}

QStringList spellingsOfAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return {address, address.toUpper(), u"mailto:"_s + address, address.first(std::max<qsizetype>(at, 1)),
        address.first(3), address.sliced(2, 5), address.sliced(std::max<qsizetype>(at, 0)), address.right(2)};
}

QStringList spellingsOfReference(const QString &reference)
{
    return {reference, reference.toUpper(), reference.sliced(reference.size() / 3), reference.right(3)};
}

} // namespace

QList<SearchedRow> searchedRows(const QString &folder)
{
    QFile file(folder + u"/data/notifications.jsonl"_s);
    QList<SearchedRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const auto text = [&line](QLatin1StringView key) { return textOrNull(line[key]); };
        rows.append({text("id"_L1), text("service_id"_L1), text("notification_type"_L1), text("notification_status"_L1),
            text("key_type"_L1), text("created_at"_L1), text("normalised_to"_L1), text("client_reference"_L1)});
    }
    std::sort(rows.begin(), rows.end(), [](const SearchedRow &a, const SearchedRow &b) {
        return std::pair(a.createdAt, a.id) > std::pair(b.createdAt, b.id);
    });
    return rows;
}

QStringList searchTerms(const QList<SearchedRow> &rows)
{
    QStringList terms{u"%"_s, u"_"_s, u"\\"_s, u"/"_s, u"%%%"_s, u"100%"_s, u"a_b"_s, u"a\\b"_s, u"'"_s, u"\""_s,
        u"7"_s, u"ex"_s, u"example"_s, u"@example.com"_s, u"a@b"_s, u"--"_s, u"ref"_s, u"é"_s, u"{service}"_s, u"$1"_s,
        u"0 0"_s, u"+44"_s, u"street"_s, u"sw1a"_s, u"SW1A 1AA"_s, u"nobody at all"_s};
    for (qsizetype i = 0; i < rows.size(); i += everyRow) {
        const SearchedRow &row = rows[i];
        if (row.type == "sms"_L1 && row.normalisedTo.size() > 8)
            terms += spellingsOfNumber(row.normalisedTo);
        else if (row.normalisedTo.size() > 8)
            terms += spellingsOfAddress(row.normalisedTo);
    }
    for (qsizetype i = 0, taken = 0; i < rows.size() && taken < 25; ++i) {
        if (rows[i].reference.size() > 3 && ++taken)
            terms += spellingsOfReference(rows[i].reference);
    }
    terms.removeDuplicates();
    return terms;
}

QStringList expectedIds(const QList<SearchedRow> &rows, const SearchQuery &query)
{
    const SearchPatterns patterns(query.term);
    QStringList ids;
    for (const SearchedRow &row : rows) {
        const bool wanted = row.keyType != "test"_L1 && (query.service.isEmpty() || row.service == query.service)
            && (query.statuses.isEmpty() || query.statuses.contains(row.status));
        if (wanted && patterns.matches(row.type, row.normalisedTo, row.reference))
            ids.append(row.id);
    }
    return ids;
}

QString manyMessages()
{
    return manyMessagesSql;
}

} // namespace postroom::test
