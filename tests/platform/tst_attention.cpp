// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/provider.h"
#include "domain/service.h"
#include "domain/user.h"
#include "platform/attention.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

std::optional<Instant> ago(int minutes)
{
    return Instant(noon.microseconds() - minutes * qint64(60'000'000));
}

std::shared_ptr<BulkJob> job(const QString &status)
{
    auto row = std::make_shared<BulkJob>();
    row->id = u"j1"_s;
    row->jobStatus = status;
    row->createdAt = ago(5);
    spellAs(*row, BulkJob::internalShape());
    return row;
}

std::shared_ptr<Service> service()
{
    auto row = std::make_shared<Service>();
    row->id = u"s1"_s;
    row->name = u"Harbour Notices"_s;
    spellAs(*row, Service::detailedRowShape());
    return row;
}

std::size_t found(Attention kind, const Row &row, const Record *limits = nullptr)
{
    return attentionIn(kind, row, {u"s1"_s, u"Harbour Notices"_s}, noon, limits).size();
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobsAreStuckAfterHalfAnHour_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("minutes"); // since it began, was due, or was made
        QTest::addColumn<bool>("stuck");
        QTest::newRow("in progress") << u"in progress"_s << 31 << true;
        QTest::newRow("in progress, young") << u"in progress"_s << 29 << false;
        QTest::newRow("scheduled") << u"scheduled"_s << 31 << true;
        QTest::newRow("scheduled, young") << u"scheduled"_s << 29 << false;
        QTest::newRow("scheduled, to come") << u"scheduled"_s << -600 << false;
        QTest::newRow("pending") << u"pending"_s << 31 << true;
        QTest::newRow("pending, young") << u"pending"_s << 29 << false;
        QTest::newRow("error") << u"error"_s << 1 << true;
        QTest::newRow("error, long ago") << u"error"_s << 8 * 24 * 60 << false;
        QTest::newRow("limit") << u"sending limits exceeded"_s << 60 << true;
        QTest::newRow("finished") << u"finished"_s << 600 << false;
        QTest::newRow("cancelled") << u"cancelled"_s << 600 << false;
    }
    void jobsAreStuckAfterHalfAnHour()
    {
        QFETCH(QString, status);
        QFETCH(int, minutes);
        const auto row = job(status);
        row->createdAt = ago(minutes);
        if (status == u"scheduled"_s)
            row->scheduledFor = ago(minutes);
        if (status == u"in progress"_s) {
            row->createdAt = ago(600); // a file may lie long before it is sent
            row->processingStarted = ago(minutes);
        }
        QTEST(isStuck(*row, noon), "stuck");
        QCOMPARE(found(Attention::StuckJobs, row) == 1, isStuck(*row, noon));
    }

    void failuresArePointedOutAboveThreePerCent()
    {
        const auto row = service();
        QCOMPARE(found(Attention::Failures, row), 0U);
        row->smsRequested = 100;
        row->smsFailed = 3;
        row->emailRequested = 1'000;
        row->emailFailed = 30;
        QCOMPARE(found(Attention::Failures, row), 0U);
        row->smsFailed = 4;
        row->letterRequested = 10;
        row->letterFailed = 1;
        const auto items = attentionIn(Attention::Failures, row, {}, noon);
        QCOMPARE(items.size(), 2U);
        QCOMPARE(items[0].channel, u"sms"_s);
        QCOMPARE(items[0].part, 4);
        QCOMPARE(items[0].whole, 100);
        QCOMPARE(items[1].channel, u"letter"_s);
        QCOMPARE(items[0].service, u"s1"_s);
    }

    void fourFifthsOfALimitAreNear()
    {
        const auto today = service();
        const auto settings = service();
        settings->smsMessageLimit = 1'000;
        settings->emailMessageLimit = 50;
        today->smsRequested = 799;
        today->emailRequested = 50;
        const auto items = attentionIn(Attention::Limits, today, {}, noon, settings.get());
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items[0].channel, u"email"_s);
        today->smsRequested = 800;
        QCOMPARE(found(Attention::Limits, today, settings.get()), 2U);
        settings->smsMessageLimit = 0; // a service that may send none
        today->smsRequested = 0;
        QCOMPARE(found(Attention::Limits, today, settings.get()), 1U);
        QCOMPARE(found(Attention::Limits, today), 0U);
    }

    void providersThatChangedWithinADayAndPeopleWithTenFailures()
    {
        const auto provider = std::make_shared<Provider>();
        spellAs(*provider, Provider::listShape());
        QCOMPARE(found(Attention::ChangedProviders, provider), 0U);
        provider->updatedAt = ago(23 * 60);
        QCOMPARE(found(Attention::ChangedProviders, provider), 1U);
        provider->updatedAt = ago(25 * 60);
        QCOMPARE(found(Attention::ChangedProviders, provider), 0U);
        const auto user = std::make_shared<User>();
        spellAs(*user, User::internalShape());
        user->failedLoginCount = 9;
        QCOMPARE(found(Attention::LockedPeople, user), 0U);
        user->failedLoginCount = 10;
        QCOMPARE(found(Attention::LockedPeople, user), 1U);
    }
};

POSTROOM_TEST(TestAttention)
#include "tst_attention.moc"
