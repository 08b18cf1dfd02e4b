// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pagedtablemodel.h"

#include "text/times.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Text from a server must not be taken for markup by the tooltip.
QString asToolTip(const QString &text)
{
    const bool looksLikeMarkup = text.contains(u'<') || text.contains(u'&');
    return looksLikeMarkup ? u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s : text;
}

QVariant alignmentOf(const Column &column)
{
    return int((isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

PagedTableModel::PagedTableModel(
    std::span<const Column> columns, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_clock(clock)
    , m_context{clock.now(), zone}
{
    m_pump.setSingleShot(true);
    m_pump.setInterval(gatherTime);
    connect(&m_pump, &QTimer::timeout, this, &PagedTableModel::pump);
}

PagedTableModel::~PagedTableModel()
{
    ++m_generation;
    stop();
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == LoadStateRole)
        return static_cast<int>(loadState(index.row()));
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == KindRole)
        return static_cast<int>(column.kind);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    const CachedRow *row = m_cache.find(index.row());
    return row ? cellData(*row, index.column(), role) : absentData(index.row(), column, role);
}

QVariant PagedTableModel::absentData(int row, const Column &column, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString state = loadState(row) == LoadState::Failed
        ? QCoreApplication::translate("Columns", "could not be read")
        : QCoreApplication::translate("Columns", "loading");
    return u"%1: %2"_s.arg(columnTitle(column), state);
}

QVariant PagedTableModel::cellData(const CachedRow &row, int column, int role) const
{
    const Column &about = m_columns[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(row, column).text;
    case ToneRole:
        return static_cast<int>(cellOf(row, column).tone);
    case IconRole:
        return QString(cellOf(row, column).icon);
    case KeyRole:
        return row.id;
    case ValueRole:
        return cellRaw(about, *row.row, m_context);
    case RateRole:
        return about.rate ? about.rate(*row.row) : -1.0;
    case Qt::ToolTipRole:
        return asToolTip(cellToolTip(about, *row.row, m_context));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(columnTitle(about), cellOf(row, column).text);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(columnTitle(column)) : QVariant();
}

void PagedTableModel::setCapacity(int blocks)
{
    m_blocks = blocks;
    m_cache.setCapacity(blocks);
    m_cache.trim();
}

void PagedTableModel::renewWords()
{
    const Instant before = std::exchange(m_context.now, m_clock.now());
    if (before.toDateTime(m_context.zone).date() == m_context.now.toDateTime(m_context.zone).date())
        return;
    m_cache.forEach([](CachedRow &row) { row.cells.clear(); });
    announceRows(0, m_rows - 1, {Qt::DisplayRole, Qt::AccessibleTextRole});
}

PagedTableModel::LoadState PagedTableModel::state() const
{
    if (!m_source)
        return LoadState::NotAsked;
    if (requestFor(Part::First))
        return LoadState::Loading;
    if (m_pages.isEmpty())
        return m_error ? LoadState::Failed : LoadState::NotAsked;
    const auto [first, last] = pagesInView(0);
    for (int page = first; page <= last; ++page) {
        if (m_pages.at(page).outdated)
            return LoadState::Outdated;
    }
    return LoadState::Loaded;
}

Row PagedTableModel::record(int row) const
{
    const CachedRow *held = m_cache.find(row);
    return held ? held->row : Row();
}

int PagedTableModel::rowOf(const QString &id) const
{
    return static_cast<int>(m_cache.rowOf(id));
}

PagedTableModel::LoadState PagedTableModel::loadState(int row) const
{
    const int page = m_pages.pageOf(row);
    if (page < 0)
        return LoadState::NotAsked;
    const PageEntry &entry = m_pages.at(page);
    if (m_cache.find(row))
        return entry.outdated ? LoadState::Outdated : LoadState::Loaded;
    if (entry.error)
        return LoadState::Failed;
    return requestFor(Part::Page, page) ? LoadState::Loading : LoadState::NotAsked;
}

std::optional<Error> PagedTableModel::errorOf(int row) const
{
    const int page = m_pages.pageOf(row);
    return page < 0 ? std::nullopt : m_pages.at(page).error;
}

const Cell &PagedTableModel::cellOf(const CachedRow &row, int column) const
{
    if (row.cells.empty()) {
        row.cells.reserve(m_columns.size());
        for (const Column &about : m_columns) {
            StatusWords look = cellLook(about, *row.row);
            const QString text = about.look && !about.text ? look.text : cellText(about, *row.row, m_context);
            row.cells.push_back({text, look.icon, look.tone});
        }
    }
    return row.cells[static_cast<std::size_t>(column)];
}

void PagedTableModel::announceRows(qint64 first, qint64 last, const QList<int> &roles)
{
    last = std::min(last, m_rows - 1);
    if (first > last || m_columns.empty())
        return;
    Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1), roles);
}

void PagedTableModel::announcePage(int page)
{
    if (page >= 0 && page < m_pages.size())
        announceRows(m_pages.at(page).first, m_pages.at(page).first + m_pages.at(page).rows - 1, {LoadStateRole});
}

} // namespace postroom
