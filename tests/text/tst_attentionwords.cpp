// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/provider.h"
#include "domain/user.h"
#include "support/testmain.h"
#include "text/attentionwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

QString detailOf(Attention kind, const AttentionItem &item)
{
    return attentionDetail(kind, item, noon, londonZone());
}

} // namespace

class TestAttentionWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsWords()
    {
        for (const Attention kind : allAttention()) {
            QVERIFY(!attentionTitle(kind).isEmpty());
            QVERIFY(!attentionRule(kind).isEmpty());
            QVERIFY(nothingText(kind).endsWith(u'.'));
        }
    }

    void figuresAreSaidWithTheirShare()
    {
        const AttentionItem item{nullptr, u"s1"_s, u"Harbour Notices"_s, u"sms"_s, 1'200, 21'000};
        QCOMPARE(attentionName(Attention::Failures, item), u"Harbour Notices"_s);
        QCOMPARE(detailOf(Attention::Failures, item), u"1,200 of 21,000 text messages failed (5.7%)"_s);
        const AttentionItem letters{nullptr, {}, {}, u"letter"_s, 40, 50};
        QCOMPARE(detailOf(Attention::Limits, letters), u"40 of 50 letters today (80.0%)"_s);
    }

    void aJobSaysWhatItIsAndSinceWhen()
    {
        auto job = std::make_shared<BulkJob>();
        job->originalFileName = u"berths.csv"_s;
        job->jobStatus = u"in progress"_s;
        job->createdAt = Instant::parse(u"2026-11-20T10:00:00Z");
        job->processingStarted = Instant::parse(u"2026-11-20T11:05:00Z");
        spellAs(*job, BulkJob::internalShape());
        const AttentionItem item{job, u"s1"_s, u"Harbour Notices"_s};
        QCOMPARE(attentionName(Attention::StuckJobs, item), u"berths.csv"_s);
        QCOMPARE(detailOf(Attention::StuckJobs, item), u"Sending, Harbour Notices, begun today at 11:05am"_s);
    }

    void aProviderSaysWhoChangedItAndWhatItTakesNow()
    {
        auto provider = std::make_shared<Provider>();
        provider->displayName = u"Firetext"_s;
        provider->notificationType = u"sms"_s;
        provider->priority = 30;
        provider->active = true;
        provider->updatedAt = Instant::parse(u"2026-11-20T11:05:00Z");
        spellAs(*provider, Provider::listShape());
        QCOMPARE(detailOf(Attention::ChangedProviders, {provider}),
            u"changed today at 11:05am, takes 30% of text messages now"_s);
        provider->createdByName = u"Priya Anand"_s;
        provider->active = false;
        QCOMPARE(detailOf(Attention::ChangedProviders, {provider}),
            u"changed today at 11:05am by Priya Anand, takes 30% of text messages now, is switched off"_s);
    }

    void aPersonSaysHowOften()
    {
        auto user = std::make_shared<User>();
        user->name = u"Jo Bloggs"_s;
        user->emailAddress = u"jo@example.gov.uk"_s;
        spellAs(*user, User::internalShape());
        const AttentionItem item{user, u"s1"_s, u"Harbour Notices"_s, {}, 12, 10};
        QCOMPARE(attentionName(Attention::LockedPeople, item), u"Jo Bloggs"_s);
        QCOMPARE(detailOf(Attention::LockedPeople, item), u"jo@example.gov.uk, 12 failed sign-ins, Harbour Notices"_s);
    }

    void aBoundedLookSaysSo()
    {
        AttentionState state;
        QCOMPARE(lookedAtText(state), QString());
        state.services = 14;
        state.asked = 14;
        QCOMPARE(lookedAtText(state), u"Looked at 14 services."_s);
        state.services = state.asked = 200;
        state.leftOut = 1'084;
        QCOMPARE(lookedAtText(state), u"Looked at 200 of 1,284 services."_s);
        state.unanswered = 2;
        QCOMPARE(lookedAtText(state), u"Looked at 198 of 1,284 services; 2 services could not be asked."_s);
    }
};

POSTROOM_TEST(TestAttentionWords)
#include "tst_attentionwords.moc"
