// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/source.h"

#include <memory>
#include <span>

namespace postroom {

struct Column;

/// What a service received from a number and what it sent there, as one list, the newest first (admin-features INB-04).
/// The query is one of InboundSms with Service and Sender; the rows are ConversationLines. Of what was sent, the
/// platform's search finds the newest 50. Where one of the two lists cannot be read there is none, since half a
/// conversation misleads. GUI thread.
class ConversationSource : public Source {
    Q_OBJECT
public:
    /// `whole` outlives it.
    explicit ConversationSource(Source &whole);

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override { return m_whole.one(target); }
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override { return m_whole.whyNot(target); }
    int pageSize(const Query &) const override { return 0; }

    /// Whether older texts were left out of what was read last.
    bool isCut() const { return m_isCut; }

private:
    struct Reading;
    Query receivedOf(const Query &query) const;
    void readSent(Job<Page> *job, const std::shared_ptr<Reading> &reading);
    void finish(Job<Page> *job, Reading &reading);

    Source &m_whole;
    bool m_isCut = false;
};

/// The key under which a number is the same however it is spelled: what the platform stores, or, of a sender that is no
/// number, its letters in any case.
QString conversationKey(const QString &number);
/// The columns of a conversation.
std::span<const Column> conversationColumns();

} // namespace postroom
