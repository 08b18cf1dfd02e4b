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

// A table where a statement reads from it.
struct Use {
    QString table;
    qsizetype at = 0;
};

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
        // What is left out of a select within is left out of those around it, and so on.
        for (std::size_t known = 0; known != depending();) {
            known = depending();
            placeColumns();
        }
        if (m_lacked.isEmpty() && nothingIsLeft())
            m_lacked = m_items.begin()->second;
        return {written().toUtf8(), m_lacked, m_lackedFilters, lackedColumns(), leftOut()};
    }

private:
    void findTables();
    void findStars();
    void placeColumns();
    void placeColumn(const QString &alias, const QString &column, qsizetype at);
    void placeBare(const QString &column, const QString &what);
    void place(const Mention &mention);
    bool cutPair(qsizetype at);
    bool leaveOutItem(const Mention &mention);
    bool switchOff(const Mention &mention);
    bool passOn(const Mention &mention);
    bool emptyJoin(const Mention &mention);
    std::size_t depending() const { return 1 + std::size_t(m_passedOn.size()) + m_emptyJoins.size(); }

    QString textOf(Span span) const;
    QString nameOf(Span item) const;
    std::map<QString, QString> lackedColumns() const;
    std::map<QString, QString> leftOut() const;
    bool isDistinct(Span list) const;
    bool nothingIsLeft() const;
    std::vector<Edit> edits() const;
    void addPairs(std::vector<Edit> &edits) const;
    QString written() const;

    const QString &m_sql;
    const SchemaGaps &m_gaps;
    SqlOutline m_outline;
    std::multimap<QString, Use> m_aliases; ///< of tables; one may stand for several, each in its place
    QSet<QString> m_bare; ///< tables without an alias
    QSet<QString> m_derived; ///< aliases of selects
    QStringList m_standIns; ///< tables that are not whole
    std::vector<SqlOutline::Join> m_joins = m_outline.leftJoins();
    std::map<std::size_t, QString> m_emptyJoins; ///< of m_joins, those that join nothing, and what lacks for it
    QHash<QString, QString> m_passedOn; ///< columns of selects within that stand for what is lacking
    std::set<qsizetype> m_placed;
    std::map<std::size_t, QString> m_items; ///< of the outer select's list, and what lacks for each
    std::map<qsizetype, std::set<std::size_t>> m_pairs; ///< of objects, by their brackets
    std::set<std::pair<qsizetype, qsizetype>> m_conditions; ///< that went with their filters
    QString m_lacked;
    std::map<QString, QString> m_lackedFilters;
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
        if (!isKnownTable(table)) {
            m_derived.insert(alias);
            continue;
        }
        m_aliases.emplace(alias, Use{table, found.capturedStart()});
        if (m_gaps.isWhole(table))
            continue;
        if (!m_standIns.contains(table))
            m_standIns.append(table);
        if (found.captured(3).isEmpty())
            m_bare.insert(table);
        const auto join = std::find_if(m_joins.begin(), m_joins.end(),
            [&found](const SqlOutline::Join &one) { return one.span.from == found.capturedStart(); });
        if (m_gaps.lacksTable(table) && join != m_joins.end())
            m_emptyJoins.emplace(join - m_joins.begin(), table);
        else if (m_gaps.lacksTable(table))
            place({found.capturedStart(2), table});
    }
}

// `n.*` and `*` pass on every column.
void LeavingOut::findStars()
{
    static const QRegularExpression stars(uR"re(\b(?:([a-z_]\w*)\.|SELECT\s+)\*)re"_s);
    for (auto match = stars.globalMatch(m_outline.masked()); match.hasNext();) {
        const auto star = match.next();
        const QString alias = star.captured(1);
        const qsizetype bracket = m_outline.bracketAround(star.capturedStart());
        for (const auto &[name, use] : m_aliases) {
            if (alias.isEmpty() ? m_outline.bracketAround(use.at) != bracket : name != alias)
                continue;
            for (const QString &column : m_gaps.lackingColumns(use.table))
                m_passedOn.insert(column, use.table + u'.' + column);
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
        const auto lacking = m_gaps.lackingColumns(it->second.table);
        if (std::find(lacking.begin(), lacking.end(), column) != lacking.end())
            return place({at, it->second.table + u'.' + column, column});
    }
    for (const auto &[index, what] : m_emptyJoins) {
        if (m_joins[index].alias == alias && m_outline.isWithinBracketOf(at, m_joins[index].span.from))
            return place({at, what, column});
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
    const bool isLeftOut
        = cutPair(mention.at) || leaveOutItem(mention) || switchOff(mention) || passOn(mention) || emptyJoin(mention);
    if (!isLeftOut && m_lacked.isEmpty())
        m_lacked = mention.what;
}

bool LeavingOut::cutPair(qsizetype at)
{
    const qsizetype bracket = m_outline.objectAround(at);
    if (bracket < 0)
        return false;
    const auto items = m_outline.itemsOf(m_outline.inside(bracket));
    const auto found
        = std::find_if(items.begin(), items.end(), [at](const Span &item) { return at >= item.from && at < item.end; });
    m_pairs[bracket].insert(static_cast<std::size_t>(found - items.begin()) / 2);
    return true;
}

// Without a column of a DISTINCT there were other rows.
bool LeavingOut::leaveOutItem(const Mention &mention)
{
    qsizetype outer = mention.at;
    while (m_outline.bracketAround(outer) >= 0)
        outer = m_outline.bracketAround(outer);
    const Span list = m_outline.selectListAt(outer);
    if (list == Span{} || isDistinct(list))
        return false;
    const auto items = m_outline.itemsOf(list);
    const auto found = std::find(items.begin(), items.end(), m_outline.itemAt(outer, list));
    m_items.emplace(static_cast<std::size_t>(found - items.begin()), mention.what);
    return true;
}

bool LeavingOut::switchOff(const Mention &mention)
{
    static const QRegularExpression optional(uR"re(^\(\{([\w-]+)(\[\*?\])?\}::[\w\[\]]+ IS NULL\s+OR\b)re"_s);
    for (qsizetype bracket = m_outline.bracketAround(mention.at); bracket >= 0;
         bracket = m_outline.bracketAround(bracket)) {
        const auto match = optional.match(m_sql.sliced(bracket));
        if (!match.hasMatch())
            continue;
        m_conditions.insert({bracket, m_outline.inside(bracket).end + 1});
        m_lackedFilters.emplace(match.captured(1), mention.what);
        return true;
    }
    return false;
}

// A column of a select that others read from, by itself: null there, and whatever takes it is looked at in its turn. In
// a UNION the first part names them all.
bool LeavingOut::passOn(const Mention &mention)
{
    static const QRegularExpression plain(uR"re(^(?:\w+\.)?"?\w+"?(?:::\w+(?:\[\])?)?(?:\s+AS\s+"?\w+"?)?$)re"_s);
    const Span list = m_outline.selectListAt(mention.at);
    const qsizetype bracket = m_outline.bracketAround(mention.at);
    if (mention.column.isEmpty() || list == Span{} || !m_outline.isDerived(bracket) || isDistinct(list))
        return false;
    const auto items = m_outline.itemsOf(list);
    const Span item = m_outline.itemAt(mention.at, list);
    if (!plain.match(textOf(item)).hasMatch())
        return false;
    const auto naming = m_outline.itemsOf(m_outline.listsIn(bracket).front());
    const auto index = static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin());
    m_passedOn.insert(index < naming.size() ? nameOf(naming[index]) : QString(), mention.what);
    return true;
}

// A LEFT JOIN that depends on something lacking joins nothing, where null lets its condition hold for no row; then
// nothing that it names is told.
bool LeavingOut::emptyJoin(const Mention &mention)
{
    static const QRegularExpression lax(uR"re(\b(OR|IS|NOT|COALESCE|TRUE|CASE)\b)re"_s);
    const auto holds = [&mention](const SqlOutline::Join &join) {
        return mention.at >= join.span.from && mention.at < join.span.end;
    };
    const auto innermost = std::find_if(m_joins.rbegin(), m_joins.rend(), holds);
    if (innermost == m_joins.rend())
        return false;
    const auto index = static_cast<std::size_t>(m_joins.rend() - innermost) - 1;
    if (m_emptyJoins.find(index) == m_emptyJoins.end()) {
        if (lax.match(textOf(innermost->condition)).hasMatch())
            return false;
        m_emptyJoins.emplace(index, mention.what);
    }
    return true;
}

// "alias.column", as keys of lists are written.
std::map<QString, QString> LeavingOut::lackedColumns() const
{
    std::map<QString, QString> columns;
    for (const auto &[alias, use] : m_aliases) {
        for (const QString &column : m_gaps.lackingColumns(use.table))
            columns.emplace(alias + u'.' + column, use.table + u'.' + column);
    }
    for (const QString &alias : m_derived) {
        for (auto it = m_passedOn.begin(); it != m_passedOn.end(); ++it)
            columns.emplace(alias + u'.' + it.key(), it.value());
    }
    return columns;
}

std::map<QString, QString> LeavingOut::leftOut() const
{
    std::map<QString, QString> paths;
    const auto lists = m_outline.listsIn(-1);
    const auto items = lists.empty() ? std::vector<Span>() : m_outline.itemsOf(lists.front());
    for (const auto &[index, what] : m_items) {
        if (index < items.size())
            paths.emplace(nameOf(items[index]).section(u'#', 0, 0), what);
    }
    return paths;
}

QString LeavingOut::textOf(Span span) const
{
    return m_sql.sliced(span.from, span.end - span.from).trimmed();
}

// Of a column, or what an expression is called.
QString LeavingOut::nameOf(Span item) const
{
    static const QRegularExpression name(uR"re((?:"([^"]+)"|\b(\w+))$)re"_s);
    static const QRegularExpression cast(uR"re(::\w+(\[\])?$)re"_s);
    const auto match = name.match(textOf(item).remove(cast));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

bool LeavingOut::isDistinct(Span list) const
{
    return textOf(list).startsWith("DISTINCT"_L1);
}

bool LeavingOut::nothingIsLeft() const
{
    const auto lists = m_outline.listsIn(-1);
    return !m_items.empty() && !lists.empty() && m_items.size() == m_outline.itemsOf(lists.front()).size();
}

void LeavingOut::addPairs(std::vector<Edit> &edits) const
{
    for (const auto &[bracket, pairs] : m_pairs) {
        const auto items = m_outline.itemsOf(m_outline.inside(bracket));
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
    for (const Span list : m_outline.listsIn(-1)) {
        const auto items = m_outline.itemsOf(list);
        for (const auto &[index, what] : m_items) {
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
