// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace postroom {

/// Which rows of a table came a moment ago, so that they can be tinted for one second (look §7). Follows rows that come
/// and go around them.
class FreshRows : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds time{1};

    explicit FreshRows(QObject *parent = nullptr);

    /// Rows came in; `fresh` ones are marked, others only move the marks.
    void insert(int first, int last, bool fresh);
    /// Rows went.
    void remove(int first, int last);
    /// All marks go.
    void clear();
    bool contains(int row) const;
    bool isEmpty() const { return m_runs.isEmpty(); }

Q_SIGNALS:
    /// Marks ran out.
    void changed();

private:
    struct Run {
        int first;
        int last;
        QDeadlineTimer end;
    };

    void drop();
    void wait();

    QList<Run> m_runs; ///< those that run out first stand first
    QTimer m_timer;
};

} // namespace postroom
