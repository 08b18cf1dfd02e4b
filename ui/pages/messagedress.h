// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "domain/branding.h"
#include "domain/fork.h"
#include "domain/service.h"
#include "pages/pagetimer.h"
#include "platform/platform.h"

#include <QHash>

namespace postroom {

/// What a service puts around its messages, as far as it is known.
struct MessageDress {
    QString prefix = {}; ///< of text messages
    std::optional<EmailBranding> branding = {}; ///< of emails
    std::optional<Fork> fork = {}; ///< which platform it is, once that was asked: each counts texts by its own rule
    std::optional<Error> failure = {}; ///< why it is not known whole

    bool operator==(const MessageDress &) const = default;
};

/// Reads what services put around their messages: each service once, and not before a person has stayed on one of its
/// messages for a moment. What could not be read is tried again by itself while it is wanted, where a later answer may
/// be another one; until then its dress says why it is not whole.
class DressReader : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds stay{PageTimer::soon}, pause{10'000};

    /// `platform` must outlive this. While `page`, its parent, is not seen, nothing is tried again.
    explicit DressReader(Platform &platform, QWidget *page = nullptr);

    /// Wants the dress of this service; ends with read() where more is known than before. Another one wanted takes its
    /// place.
    void want(const QString &service);
    /// Nothing is wanted any more.
    void stop();
    /// Forgets what could not be read, so that it is asked for when it is wanted.
    void forgetFailures();
    /// What is known of that service; a message of none has the platform alone.
    MessageDress dressOf(const QString &service) const;
    /// Whether it will ask by itself.
    bool isWaiting() const { return m_wait.isActive(); }
    /// How long it waits before it tries again.
    void setPause(std::chrono::milliseconds length) { m_pause = length; }

Q_SIGNALS:
    /// More is known of a service than before, or why it is not.
    void read();

private:
    void ask();
    void askService();
    void take(const Service &service);
    void askBranding();
    void fail(const Error &error);
    void finish();
    template <typename Take> void readOne(const Target &target, const Take &take);

    Platform &m_platform;
    std::optional<Fork> m_fork; ///< once it was asked for
    QHash<QString, MessageDress> m_known;
    QString m_wanted;
    QString m_branding; ///< id of what the wanted service has
    std::chrono::milliseconds m_pause = pause;
    JobGuard m_job;
    PageTimer m_wait;
};

} // namespace postroom
