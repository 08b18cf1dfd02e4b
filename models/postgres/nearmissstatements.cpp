// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/nearmissstatements.h"

#include "postgres/statementtext.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Messages that share a part, of each part so many that one which half the table has costs no more than a rare one: to
// have the newest of them would need them all.
constexpr auto ofPart = R"((
        SELECT %1 AS part, n.id, n.normalised_to, n.created_at
        FROM notifications n
        WHERE n.notification_type::text = $1::text
            AND n.key_type <> 'test'
            AND ($2::text IS NULL OR n.service_id = $2::text::uuid)
            AND ($3::bool OR EXISTS (SELECT FROM services s WHERE s.id = n.service_id AND s.active))
            AND n.normalised_to LIKE $%2::text
        LIMIT $4::bigint))";
constexpr auto before = "WITH m AS MATERIALIZED (\n    ";
constexpr auto between = "\n    UNION ALL\n    ";
constexpr auto behind = R"()
SELECT m.normalised_to, count(DISTINCT m.id), max(m.created_at),
    (SELECT max(p.messages) FROM (SELECT count(*) AS messages FROM m GROUP BY m.part) p)
FROM m
GROUP BY m.normalised_to
ORDER BY count(DISTINCT m.part) DESC, max(m.created_at) DESC, m.normalised_to
LIMIT $5::bigint)";

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

std::optional<PgCommand> nearMissCommand(const SearchQuery &query)
{
    const QString wanted = similarTo(query.term.term);
    const QString type = wanted.contains(u'@') ? u"email"_s : u"sms"_s;
    const std::vector<RecipientParts> parts = wholeParts(wanted);
    if (parts.empty() || !isAsked(query.term, type))
        return std::nullopt;
    PgCommand command;
    const auto service = query.service.isEmpty() ? std::nullopt : std::optional(query.service.toUtf8());
    command.values = {type.toUtf8(), service, QByteArray(query.includeArchived ? "true" : "false"),
        QByteArray::number(mostSimilarMessages), QByteArray::number(mostSimilarRecipients + 1)};
    QByteArrayList arms;
    for (const RecipientParts &part : parts) {
        command.values.push_back(patternOf(part));
        const QByteArray number = QByteArray::number(qulonglong(command.values.size()));
        arms.append(QByteArray(ofPart).replace("%1", number).replace("%2", number));
    }
    command.sql = before + arms.join(between) + behind;
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
