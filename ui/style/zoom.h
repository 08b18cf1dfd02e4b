// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace postroom {

/// How large everything is shown: the application's font beside the system's own, from which every height and width
/// follows (look §4). Lives as long as the program; the QApplication must exist.
class Zoom : public QObject {
    Q_OBJECT
public:
    static constexpr int least = 80, most = 200, usual = 100, stepSize = 10; ///< per cent

    /// Shows everything at `percent` at once; what is out of bounds counts as the bound.
    explicit Zoom(int percent, QObject *parent = nullptr);

    int percent() const { return m_percent; }
    /// Shows everything at `percent`; out of bounds counts as the bound.
    void set(int percent);
    /// Larger by so many steps, smaller where it is negative; 0 goes back to the usual size.
    void step(int by);

Q_SIGNALS:
    /// Another size is shown; it may be kept.
    void changed(int percent);

private:
    void apply(int percent);

    QFont m_system; ///< as it was at the start
    int m_percent = usual;
};

} // namespace postroom
