// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace postroom {

class MessageBar;
class WorkLine;
struct ExportRequest;
struct PaperRequest;

/// The exports and prints of a window, between its page and the status bar: they go on while the person works
/// elsewhere. Hidden while there is none.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// Begins an export.
    void begin(const std::shared_ptr<Platform> &platform, const ExportRequest &request);
    /// Begins to print, or to make a PDF.
    void begin(const std::shared_ptr<Platform> &platform, const PaperRequest &request);
    bool isRunning() const;
    /// Ends all that run: their platform is left.
    void stopAll();
    /// Asks whether they shall end, since the window is to close; stopConfirmed() is the answer yes.
    void askToStop();

Q_SIGNALS:
    /// Work is over, after so many milliseconds: what is said of it to who is elsewhere; empty when the person ended
    /// it.
    void workEnded(const QString &notice, qint64 duration);
    /// The person wants the window closed all the same; nothing runs any more.
    void stopConfirmed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(WorkLine *line);
    void onAnswer(int index);
    void onFinished(const WorkLine &line);
    void showLines();

    QVBoxLayout *m_column;
    MessageBar *m_question;
    QList<WorkLine *> m_lines;
};

} // namespace postroom
