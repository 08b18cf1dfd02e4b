// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/nearmissstatements.h"

#include "postgres/notificationselect.h"
#include "postgres/pgsearch.h"
#include "postgres/searchstatements.h"
#include "postgres/statementtext.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What stands in a statement's text until the pattern of a part is bound.
QByteArray patternName(std::size_t part)
{
    return "<pattern " + QByteArray::number(qulonglong(part)) + '>';
}

// Messages that share a part, of each part so many that one which half the table has costs no more than a rare one: to
// have the newest of them would need them all.
QByteArray ofPart(std::size_t part)
{
    return R"((
        SELECT )"
        + QByteArray::number(qulonglong(part)) + R"( AS part, n.id, n.normalised_to, n.created_at
        FROM notifications n
        WHERE n.notification_type::text = {type!}::text
            AND n.key_type <> 'test'
            AND ({status[*]}::text[] IS NULL OR n.notification_status = ANY ({status[*]}::text[]))
            AND ({service}::text IS NULL OR n.service_id = {service}::text::uuid)
            AND ({only-active}::text IS NULL
                OR EXISTS (SELECT FROM services s WHERE s.id = n.service_id AND s.active))
            AND n.normalised_to LIKE )"
        + patternName(part) + "::text" + createdWithin() + "\n        LIMIT " + QByteArray::number(mostSimilarMessages)
        + ')';
}

constexpr auto before = "WITH m AS MATERIALIZED (\n    ";
constexpr auto between = "\n    UNION ALL\n    ";
constexpr auto behind = R"()
SELECT m.normalised_to, count(DISTINCT m.id), max(m.created_at),
    (SELECT max(p.messages) FROM (SELECT count(*) AS messages FROM m GROUP BY m.part) p)
FROM m
GROUP BY m.normalised_to
ORDER BY count(DISTINCT m.part) DESC, max(m.created_at) DESC, m.normalised_to
LIMIT )";

QByteArray patternOf(const RecipientParts &parts)
{
    const auto escaped = [](const QString &text) { return likePattern(text).chopped(1).sliced(1); };
    return escaped(parts.start) + '%' + (parts.middle.isEmpty() ? QByteArray() : escaped(parts.middle) + '%')
        + escaped(parts.end);
}

bool isAsked(const SearchTerm &term, const QString &type)
{
    return std::any_of(term.requests.begin(), term.requests.end(),
        [&type](const SearchRequest &request) { return request.types.isEmpty() || request.types.contains(type); });
}

QString textAt(const PgRows &rows, int row, int column)
{
    const auto cell = rows.cell(row, column);
    return cell ? QString::fromUtf8(*cell) : QString();
}

} // namespace

std::optional<PgCommand> nearMissCommand(const SearchQuery &query, const SchemaGaps &gaps)
{
    const QString wanted = similarTo(query.term.term);
    const QString type = wanted.contains(u'@') ? u"email"_s : u"sms"_s;
    const std::vector<RecipientParts> parts = wholeParts(wanted);
    if (parts.empty() || !isAsked(query.term, type))
        return std::nullopt;
    std::vector<Filter> filters = searchFilters(query);
    std::erase_if(filters, [](const Filter &filter) { return filter.key == FilterKey::Type; });
    filters.push_back({FilterKey::Type, type});
    QByteArrayList arms;
    for (std::size_t part = 0; part < parts.size(); ++part)
        arms.append(ofPart(part));
    const QByteArray sql = before + arms.join(between) + behind + QByteArray::number(mostSimilarRecipients + 1);
    PgCommand command = commandFor(
        searchStatement(SearchedRows::Page), gaps.textOf(sql.constData()), {filters, {}, {}, 0, {}, londonZone()});
    for (std::size_t part = 0; part < parts.size(); ++part) {
        command.values.push_back(patternOf(parts[part]));
        command.sql.replace(patternName(part), '$' + QByteArray::number(qulonglong(command.values.size())));
    }
    return command;
}

NearMisses nearMissesFrom(const PgRows &rows, const SearchQuery &query, const QStringList &known)
{
    const QString wanted = similarTo(query.term.term);
    NearMisses misses;
    misses.isCut = rows.count() > mostSimilarRecipients
        || (rows.count() > 0 && textAt(rows, 0, 3).toLongLong() >= mostSimilarMessages);
    for (int row = 0; row < rows.count(); ++row) {
        const QString recipient = textAt(rows, row, 0);
        const auto slip = known.contains(recipient) ? std::nullopt : slipBetween(wanted, recipient);
        if (slip)
            misses.recipients.push_back(
                {recipient, textAt(rows, row, 1).toLongLong(), Instant::parse(textAt(rows, row, 2)), *slip});
    }
    std::stable_sort(misses.recipients.begin(), misses.recipients.end(),
        [](const NearMiss &a, const NearMiss &b) { return a.slip.edits < b.slip.edits; });
    return misses;
}

} // namespace postroom
