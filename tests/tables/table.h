// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakesource.h"
#include "tables/pagedtablemodel.h"

#include <QAbstractItemModelTester>
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
    void settle()
    {
        QTest::qWait(2 * static_cast<int>(PagedTableModel::gatherTime.count()));
        while (!source.pending().empty()) {
            source.releaseAll();
            QTest::qWait(2 * static_cast<int>(PagedTableModel::gatherTime.count()));
        }
    }
    /// Lets the pump look once.
    void gather() { QTest::qWait(2 * static_cast<int>(PagedTableModel::gatherTime.count())); }
    QString idAt(int row) const { return model.index(row, 0).data(PagedTableModel::KeyRole).toString(); }
};

inline QString id(int number)
{
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

} // namespace postroom::test
