// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/textlabel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace postroom {

/// How far a piece of work is: bar, words, Stop (look 6.5, 6.11). Moves at most ten times a second and speaks at most
/// every five.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// `done` of `total`, said as `words`: "412 of 2,000 services". A total of 0 shows no bar.
    void setProgress(qint64 done, qint64 total, const QString &words);
    /// Whether Stop is offered; it appears one second into the work, which is the caller's clock.
    void setStoppable(bool stoppable);
    /// The words last set, shown or still waiting for the next repaint.
    QString words() const { return m_words; }
    /// Filled share of the bar, 0 to 1.
    double share() const;

Q_SIGNALS:
    /// The person wants the work to end.
    void stopRequested();

private:
    void showNow();

    class Bar;
    Bar *m_bar;
    TextLabel *m_label;
    QPushButton *m_stop;
    QString m_words;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QTimer m_repaint;
    QElapsedTimer m_spoken;
};

} // namespace postroom
