// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What bench_start measures: Postroom's own start on the demo, up to the first rows of a list.
#include "firstpaint.h"
#include "window/application.h"

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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    const bench::FirstPaint first(showsRows);
    ConnectionOptions demo;
    demo.kind = ConnectionOptions::Kind::Demo;
    Application room(demo, Clock());
    room.start();
    room.window().open(QStringLiteral("notifications"));
    return QApplication::exec();
}
