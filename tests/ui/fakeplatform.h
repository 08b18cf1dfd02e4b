// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataretention.h"
#include "domain/service.h"
#include "platform/platform.h"
#include "support/fakesource.h"

namespace postroom::test {

/// A FakeSource that knows services too, or refuses to list them.
class FakeLists : public FakeSource {
public:
    std::vector<Row> services;
    std::optional<Error> servicesError;
    QList<Resource> lacks; ///< what it has no way to
    bool holdsServices = false; ///< the list of services is answered by releaseServices() alone

    int servicesAsked = 0;

    static Row service(const QString &id, const QString &name)
    {
        auto row = std::make_shared<Service>();
        row->id = id;
        row->name = name;
        row->active = true;
        spellAs(*row, Service::internalShape());
        return row;
    }

    postroom::Job<Page> *page(const Query &query, const Cursor &cursor) override
    {
        if (query.resource == Resource::DataRetention) {
            m_retentionJob = new postroom::Job<Page>(std::chrono::minutes(1));
            return m_retentionJob;
        }
        if (query.resource != Resource::Services) {
            asked = query;
            return FakeSource::page(query, cursor);
        }
        ++servicesAsked;
        if (servicesError)
            return postroom::Job<Page>::finished(*servicesError);
        if (holdsServices) {
            m_servicesJob = new postroom::Job<Page>(std::chrono::minutes(1));
            return m_servicesJob;
        }
        return postroom::Job<Page>::finished(servicesPage());
    }
    std::optional<WhyNot> whyNot(const Query &query) const override
    {
        ++whyNots;
        return lacks.contains(query.resource) ? std::optional(WhyNot{}) : FakeSource::whyNot(query);
    }
    std::optional<WhyNot> whyNot(const Target &target) const override
    {
        if (!target.value(FilterKey::History).isEmpty()) // as over the API
            return WhyNot{WhyNot::Reason::NoFilter, FilterKey::History};
        return lacks.contains(target.resource) ? std::optional(WhyNot{}) : FakeSource::whyNot(target);
    }
    void releaseServices()
    {
        if (m_servicesJob)
            m_servicesJob->finish(servicesPage());
    }
    postroom::Job<Row> *one(const Target &target) override
    {
        if ((target.resource == Resource::Services && !holdsServices) || target.resource == Resource::EmailBranding)
            return postroom::Job<Row>::finished(oneOf(target));
        wanted = target;
        m_oneJob = new postroom::Job<Row>(std::chrono::minutes(1));
        return m_oneJob;
    }
    /// The service or branding of that id, or why there is none.
    Result<Row> oneOf(const Target &target) const
    {
        for (const Row &row : services) {
            if (idOf(*row) == target.id)
                return row;
        }
        return makeError(Error::Kind::NotFound, target.id);
    }
    /// Whether one record was asked for and is not answered; finishOne() answers.
    bool isOneWanted() const { return m_oneJob && !m_oneJob->isOver(); }
    void finishOne(const Result<Row> &answer) { m_oneJob->finish(answer); }

    /// Answers the question how long a service keeps its messages: one type for these days, the others as usual.
    void keep(const QString &type, int days)
    {
        auto row = std::make_shared<DataRetention>();
        row->notificationType = type;
        row->daysOfRetention = days;
        spellAs(*row, DataRetention::internalShape());
        Page page;
        page.rows.push_back(row);
        m_retentionJob->finish(page);
    }

    mutable int whyNots = 0; ///< how often it was asked whether a list can be had
    Query asked; ///< the last question about messages
    Target wanted; ///< the last one record asked for

private:
    Page servicesPage() const
    {
        Page page;
        page.rows = services;
        return page;
    }

    QPointer<postroom::Job<Page>> m_retentionJob;
    QPointer<postroom::Job<Page>> m_servicesJob;
    QPointer<postroom::Job<Row>> m_oneJob;
};

/// A search whose services answer when the test says so.
class FakeSearch : public Search {
public:
    explicit FakeSearch(const SearchQuery &query)
        : Search(query)
    {
    }

    void start() override
    {
        editState().phase = SearchState::Phase::Asking;
        editState().services = 3;
    }
    void stop() override { end(SearchState::Phase::Stopped); }

    void arrive(const std::vector<Row> &rows, const QString &service)
    {
        ++editState().answered;
        add(rows, service);
    }
    void refuse(const QString &service, const Error &error) { editState().failed.push_back({service, service, error}); }
    void end(SearchState::Phase phase = SearchState::Phase::Finished)
    {
        editState().phase = phase;
        editState().reach.known = true;
        Q_EMIT finished();
    }
    void fail(const Error &error)
    {
        editState().error = error;
        end(SearchState::Phase::Failed);
    }
};

/// A platform that answers by hand.
class FakePlatform : public Platform {
public:
    FakePlatform()
    {
        lists.services = {FakeLists::service(QStringLiteral("s1"), QStringLiteral("Harbour Notices")),
            FakeLists::service(QStringLiteral("s2"), QStringLiteral("Food & Farming"))};
    }

    QString name() const override { return QStringLiteral("<img src=x><b>HM</b> Notify"); }
    Connection connection() const override { return Connection::AdministrationApi; }
    QString address() const override { return QStringLiteral("https://api.example"); }
    const Identity &identity() const override { return who; }
    Source &source() override { return lists; }
    std::unique_ptr<Search> search(const SearchQuery &query) override
    {
        auto made = std::make_unique<FakeSearch>(query);
        current = made.get();
        ++searches;
        return made;
    }
    std::optional<WhyNot> whyNotSearch() const override { return noSearch; }
    Job<Fork> *recognise() override { return Job<Fork>::finished(fork); }
    Job<std::vector<Check>> *examine() override { return Job<std::vector<Check>>::finished(std::vector<Check>()); }

    FakeLists lists;
    Fork fork = Fork::GovUkNotify;
    Identity who{Identity::Kind::Unattended, QStringLiteral("Unattended"), {}};
    QPointer<FakeSearch> current; ///< the last one made
    int searches = 0;
    std::optional<WhyNot> noSearch;
};

} // namespace postroom::test
