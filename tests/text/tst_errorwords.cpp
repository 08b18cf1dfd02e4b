// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestErrorWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceAndAReason()
    {
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::Bug); ++kind) {
            const Error error = makeError(static_cast<Error::Kind>(kind), {});
            const ErrorWords words = errorWords(error, {u"100% %2"_s, u"it"_s});
            QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.sentence));
            QVERIFY(!words.sentence.contains(u"%1"_s));
            QVERIFY(!errorReason(error).isEmpty());
            QCOMPARE(words.actionText.isEmpty(), words.action == ErrorAction::None);
        }
    }

    void namesThePlace()
    {
        const Error error = makeError(Error::Kind::Timeout, {});
        QCOMPARE(errorText(error, {u"api.example"_s, {}}), u"api.example did not answer in time. It may be busy."_s);
        QCOMPARE(errorWords(error).sentence, u"The platform did not answer in time."_s);
    }

    void blamesTheClockOnlyWhenTheServersDateDisagrees_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fast") << 95 << u"Your clock is 95 s ahead of the platform's."_s;
        QTest::newRow("slow") << -45 << u"Your clock is 45 s behind the platform's."_s;
        QTest::newRow("a day") << 86400 << u"Your clock is 24 h ahead of the platform's."_s;
        QTest::newRow("right") << 2 << u"The platform refused the secret of this connection."_s;
    }
    void blamesTheClockOnlyWhenTheServersDateDisagrees()
    {
        QFETCH(int, seconds);
        Error error = makeError(Error::Kind::Unauthorised, u"Invalid token"_s, u"403"_s);
        error.clockDifference = std::chrono::seconds(seconds);
        QTEST(errorWords(error).sentence, "sentence");
        error.kind = Error::Kind::Server;
        QCOMPARE(errorWords(error).sentence, u"The platform had a fault and did not answer the question."_s);
    }

    void saysHowLongToWait()
    {
        Error error = makeError(Error::Kind::RateLimited, {}, u"429"_s);
        QCOMPARE(errorWords(error).advice, u"Try again in a moment."_s);
        error.retryAfter = 30s;
        QCOMPARE(errorWords(error).advice, u"Try again in 30 s."_s);
        QCOMPARE(errorWords(error).action, ErrorAction::WaitAndTry);
        error.retryAfter = 3600s;
        QCOMPARE(errorReason(error), u"asked too often, it wants a pause of 60 min (code 429)"_s);
        error.retryAfter.reset();
        QCOMPARE(errorReason(error), u"asked too often (code 429)"_s);
    }

    void repeatsMessagesPerField()
    {
        Error error = makeError(Error::Kind::Invalid, {}, u"400"_s);
        error.fields = {{u"name"_s, u"Too long"_s}, {{}, u"No"_s}};
        QCOMPARE(errorWords(error).advice, u"name: Too long; No"_s);
    }

    void aRefusedConnectionOffersTheDemo()
    {
        QCOMPARE(errorWords(makeError(Error::Kind::Unauthorised, {})).action, ErrorAction::OpenDemo);
    }

    void namesWhereTheSecretWasToComeFrom()
    {
        for (const QString &detail : {u"The environment variable POSTROOM_SECRET holds nothing"_s,
                 u"/run/secrets/notify: No such file or directory"_s,
                 u"Descriptor 3, which can be read only once, holds nothing"_s}) {
            const Error error = makeError(Error::Kind::SecretStore, detail);
            QCOMPARE(errorText(error, {u"api.example"_s, {}}),
                u"The secret of this connection could not be read. "_s + detail + u'.');
            QCOMPARE(errorWords(error).action, ErrorAction::TryAgain);
        }
        QCOMPARE(
            errorText(makeError(Error::Kind::SecretStore, {})), u"The secret of this connection could not be read."_s);
    }

    void keepsCodesSmallAndDetailsWhole()
    {
        Error error = makeError(Error::Kind::Server, u"it broke"_s, u"503"_s);
        error.requestId = u"abc"_s;
        QCOMPARE(errorCodeText(error), u"Code 503, request abc"_s);
        QCOMPARE(errorDetails(error), u"Server\nCode 503, request abc\nit broke"_s);
        QCOMPARE(errorReason(error), u"the platform had a fault (code 503)"_s);
    }

    void saysWhyNot()
    {
        QCOMPARE(whyNotText({WhyNot::Reason::MissingScope, FilterKey::Service}, Resource::Notifications),
            u"Choose a service first: this connection lists messages for one service at a time."_s);
        QCOMPARE(whyNotText({WhyNot::Reason::NoFilter, FilterKey::Provider}, Resource::Jobs),
            u"This connection cannot narrow jobs by “Provider”."_s);
        for (const ResourceInfo &info : resources())
            QVERIFY(whyNotText({WhyNot::Reason::NoMapping, {}}, info.resource).endsWith(u'.'));
        for (int key = 0; key <= static_cast<int>(FilterKey::EndDate); ++key)
            QVERIFY(!filterTitle(static_cast<FilterKey>(key)).isEmpty());
    }
};

POSTROOM_TEST(TestErrorWords)
#include "tst_errorwords.moc"
