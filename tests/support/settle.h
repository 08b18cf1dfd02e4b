// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace postroom::test {

/// Lets a PagedTableModel look at what is wished for and its FakeSource answer until nothing is asked any more.
template <typename Model, typename Source> void settleRows(Model &model, Source &source)
{
    QTRY_VERIFY(!model.isGathering());
    while (!source.pending().empty()) {
        source.releaseAll();
        QTRY_VERIFY(!model.isBusy() || !source.pending().empty());
        QTRY_VERIFY(!model.isGathering());
    }
}

} // namespace postroom::test
