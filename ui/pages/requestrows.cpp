// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requestrows.h"

#include "tables/inkoftone.h"
#include "tables/pagedtablemodel.h"
#include "text/requestwords.h"
#include "text/times.h"
#include "widgets/plaintext.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

RequestRows::RequestRows(std::shared_ptr<RequestLog> log, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(std::move(log))
    , m_zone(zone)
{
    setKind({});
    connect(m_log.get(), &RequestLog::noted, this, &RequestRows::onNoted);
}

bool RequestRows::matches(const RequestEntry &entry) const
{
    if (m_kind.isEmpty())
        return true;
    if (m_kind == stopped)
        return entry.isStopped;
    return entry.error && (m_kind == failed || m_kind == kindName(*entry.error));
}

void RequestRows::setKind(const QString &kind)
{
    beginResetModel();
    m_kind = kind;
    m_shown.clear();
    const auto &all = m_log->entries();
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(m_shown), [this](const RequestEntry &one) { return matches(one); });
    endResetModel();
}

QStringList RequestRows::kinds() const
{
    QStringList kinds;
    for (const RequestEntry &entry : m_log->entries()) {
        const QString kind = entry.isStopped ? QString(stopped) : entry.error ? kindName(*entry.error) : QString();
        if (!kind.isEmpty() && !kinds.contains(kind))
            kinds.append(kind);
    }
    kinds.sort();
    return kinds;
}

// Also where what was dropped is not shown, the rows stay no more than the log holds.
void RequestRows::onNoted(bool dropped)
{
    if (matches(m_log->entries().front())) {
        beginInsertRows({}, 0, 0);
        m_shown.push_front(m_log->entries().front());
        endInsertRows();
    }
    if (!dropped || m_shown.empty() || m_shown.back().at >= m_log->entries().back().at)
        return;
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_shown.pop_back();
    endRemoveRows();
}

std::vector<RequestEntry> RequestRows::entries() const
{
    return {m_shown.begin(), m_shown.end()};
}

int RequestRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RequestRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestRows::textOf(const RequestEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return exactTimeText(entry.at, m_zone);
    case Method:
        return entry.method;
    case What:
        return entry.what;
    case Outcome:
        return requestOutcome(entry);
    case Took:
        return requestDuration(entry);
    default:
        return entry.requestId;
    }
}

QVariant RequestRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RequestEntry &entry = m_shown[static_cast<std::size_t>(index.row())];
    const QString text = textOf(entry, index.column());
    const bool isOutcome = index.column() == Outcome;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case PagedTableModel::IconRole:
        if (!isOutcome)
            return {};
        return entry.isStopped ? u"ban"_s : entry.error ? u"circle-x"_s : u"circle-check"_s;
    case PagedTableModel::ToneRole:
        if (!isOutcome)
            return {};
        return static_cast<int>(entry.isStopped ? Tone::Over : entry.error ? Tone::Bad : Tone::Good);
    default:
        return {};
    }
}

QVariant RequestRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList heads{
        tr("Time"), tr("Method"), tr("Asked for"), tr("Outcome"), tr("Took", "time"), tr("Request id")};
    return heads.value(section);
}

} // namespace postroom
