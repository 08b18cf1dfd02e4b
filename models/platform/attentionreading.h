// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "platform/attention.h"
#include "platform/platform.h"

#include <deque>
#include <QHash>
#include <QSet>

namespace postroom {

/// What is known of one kind of attention.
struct AttentionState {
    enum class Phase {
        Waiting, ///< not asked yet
        Reading,
        Read,
        Failed, ///< nothing could be read; see error
        NotPossible ///< this connection, or this person, may not ask; see why
    };

    Phase phase = Phase::Waiting;
    std::vector<AttentionItem> items = {}; ///< the worst first
    int services = 0; ///< to be asked one by one; 0 where one question tells of all
    int asked = 0; ///< of these, answered or not
    int unanswered = 0; ///< of these
    int closed = 0; ///< of these: the person may not see it there
    int leftOut = 0; ///< services beyond the bound, which were not looked at
    std::optional<WhyNot> why = {};
    Resource resource = Resource::Services; ///< what `why` is about
    std::optional<Error> error = {};
};

/// Reads one kind of what needs somebody now. Lists of one service each are read service by service, a few at a time
/// and never more than a bounded number of them: live services first, as the platform lists them.
class AttentionReading : public QObject {
    Q_OBJECT
public:
    static constexpr int width = 4; ///< requests in flight
    static constexpr int mostServices = 200;

    AttentionReading(Attention kind, const std::shared_ptr<Platform> &platform, const Clock &clock);
    ~AttentionReading() override;

    Attention kind() const { return m_kind; }
    const AttentionState &state() const { return m_state; }
    bool isReading() const { return m_state.phase == AttentionState::Phase::Reading; }
    /// Reads anew; what was known before is gone.
    void start();
    /// Ends what is being read; what has come stays.
    void stop();

Q_SIGNALS:
    /// state() changed; at most once an event-loop turn while rows come.
    void changed();

private:
    void read(const Query &query, void (AttentionReading::*take)(const Page &));
    void onServices(const Page &page);
    void onLimits(const Page &page);
    void onWhole(const Page &page);
    void askNext();
    void onOfService(const AttentionScope &scope, const Result<Page> &answer);
    void add(const std::vector<Row> &rows, const AttentionScope &scope);
    void refuse(const WhyNot &why, Resource resource);
    void fail(const Error &error);
    void end();
    void announce();

    const Attention m_kind;
    const std::shared_ptr<Platform> m_platform;
    const Clock m_clock;
    AttentionState m_state;
    std::deque<AttentionScope> m_left; ///< services still to be asked
    QHash<QString, Row> m_limits; ///< services with their settings, by id
    QSet<QString> m_ids; ///< of the items: a person may be in several services
    std::vector<std::unique_ptr<JobGuard>> m_jobs;
    int m_open = 0;
    bool m_announcing = false;
};

} // namespace postroom
