// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/leavingout.h"

#include "postgres/knowncolumns.h"
#include "postgres/sqloutline.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <set>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Span = SqlOutline::Span;

struct Edit {
    Span span;
    QString text;
};

// A place that depends on something lacking, "table" or "table.column".
struct Mention {
    qsizetype at = 0;
    QString what;
    QString column = {}; ///< empty: the table itself
};

bool isKnown(const QString &table)
{
    const auto tables = knownTables();
    return std::any_of(
        tables.begin(), tables.end(), [&table](const KnownTable &one) { return QLatin1StringView(one.name) == table; });
}

class LeavingOut {
public:
    LeavingOut(const QString &sql, const SchemaGaps &gaps)
        : m_sql(sql)
        , m_gaps(gaps)
        , m_outline(sql)
    {
    }

    AdaptedText run()
    {
        findTables();
        if (m_standIns.isEmpty())
            return {m_sql.toUtf8()};
        findStars();
        // What is left out of a select within is left out of those around it.
        for (qsizetype known = -1; known != m_passedOn.size();) {
            known = m_passedOn.size();
            placeColumns();
        }
        if (m_lacked.isEmpty() && nothingIsLeft())
            m_lacked = m_leftOut.begin()->second;
        return {written().toUtf8(), m_lacked, m_lackedFilters, m_leftOut};
    }

private:
    void findTables();
    void findStars();
    void placeColumns();
    void placeColumn(const QString &alias, const QString &column, qsizetype at);
    void placeBare(const QString &column, const QString &what);
    void place(const Mention &mention);
    bool cutPair(qsizetype at);
    bool leaveOutItem(qsizetype at);
    bool switchOff(qsizetype at);
    bool passOn(const Mention &mention);
    bool isBesideJoin(const Mention &mention) const;

    bool isDerived(qsizetype bracket) const;
    std::vector<Span> itemsOf(Span list) const;
    std::vector<Span> listsIn(qsizetype bracket) const;
    QString textOf(Span span) const;
    bool isDistinct(Span list) const;
    bool nothingIsLeft() const;
    std::vector<Edit> edits() const;
    void addPairs(std::vector<Edit> &edits) const;
    QString written() const;

    const QString &m_sql;
    const SchemaGaps &m_gaps;
    SqlOutline m_outline;
    std::multimap<QString, QString> m_aliases; ///< of tables; one may stand for several, each in its place
    QSet<QString> m_bare; ///< tables without an alias
    QSet<QString> m_derived; ///< aliases of selects
    QStringList m_standIns; ///< tables that lack something
    std::vector<Span> m_emptyJoins; ///< LEFT JOINs of lacking tables, with their conditions
    QHash<QString, QString> m_passedOn; ///< columns of selects within that stand for what is lacking
    std::set<qsizetype> m_placed;
    std::set<std::size_t> m_items; ///< of the outer select's list
    std::map<qsizetype, std::set<std::size_t>> m_pairs; ///< of objects, by their brackets
    std::set<std::pair<qsizetype, qsizetype>> m_conditions; ///< that went with their filters
    QString m_lacked;
    QStringList m_lackedFilters;
    std::map<QString, QString> m_leftOut; ///< see AdaptedText
};

void LeavingOut::findTables()
{
    static const QRegularExpression tables(
        uR"re((?<!DISTINCT )\b(LEFT JOIN|JOIN|FROM)\s+([a-z_]\w*)\b(?!\s*\()(?:\s+(?:AS\s+)?([a-z_]\w*))?)re"_s);
    static const QRegularExpression derived(uR"re(\)\s*(?:AS\s+)?([a-z_]\w*))re"_s);
    for (auto match = derived.globalMatch(m_outline.masked()); match.hasNext();)
        m_derived.insert(match.next().captured(1));
    for (auto match = tables.globalMatch(m_outline.masked()); match.hasNext();) {
        const auto found = match.next();
        const QString table = found.captured(2);
        const QString alias = found.captured(3).isEmpty() ? table : found.captured(3);
        if (!isKnown(table)) {
            m_derived.insert(alias);
            continue;
        }
        m_aliases.emplace(alias, table);
        if (m_gaps.lackingColumns(table).empty())
            continue;
        if (!m_standIns.contains(table))
            m_standIns.append(table);
        if (found.captured(3).isEmpty())
            m_bare.insert(table);
        if (m_gaps.lacksTable(table) && found.captured(1) == "LEFT JOIN"_L1)
            m_emptyJoins.push_back({found.capturedStart(), m_outline.endOfJoin(found.capturedStart())});
        else if (m_gaps.lacksTable(table))
            place({found.capturedStart(2), table});
    }
}

// `n.*` and `*` pass on every column.
void LeavingOut::findStars()
{
    static const QRegularExpression stars(uR"re(\b(?:([a-z_]\w*)\.|SELECT\s+)\*)re"_s);
    for (auto match = stars.globalMatch(m_outline.masked()); match.hasNext();) {
        const QString alias = match.next().captured(1);
        for (const auto &[name, table] : m_aliases) {
            if (!alias.isEmpty() && name != alias)
                continue;
            for (const QString &column : m_gaps.lackingColumns(table))
                m_passedOn.insert(column, table + u'.' + column);
        }
    }
}

void LeavingOut::placeColumns()
{
    static const QRegularExpression columns(uR"re((?<![\w."])([a-z_]\w*)\."?([a-z_]\w*)"?)re"_s);
    for (auto match = columns.globalMatch(m_outline.masked()); match.hasNext();) {
        const auto found = match.next();
        placeColumn(found.captured(1), found.captured(2), found.capturedStart());
    }
    for (const QString &table : m_bare) {
        for (const QString &column : m_gaps.lackingColumns(table))
            placeBare(column, table + u'.' + column);
    }
    const auto passedOn = m_passedOn;
    for (auto it = passedOn.begin(); it != passedOn.end(); ++it)
        placeBare(it.key(), it.value());
}

void LeavingOut::placeColumn(const QString &alias, const QString &column, qsizetype at)
{
    const auto [begin, end] = m_aliases.equal_range(alias);
    for (auto it = begin; it != end; ++it) {
        const auto lacking = m_gaps.lackingColumns(it->second);
        if (std::find(lacking.begin(), lacking.end(), column) != lacking.end())
            return place({at, it->second + u'.' + column, column});
    }
    if ((begin == end || m_derived.contains(alias)) && m_passedOn.contains(column))
        place({at, m_passedOn.value(column), column});
}

// A column without an alias in front of it.
void LeavingOut::placeBare(const QString &column, const QString &what)
{
    const QRegularExpression bare(uR"re((?<![\w.":])(?<!AS )%1\b(?![.(]))re"_s.arg(column));
    for (auto match = bare.globalMatch(m_outline.masked()); match.hasNext();)
        place({match.next().capturedStart(), what, column});
}

void LeavingOut::place(const Mention &mention)
{
    if (!m_placed.insert(mention.at).second)
        return;
    m_leftOut.emplace(mention.column, mention.what);
    const bool isLeftOut = cutPair(mention.at) || leaveOutItem(mention.at) || switchOff(mention.at) || passOn(mention)
        || isBesideJoin(mention);
    if (!isLeftOut && m_lacked.isEmpty())
        m_lacked = mention.what;
}

bool LeavingOut::cutPair(qsizetype at)
{
    const qsizetype bracket = m_outline.objectAround(at);
    if (bracket < 0)
        return false;
    const auto items = itemsOf(m_outline.inside(bracket));
    const auto found
        = std::find_if(items.begin(), items.end(), [at](const Span &item) { return at >= item.from && at < item.end; });
    m_pairs[bracket].insert(static_cast<std::size_t>(found - items.begin()) / 2);
    return true;
}

// Without a column of a DISTINCT there were other rows.
bool LeavingOut::leaveOutItem(qsizetype at)
{
    qsizetype outer = at;
    while (m_outline.bracketAround(outer) >= 0)
        outer = m_outline.bracketAround(outer);
    const Span list = m_outline.selectListAt(outer);
    if (list == Span{} || isDistinct(list))
        return false;
    const auto items = itemsOf(list);
    const auto found = std::find(items.begin(), items.end(), m_outline.itemAt(outer, list));
    m_items.insert(static_cast<std::size_t>(found - items.begin()));
    return true;
}

bool LeavingOut::switchOff(qsizetype at)
{
    static const QRegularExpression optional(uR"re(^\(\{([\w-]+)(\[\*?\])?\}::[\w\[\]]+ IS NULL\s+OR\b)re"_s);
    for (qsizetype bracket = m_outline.bracketAround(at); bracket >= 0; bracket = m_outline.bracketAround(bracket)) {
        const auto match = optional.match(m_sql.sliced(bracket));
        if (!match.hasMatch())
            continue;
        m_conditions.insert({bracket, m_outline.inside(bracket).end + 1});
        m_lackedFilters.append(match.captured(1));
        return true;
    }
    return false;
}

// A column of a select that others read from, by itself: null there, and whatever takes it is looked at in its turn. In
// a UNION the first part names them all.
bool LeavingOut::passOn(const Mention &mention)
{
    static const QRegularExpression plain(uR"re(^(?:\w+\.)?"?\w+"?(?:::\w+(?:\[\])?)?(?:\s+AS\s+"?\w+"?)?$)re"_s);
    static const QRegularExpression name(uR"re("?(\w+)"?(?<!AS)$)re"_s);
    static const QRegularExpression cast(uR"re(::\w+(\[\])?$)re"_s);
    const Span list = m_outline.selectListAt(mention.at);
    const qsizetype bracket = m_outline.bracketAround(mention.at);
    if (mention.column.isEmpty() || list == Span{} || !isDerived(bracket) || isDistinct(list))
        return false;
    const auto items = itemsOf(list);
    const Span item = m_outline.itemAt(mention.at, list);
    if (!plain.match(textOf(item)).hasMatch())
        return false;
    const auto naming = itemsOf(listsIn(bracket).front());
    const auto index = static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin());
    const QString named = index < naming.size() ? textOf(naming[index]).remove(cast) : QString();
    m_passedOn.insert(name.match(named).captured(1), mention.what);
    return true;
}

bool LeavingOut::isBesideJoin(const Mention &mention) const
{
    return m_gaps.lacksTable(mention.what.section(u'.', 0, 0))
        && std::any_of(m_emptyJoins.begin(), m_emptyJoins.end(),
            [&mention](const Span &join) { return mention.at >= join.from && mention.at < join.end; });
}

bool LeavingOut::isDerived(qsizetype bracket) const
{
    static const QRegularExpression before(u"\\b(FROM|JOIN|LATERAL|AS|MATERIALIZED)\\s*$"_s);
    return bracket >= 0 && before.match(m_outline.masked().first(bracket)).hasMatch();
}

std::vector<Span> LeavingOut::itemsOf(Span list) const
{
    std::vector<Span> items;
    for (qsizetype at = list.from; at < list.end; at = items.back().end + 1)
        items.push_back(m_outline.itemAt(at, list));
    return items;
}

// One for each part of a UNION.
std::vector<Span> LeavingOut::listsIn(qsizetype bracket) const
{
    static const QRegularExpression selects(u"\\bSELECT\\b"_s);
    std::vector<Span> lists;
    for (auto match = selects.globalMatch(m_outline.masked()); match.hasNext();) {
        const qsizetype at = match.next().capturedEnd();
        if (m_outline.bracketAround(at) == bracket)
            lists.push_back(m_outline.selectListAt(at));
    }
    return lists;
}

QString LeavingOut::textOf(Span span) const
{
    return m_sql.sliced(span.from, span.end - span.from).trimmed();
}

bool LeavingOut::isDistinct(Span list) const
{
    return textOf(list).startsWith("DISTINCT"_L1);
}

bool LeavingOut::nothingIsLeft() const
{
    const auto lists = listsIn(-1);
    return !m_items.empty() && !lists.empty() && m_items.size() == itemsOf(lists.front()).size();
}

void LeavingOut::addPairs(std::vector<Edit> &edits) const
{
    for (const auto &[bracket, pairs] : m_pairs) {
        const auto items = itemsOf(m_outline.inside(bracket));
        std::size_t firstLeft = 0;
        for (const std::size_t pair : pairs) {
            firstLeft += pair == firstLeft ? 1 : 0;
            const Span value = items[pair * 2 + 1];
            edits.push_back({{items[pair * 2].from - (pair > 0 ? 1 : 0), value.end}, {}});
        }
        if (firstLeft > 0 && firstLeft * 2 < items.size())
            edits.push_back({{items[firstLeft * 2].from - 1, items[firstLeft * 2].from}, {}});
    }
}

std::vector<Edit> LeavingOut::edits() const
{
    std::vector<Edit> all;
    addPairs(all);
    for (const auto &[from, end] : m_conditions)
        all.push_back({{from, end}, u"TRUE"_s});
    for (const Span list : listsIn(-1)) {
        const auto items = itemsOf(list);
        for (const std::size_t index : m_items) {
            if (index < items.size())
                all.push_back({items[index], u" NULL AS \"%1\" "_s.arg(QLatin1StringView(SchemaGaps::leftOut))});
        }
    }
    // The widest first where they begin together: what lies within another goes with it.
    std::sort(all.begin(), all.end(), [](const Edit &a, const Edit &b) {
        return a.span.from != b.span.from ? a.span.from < b.span.from : a.span.end > b.span.end;
    });
    return all;
}

QString LeavingOut::written() const
{
    QString text;
    qsizetype done = 0;
    for (const Edit &edit : edits()) {
        if (edit.span.from < done)
            continue;
        text += m_sql.sliced(done, edit.span.from - done) + edit.text;
        done = edit.span.end;
    }
    text += m_sql.sliced(done);
    QStringList standIns;
    for (const QString &table : m_standIns)
        standIns.append(QString::fromUtf8(m_gaps.standIn(table)));
    const QString with = u"WITH "_s + standIns.join(u",\n"_s);
    static const QRegularExpression own(u"^\\s*WITH\\b"_s);
    return own.match(text).hasMatch() ? text.replace(own, with + u","_s) : with + text;
}

} // namespace

AdaptedText leaveOut(const QByteArray &sql, const SchemaGaps &gaps)
{
    const QString text = QString::fromUtf8(sql);
    return LeavingOut(text, gaps).run();
}

} // namespace postroom
