// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/source.h"

#include <QTimer>

namespace postroom {

/// Reads one message whole where a list has brought it in a shape without its text. Only the last one wanted is read,
/// and not before the person has stayed on it for a moment.
class MessageReader : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds stay{120};

    /// `source` must outlive this.
    explicit MessageReader(Source &source, QObject *parent = nullptr);

    /// Whether the row's shape has the message's text.
    static bool isWhole(const Row &row);
    /// Wants the message of this row; ends with read() or failed() unless another one is wanted first. The names of
    /// its service and organisation are kept where the row has them.
    void want(const Row &row);
    /// Nothing is wanted any more.
    void stop();
    /// The whole message with that id when it was the last one read; null otherwise.
    Row held(const QString &id) const;
    /// Why the message with that id could not be read; nothing when it was not tried, or is wanted again.
    std::optional<Error> failure(const QString &id) const;
    /// Whether the message wanted last could not be read.
    bool isFailed() const { return m_error.has_value(); }

Q_SIGNALS:
    void read();
    void failed(const postroom::Error &error);

private:
    void ask();

    Source &m_source;
    Target m_target;
    QString m_serviceName;
    QString m_organisationName;
    Row m_row; ///< as read last
    std::optional<Error> m_error;
    JobGuard m_job;
    QTimer m_stay;
};

} // namespace postroom
