// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablecolumns.h"

#include "style/measures.h"
#include "style/typestyles.h"
#include "tables/columnfit.h"
#include "tables/recorddelegate.h"
#include "tables/recordtableview.h"

#include <algorithm>
#include <QHeaderView>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastGiving = 120; // px: a column of names below that says nothing
constexpr int leastNaming = 220; // px: what a row is called stays readable beside the details
constexpr double characterShare = 0.92; // of the average character: words are rarely as wide as the alphabet
constexpr int mostContent = 420; // px: an unusually long word does not push everything else out

QString idOfColumn(const Column &column)
{
    return QString::fromLatin1(column.id);
}

} // namespace

TableColumns::TableColumns(RecordTableView &view)
    : QObject(&view)
    , m_view(view)
{
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &TableColumns::fit);
    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::onResized);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_fitting)
            return;
        m_chosen = true;
        fitSoon();
        Q_EMIT changed();
    });
}

void TableColumns::reset()
{
    m_shown.clear();
    m_dragged.clear();
    m_content.clear();
    m_chosen = false;
    for (const Column &column : m_view.columns()) {
        if (column.shown)
            m_shown.insert(idOfColumn(column));
    }
    fit();
}

QStringList TableColumns::ids() const
{
    QStringList ids;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        ids.append(idOfColumn(m_view.columns()[static_cast<std::size_t>(header->logicalIndex(visual))]));
    return ids;
}

void TableColumns::setShown(const QString &id, bool shown)
{
    if (shown == isShown(id) || (!shown && m_shown == QSet<QString>{id}))
        return;
    if (shown)
        m_shown.insert(id);
    else
        m_shown.remove(id);
    m_needed.remove(id);
    m_chosen = true;
    fit();
    Q_EMIT changed();
}

void TableColumns::setNeeded(const QString &id, bool needed)
{
    if (needed == m_needed.contains(id))
        return;
    if (needed)
        m_needed.insert(id);
    else
        m_needed.remove(id);
    fit();
}

QList<int> TableColumns::shownInOrder() const
{
    QList<int> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int TableColumns::placeBeside(int column, int step) const
{
    const QList<int> columns = shownInOrder();
    const auto place = columns.indexOf(column);
    const auto beside = place + step;
    return place < 0 || beside < 0 || beside >= columns.size()
        ? -1
        : m_view.horizontalHeader()->visualIndex(columns[beside]);
}

void TableColumns::move(int column, int step)
{
    QHeaderView *header = m_view.horizontalHeader();
    if (const int place = placeBeside(column, step); place >= 0)
        header->moveSection(header->visualIndex(column), place);
    if (m_fit.isActive())
        fit(); // at once: what was left out for want of room may be back
}

QVariantMap TableColumns::state() const
{
    if (!m_chosen && m_dragged.isEmpty())
        return {};
    QVariantMap widths;
    for (auto it = m_dragged.cbegin(); it != m_dragged.cend(); ++it)
        widths.insert(it.key(), it.value());
    const QStringList shown(m_shown.cbegin(), m_shown.cend());
    return {{u"order"_s, ids()}, {u"shown"_s, shown}, {u"widths"_s, widths}};
}

void TableColumns::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_chosen = true;
    const QStringList known = ids();
    QSet<QString> shown;
    for (const QString &id : state.value(u"shown"_s).toStringList()) {
        if (known.contains(id))
            shown.insert(id);
    }
    if (!shown.isEmpty())
        m_shown = shown;
    const QVariantMap widths = state.value(u"widths"_s).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        m_dragged.insert(it.key(), qBound(measures::row, it.value().toInt(), measures::sidebar * 4));
    m_fitting = true;
    QHeaderView *header = m_view.horizontalHeader();
    int place = 0;
    for (const QString &id : state.value(u"order"_s).toStringList()) {
        const auto at = ids().indexOf(id);
        if (at >= 0)
            header->moveSection(static_cast<int>(at), place++);
    }
    m_fitting = false;
    fit();
}

void TableColumns::onResized(int column, int, int width)
{
    if (m_fitting || width == 0)
        return;
    m_dragged.insert(idOfColumn(m_view.columns()[static_cast<std::size_t>(column)]), width);
    fitSoon();
    Q_EMIT changed();
}

int TableColumns::usualWidth(const Column &column) const
{
    const QFontMetrics metrics(typeFont(&m_view, TypeStyle::Body));
    return static_cast<int>(column.width * metrics.averageCharWidth() * characterShare);
}

int TableColumns::contentWidth(int column, const Column &about) const
{
    const auto [top, bottom] = m_view.rowsInView();
    int widest = 0;
    for (int row = top; row <= bottom; ++row) {
        const QModelIndex index = m_view.model()->index(row, column);
        widest = std::max(widest, contentWidthOf(index, about, m_view));
    }
    return std::min(widest, mostContent);
}

// Only grows while one question is shown, so that nothing moves back and forth. Columns that give take what is left,
// whatever they hold.
void TableColumns::measure()
{
    const auto columns = m_view.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString id = idOfColumn(columns[i]);
        if (!isShown(id) || columns[i].room == Column::Room::Give)
            continue;
        const int width = contentWidth(static_cast<int>(i), columns[i]);
        if (width > m_content.value(id))
            m_content.insert(id, width);
    }
}

// What a column wants. Addresses and ids lose their middle where they are longer than usual.
ColumnWish TableColumns::wishOf(const Column &column) const
{
    const QString id = idOfColumn(column);
    const bool gives = column.room == Column::Room::Give;
    int content = gives ? 0 : m_content.value(id);
    if (column.room == Column::Room::Middle)
        content = std::min(content, usualWidth(column));
    const int padding = 2 * measures::cellPadding;
    const int head
        = m_view.textWidths().of(&m_view, TypeStyle::SmallMedium, columnTitle(column)) + padding + measures::icon();
    const int wanted = std::max((content > 0 ? content : usualWidth(column)) + padding + 2, head);
    const int some = std::max(measures::wide(leastGiving, QFontMetrics(typeFont(&m_view, TypeStyle::Body))), head);
    const int least = column.room == Column::Room::Keep ? wanted : std::min(some, wanted);
    const bool fixed = m_dragged.contains(id);
    const bool leads = column.kind == Column::Kind::Status || column.room == Column::Room::Middle;
    return {fixed ? m_dragged.value(id) : wanted, least, gives, fixed, column.lasting, leads};
}

void TableColumns::fit()
{
    m_fit.stop();
    if (m_view.columns().empty() || m_fitting)
        return;
    measure();
    const QHeaderView *header = m_view.horizontalHeader();
    std::vector<ColumnWish> wishes;
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const Column &column = m_view.columns()[static_cast<std::size_t>(logical)];
        if (!isShown(idOfColumn(column)))
            continue;
        wishes.push_back(wishOf(column));
        columns.push_back(logical);
    }
    if (wishes.empty())
        return;
    // What a row is called stands first.
    if (ColumnWish &first = wishes.front(); first.gives && !first.fixed)
        first.least = std::max(first.least, std::min(first.wanted, measures::wide(leastNaming, m_view.fontMetrics())));
    apply(widthsFor(std::move(wishes)), columns);
}

// The outer columns also hold the page's margin; which one is the last depends on which are left out.
std::vector<int> TableColumns::widthsFor(std::vector<ColumnWish> wishes) const
{
    constexpr int outer = measures::pageMargin - measures::cellPadding;
    const int room = m_view.viewport()->width();
    const auto widen = [](ColumnWish &wish) {
        wish.wanted += wish.fixed ? 0 : outer;
        wish.least += outer;
    };
    widen(wishes.front());
    for (std::size_t last = wishes.size(); last-- > 0;) {
        std::vector<ColumnWish> tried = wishes;
        widen(tried[last]);
        std::vector<int> widths = fittedWidths(tried, room, !m_chosen);
        const auto kept = std::find_if(widths.rbegin(), widths.rend(), [](int width) { return width > 0; });
        if (widths.rend() - kept == static_cast<std::ptrdiff_t>(last) + 1)
            return widths;
    }
    return fittedWidths(wishes, room, !m_chosen);
}

void TableColumns::apply(const std::vector<int> &widths, const std::vector<int> &columns)
{
    m_fitting = true;
    QHeaderView *header = m_view.horizontalHeader();
    QSet<int> visible;
    m_first = m_last = -1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (widths[i] <= 0)
            continue;
        visible.insert(columns[i]);
        header->setSectionHidden(columns[i], false);
        header->resizeSection(columns[i], widths[i]);
        m_first = m_first < 0 ? columns[i] : m_first;
        m_last = columns[i];
    }
    for (int column = 0; column < header->count(); ++column) {
        if (!visible.contains(column))
            header->setSectionHidden(column, true);
    }
    m_fitting = false;
    m_view.viewport()->update();
    m_view.keepCurrentVisibleColumn();
}

} // namespace postroom
