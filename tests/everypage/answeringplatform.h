// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakeplatform.h"

namespace postroom::test {

/// How a platform answers from now on.
enum class Answers {
    AsItIs,
    Nothing, ///< no rows of what `emptied` says
    Never, ///< the answer is awaited
    Failure, ///< the platform failed
    Offline, ///< it cannot be reached
    Refused ///< the password is wrong
};

/// The error that an answer is; nothing where it is none.
inline std::optional<Error> errorOf(Answers answers)
{
    if (answers == Answers::Failure)
        return makeError(Error::Kind::Server, QStringLiteral("500 Internal server error"), QStringLiteral("500"));
    if (answers == Answers::Offline)
        return makeError(Error::Kind::Offline, QStringLiteral("connection refused"));
    if (answers == Answers::Refused)
        return makeError(Error::Kind::Unauthorised, QStringLiteral("refused"), QStringLiteral("28P01"));
    return std::nullopt;
}

/// The lists of another platform, which a test empties, holds back or refuses.
class AnsweringSource : public Source {
public:
    explicit AnsweringSource(Source &inner)
        : m_inner(inner)
    {
        connect(&inner, &Source::inserted, this, &Source::inserted);
    }

    Answers answers = Answers::AsItIs;
    bool keepsServices = true; ///< there are services where there is nothing else
    int asked = 0; ///< ever

    postroom::Job<Page> *page(const Query &query, const Cursor &cursor) override
    {
        const bool isThere = keepsServices && query.resource == Resource::Services && !query.has(FilterKey::Detailed);
        return answered<Page>(isThere, Page(), [&] { return m_inner.page(query, cursor); });
    }
    postroom::Job<Row> *one(const Target &target) override
    {
        return answered<Row>(true, Row(), [&] { return m_inner.one(target); });
    }
    postroom::Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override
    {
        return m_inner.locate(query, moment);
    }
    std::optional<WhyNot> whyNot(const Query &query) const override { return m_inner.whyNot(query); }
    std::optional<WhyNot> whyNot(const Target &target) const override { return m_inner.whyNot(target); }
    int pageSize(const Query &query) const override { return m_inner.pageSize(query); }

    /// What the inner one says, or what a test wants in its stead.
    template <typename T, typename Ask> postroom::Job<T> *answered(bool isThere, T nothing, Ask ask)
    {
        ++asked;
        if (answers == Answers::Never)
            return new postroom::Job<T>(std::chrono::minutes(5));
        if (const auto error = errorOf(answers))
            return postroom::Job<T>::finished(*error);
        if (answers == Answers::Nothing && !isThere)
            return postroom::Job<T>::finished(std::move(nothing));
        return ask();
    }

private:
    Source &m_inner;
};

/// A search that ends as a test says, or never.
class AnsweringSearch : public FakeSearch {
public:
    AnsweringSearch(const SearchQuery &query, Answers answers)
        : FakeSearch(query)
        , m_answers(answers)
    {
    }
    void start() override
    {
        FakeSearch::start();
        QTimer::singleShot(0, this, [this] {
            if (const auto error = errorOf(m_answers))
                fail(*error);
            else if (m_answers == Answers::Nothing)
                end();
        });
    }

private:
    Answers m_answers;
};

/// Another platform, with what it answers in a test's hand.
class AnsweringPlatform : public Platform {
public:
    explicit AnsweringPlatform(std::shared_ptr<Platform> inner)
        : lists(inner->source())
        , m_inner(std::move(inner))
    {
        connect(m_inner.get(), &Platform::serversChanged, this, &Platform::serversChanged);
    }

    QString name() const override { return m_inner->name(); }
    Connection connection() const override { return m_inner->connection(); }
    QString address() const override { return m_inner->address(); }
    const Identity &identity() const override { return m_inner->identity(); }
    const QTimeZone &zone() const override { return m_inner->zone(); }
    Source &source() override { return lists; }
    std::unique_ptr<Search> search(const SearchQuery &query) override
    {
        ++lists.asked;
        if (lists.answers == Answers::AsItIs)
            return m_inner->search(query);
        return std::make_unique<AnsweringSearch>(query, lists.answers);
    }
    std::optional<WhyNot> whyNotSearch() const override { return m_inner->whyNotSearch(); }
    Job<Fork> *recognise() override { return m_inner->recognise(); }
    Job<std::vector<Check>> *examine() override { return m_inner->examine(); }
    Job<std::vector<HealthFinding>> *health(const HealthSink &sink) override
    {
        ++lists.asked;
        if (lists.answers == Answers::Never)
            return new Job<std::vector<HealthFinding>>(std::chrono::minutes(5));
        const auto error = errorOf(lists.answers);
        if (!error)
            return m_inner->health(sink);
        const std::vector<HealthFinding> found{
            {QStringLiteral("revision"), QStringLiteral("failed"), HealthFinding::Verdict::Trouble, {}, error}};
        sink(found);
        return Job<std::vector<HealthFinding>>::finished(found);
    }
    SignatureCounts signatures() const override { return m_inner->signatures(); }
    std::optional<ServerState> servers() const override { return m_inner->servers(); }

    AnsweringSource lists;

private:
    std::shared_ptr<Platform> m_inner;
};

} // namespace postroom::test
