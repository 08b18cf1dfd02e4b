// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of bench_start: an empty Qt Widgets window as Qt Creator's project template makes it, main window, menu bar,
// status bar and nothing in them. With the argument "bare" a QWidget alone, which never loads a font.
#include "firstpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace {

std::unique_ptr<QWidget> emptyWindow(bool bare)
{
    if (bare)
        return std::make_unique<QWidget>();
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(new QWidget);
    window->setMenuBar(new QMenuBar);
    window->setStatusBar(new QStatusBar);
    return window;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const std::unique_ptr<QWidget> window = emptyWindow(application.arguments().contains(QStringLiteral("bare")));
    window->resize(1280, 800);
    const postroom::bench::FirstPaint first([](QWidget &widget) { return widget.isWindow(); }, nullptr);
    window->show();
    return QApplication::exec();
}
