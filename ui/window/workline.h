// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postroom {

class IconButton;
class MessageBar;
class ProgressLine;
struct Message;

/// One long piece of work of the window, beside what is open: how far it is, with Stop; then what became of it. Stays
/// until it is closed. The subclass does the work.
class WorkLine : public QWidget {
    Q_OBJECT
public:
    explicit WorkLine(QWidget *parent = nullptr);

    virtual bool isRunning() const = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /// It is over.
    void finished();
    /// The person has read it.
    void closed();

protected:
    /// How far it is, as a progress line says it.
    void showProgress(qint64 done, qint64 total, const QString &words, bool isStoppable);
    /// What became of it, and that it is over.
    void showOutcome(const Message &outcome);
    /// What became of work that made this file, with ways to it.
    void showFile(const QString &sentence, const QString &path);

private:
    void onAction(int index);

    QString m_path; ///< of the file that was made
    ProgressLine *m_progress;
    MessageBar *m_outcome;
    IconButton *m_close;
};

} // namespace postroom
