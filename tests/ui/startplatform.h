// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkjob.h"
#include "domain/provider.h"
#include "domain/user.h"
#include "ui/fakeplatform.h"

namespace postroom::test {

/// Answers each resource at once with what a test says, or refuses it.
class StartSource : public FakeSource {
public:
    std::map<Resource, std::vector<Row>> lists;
    std::map<Resource, Error> errors;
    std::map<Resource, WhyNot> closed;
    std::vector<Row> detailed; ///< services with their figures
    std::vector<Query> questions;
    bool holds = false; ///< nothing is answered

    postroom::Job<Page> *page(const Query &query, const Cursor &) override
    {
        questions.push_back(query);
        if (holds)
            return new postroom::Job<Page>(std::chrono::minutes(1));
        if (const auto error = errors.find(query.resource); error != errors.end())
            return postroom::Job<Page>::finished(error->second);
        Page page;
        page.rows = query.has(FilterKey::Detailed) ? detailed : lists[query.resource];
        return postroom::Job<Page>::finished(std::move(page));
    }
    std::optional<WhyNot> whyNot(const Query &query) const override
    {
        const auto why = closed.find(query.resource);
        return why == closed.end() ? std::nullopt : std::optional(why->second);
    }
};

/// A platform with something of each kind that needs somebody.
class StartPlatform : public FakePlatform {
public:
    StartPlatform()
    {
        start.lists[Resource::Services] = {service(QStringLiteral("s1"), QStringLiteral("Harbour Notices"))};
        auto figures = service(QStringLiteral("s1"), QStringLiteral("Harbour Notices"));
        figures->smsRequested = 4'800;
        figures->smsFailed = 260;
        start.detailed = {figures};
        start.lists[Resource::Jobs] = {job()};
        start.lists[Resource::Users] = {person()};
        start.lists[Resource::Providers] = {provider()};
    }

    Source &source() override { return start; }
    StartSource start;

    static std::shared_ptr<Service> service(const QString &id, const QString &name)
    {
        auto row = std::make_shared<Service>();
        row->id = id;
        row->name = name;
        row->active = true;
        row->smsMessageLimit = 5'000;
        spellAs(*row, Service::internalShape());
        return row;
    }

private:
    static Row job()
    {
        auto row = std::make_shared<BulkJob>();
        row->id = QStringLiteral("j1");
        row->originalFileName = QStringLiteral("berth holders.csv");
        row->jobStatus = QStringLiteral("in progress");
        row->processingStarted = Instant::parse(u"2026-11-20T10:05:00Z");
        spellAs(*row, BulkJob::internalShape());
        return row;
    }
    static Row person()
    {
        auto row = std::make_shared<User>();
        row->id = QStringLiteral("u1");
        row->name = QStringLiteral("Jo <b>Bloggs</b>");
        row->emailAddress = QStringLiteral("jo@example.gov.uk");
        row->failedLoginCount = 10;
        spellAs(*row, User::internalShape());
        return row;
    }
    static Row provider()
    {
        auto row = std::make_shared<Provider>();
        row->id = QStringLiteral("p1");
        row->displayName = QStringLiteral("Firetext");
        row->notificationType = QStringLiteral("sms");
        row->priority = 30;
        row->updatedAt = Instant::parse(u"2026-11-20T11:05:00Z");
        spellAs(*row, Provider::listShape());
        return row;
    }
};

} // namespace postroom::test
