// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of bench_start: an empty window.
#include "firstpaint.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    const postroom::bench::FirstPaint first([](QWidget &widget) { return widget.isWindow(); });
    window.show();
    return QApplication::exec();
}
