// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcuttable.h"

#include "window/actionregistry.h"
#include "window/fuzzymatch.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

constexpr std::array heads{QT_TRANSLATE_NOOP("ShortcutTable", "Action"), QT_TRANSLATE_NOOP("ShortcutTable", "Key"),
    QT_TRANSLATE_NOOP("ShortcutTable", "Where")};

QString cellOf(const ActionRow &row, int column)
{
    switch (column) {
    case 0:
        return actionWords(row);
    case 1:
        return actionKey(row).toString(QKeySequence::NativeText);
    default:
        return actionScope(row);
    }
}

} // namespace

ShortcutTable::ShortcutTable(QObject *parent)
    : QAbstractTableModel(parent)
{
    setWords({});
}

void ShortcutTable::setWords(const QString &words)
{
    beginResetModel();
    m_rows.clear();
    for (const ActionRow &row : actionRows()) {
        QStringList said;
        for (int column = 0; column < columnCount(); ++column)
            said.append(cellOf(row, column));
        if (fuzzyMatch(words, said.join(QLatin1Char(' '))))
            m_rows.push_back(&row);
    }
    endResetModel();
}

int ShortcutTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(heads.size());
}

QVariant ShortcutTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString words = cellOf(*m_rows[static_cast<std::size_t>(index.row())], index.column());
    return words.isEmpty() && index.column() == 1 ? tr("None: by the palette or a menu") : words;
}

QVariant ShortcutTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QCoreApplication::translate("ShortcutTable", heads[static_cast<std::size_t>(section)]);
}

} // namespace postroom
