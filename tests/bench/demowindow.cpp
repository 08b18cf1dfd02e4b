// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches Postroom's own program, linked beside it, until the first rows of a list are painted; see bench_start.
#include "firstpaint.h"

#include <QAbstractItemView>
#include <QApplication>

using namespace postroom;

namespace {

// The part of a list that holds its rows, once it has some.
bool showsRows(QWidget &widget)
{
    const auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    return view && view->viewport() == &widget && view->model() && view->model()->rowCount() > 0
        && !view->model()->index(0, 0).data().toString().isEmpty();
}

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        new bench::FirstPaint(showsRows, QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
