// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/faultrows.h"

#include "text/numbers.h"
#include "widgets/plaintext.h"

namespace postroom {

using namespace Qt::StringLiterals;

void FaultRows::setRows(const KeptRows *rows, const QStringList &headers, int recipient)
{
    beginResetModel();
    m_rows = rows;
    m_headers = headers;
    m_recipient = recipient;
    endResetModel();
}

std::optional<CheckedRow> FaultRows::row(int index) const
{
    return index >= 0 && index < rowCount() ? std::optional(m_rows->row(index, m_headers)) : std::nullopt;
}

int FaultRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->size());
}

int FaultRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FaultRows::textOf(int index, int column) const
{
    if (column == Number)
        return numberText(m_rows->number(index));
    if (column == Recipient)
        return m_rows->cell(index, m_recipient);
    const QStringList faults = m_rows->faults(index);
    return faults.isEmpty() ? tr("Nothing to fix") : faults.join(u"; "_s);
}

namespace {

QVariant alignmentOf(int column)
{
    return QVariant((column == FaultRows::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QVariant FaultRows::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole: // a cell without words has a name, too
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(textOf(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant FaultRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Number ? tr("Row") : section == Recipient ? tr("Recipient") : tr("What is wrong");
}

} // namespace postroom
