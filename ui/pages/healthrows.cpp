// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/healthrows.h"

#include "tables/pagedtablemodel.h"
#include "text/healthwords.h"
#include "widgets/plaintext.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isSameThing(const HealthFinding &a, const HealthFinding &b)
{
    return a.check == b.check && a.what == b.what && a.facts.value(0) == b.facts.value(0)
        && healthGroup(a) == healthGroup(b);
}

bool isWorse(const HealthFinding &a, const HealthFinding &b)
{
    return healthGroup(a) < healthGroup(b);
}

} // namespace

HealthRows::HealthRows(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void HealthRows::take(const std::vector<HealthFinding> &part)
{
    std::vector<HealthFinding> fresh = part;
    for (int row = rowCount() - 1; row >= 0; --row) {
        HealthFinding &known = m_findings[static_cast<std::size_t>(row)];
        if (part.empty() || known.check != part.front().check)
            continue;
        const auto same = std::find_if(
            fresh.begin(), fresh.end(), [&known](const HealthFinding &each) { return isSameThing(each, known); });
        if (same == fresh.end()) {
            remove(row);
            continue;
        }
        known = *same;
        fresh.erase(same);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    for (const HealthFinding &finding : fresh)
        insert(finding);
}

void HealthRows::keep(const QSet<QString> &checks)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!checks.contains(m_findings[static_cast<std::size_t>(row)].check))
            remove(row);
    }
}

void HealthRows::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_findings.erase(m_findings.begin() + row);
    endRemoveRows();
}

void HealthRows::insert(const HealthFinding &finding)
{
    const auto place = std::upper_bound(m_findings.begin(), m_findings.end(), finding, isWorse);
    const int row = static_cast<int>(place - m_findings.begin());
    beginInsertRows({}, row, row);
    m_findings.insert(place, finding);
    endInsertRows();
}

const HealthFinding *HealthRows::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings[static_cast<std::size_t>(row)] : nullptr;
}

int HealthRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int HealthRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HealthRows::textOf(const HealthFinding &finding, int column) const
{
    if (column == Standing)
        return healthGroupWords(healthGroup(finding)).text;
    return column == Check ? healthTitle(finding.check) : healthText(finding, m_zone);
}

QVariant HealthRows::data(const QModelIndex &index, int role) const
{
    const HealthFinding *finding = this->finding(index.row());
    if (!finding)
        return {};
    const bool isStanding = index.column() == Standing;
    const QString text = textOf(*finding, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case PagedTableModel::IconRole:
        return isStanding ? QString(healthGroupWords(healthGroup(*finding)).icon) : QVariant();
    case PagedTableModel::ToneRole:
        return isStanding ? static_cast<int>(healthGroupWords(healthGroup(*finding)).tone) : QVariant();
    default:
        return {};
    }
}

QVariant HealthRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Standing ? tr("Verdict") : section == Check ? tr("Looked at") : tr("What was found");
}

} // namespace postroom
