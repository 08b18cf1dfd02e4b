// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
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
    /// How long it took, in ms; so far, while it runs.
    qint64 duration() const { return m_duration < 0 ? m_since.elapsed() : m_duration; }
    /// What became of it, for who is elsewhere, without any name: "Your export is ready". Empty where the person ended
    /// it.
    QString notice() const { return m_notice; }

Q_SIGNALS:
    /// It is over.
    void finished();
    /// The person has read it.
    void closed();

protected:
    /// How far it is, as a progress line says it.
    void showProgress(qint64 done, qint64 total, const QString &words, bool isStoppable);
    /// What became of it, that it is over, and its notice().
    void showOutcome(const Message &outcome, const QString &notice);
    /// What became of work that made this file, with ways to it.
    void showFile(const QString &sentence, const QString &path, const QString &notice);

private:
    void onAction(int index);

    QElapsedTimer m_since;
    qint64 m_duration = -1; ///< ms; negative while it runs
    QString m_notice;
    QString m_path; ///< of the file that was made
    ProgressLine *m_progress;
    MessageBar *m_outcome;
    IconButton *m_close;
};

} // namespace postroom
