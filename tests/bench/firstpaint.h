// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>

class QWidget;

namespace postroom::bench {

/// Prints "ready" and ends the program once a widget was painted that `shows` says yes to; what bench_start waits for.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    FirstPaint(std::function<bool(QWidget &)> shows, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    std::function<bool(QWidget &)> m_shows;
    bool m_told = false;
};

} // namespace postroom::bench
