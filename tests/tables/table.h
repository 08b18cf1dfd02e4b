// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakesource.h"
#include "support/settle.h"
#include "tables/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

namespace postroom::test {

/// A model over a fake source, watched by Qt's own tester.
struct Table {
    FakeSource source;
    PagedTableModel model{columnsOf(Resource::Notifications), Clock(Instant(1'800'000'000'000'000)), londonZone()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void open()
    {
        model.setSource(&source, {Resource::Notifications, {}});
        source.release();
        QTRY_VERIFY(model.state() != PagedTableModel::LoadState::Loading);
    }
    /// Shows those rows and answers until nothing is asked any more.
    void show(int first, int last)
    {
        model.setViewport(first, last);
        settle();
    }
    void settle() { settleRows(model, source); }
    /// Lets the pump look at what is wished for.
    void gather() { QTRY_VERIFY(!model.isGathering()); }
    QString idAt(int row) const { return model.index(row, 0).data(PagedTableModel::KeyRole).toString(); }
};

inline QString id(int number)
{
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

/// Whether the rows that are held are those of the source, each at its place and once.
inline bool isInOrder(const Table &table)
{
    QSet<QString> ids;
    for (int row = 0; row < table.model.rowCount(); ++row) {
        const Row record = table.model.record(row);
        if (record && (idOf(*record) != idOf(*table.source.rows[static_cast<std::size_t>(row)])))
            return false;
        if (record)
            ids.insert(idOf(*record));
    }
    return ids.size() == table.model.heldRows();
}

} // namespace postroom::test
