// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "support/testmain.h"

#include <memory>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultHoldsAValueOrAnError();
    void aResultGivesItsValueAway();
    void aResultMayHoldAnError();
    void redactsWhatItIsMadeFrom();
    void namesEveryKind();
    void comparesEveryMember();
};

void TestError::aResultHoldsAValueOrAnError()
{
    const Result<int> good = 7;
    QVERIFY(good);
    QCOMPARE(good.value(), 7);
    QCOMPARE(*good, 7);

    const Result<int> bad = makeError(Error::Kind::NotFound, u"gone"_s, u"404"_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, Error::Kind::NotFound);
    QCOMPARE(bad.error().detail, u"gone"_s);
    QCOMPARE(bad.error().code, u"404"_s);
}

void TestError::aResultGivesItsValueAway()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    QVERIFY(result);
    QCOMPARE(*result.value(), 3);
    result.value() = std::make_unique<int>(4);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 4);
}

// The side is told by where the value stands, not by its type.
void TestError::aResultMayHoldAnError()
{
    const Result<std::optional<Error>> none = std::optional<Error>();
    QVERIFY(none);
    QVERIFY(!none->has_value());
}

void TestError::redactsWhatItIsMadeFrom()
{
    const Error error
        = makeError(Error::Kind::Server, u"no answer for user@example.com from db:5432 password=tide-9f3"_s);
    QCOMPARE(error.detail, u"no answer for [email] from db:5432 password=[password]"_s);
}

void TestError::namesEveryKind()
{
    QCOMPARE(kindName(Error::Kind::Offline), u"Offline"_s);
    QCOMPARE(kindName(Error::Kind::Tls), u"Tls"_s);
    QCOMPARE(kindName(Error::Kind::RateLimited), u"RateLimited"_s);
    QCOMPARE(kindName(Error::Kind::SecretStore), u"SecretStore"_s);
    QCOMPARE(kindName(Error::Kind::SecurityKey), u"SecurityKey"_s);
    QCOMPARE(kindName(Error::Kind::Bug), u"Bug"_s);
}

void TestError::comparesEveryMember()
{
    const Error plain;
    const std::vector<void (*)(Error &)> changes{[](Error &e) { e.kind = Error::Kind::Tls; },
        [](Error &e) { e.detail = u"x"_s; }, [](Error &e) { e.code = u"x"_s; }, [](Error &e) { e.requestId = u"x"_s; },
        [](Error &e) { e.retryAfter = std::chrono::milliseconds(1); },
        [](Error &e) {
            e.fields = {{u"name"_s, {}}};
        },
        [](Error &e) { e.clockDifference = std::chrono::milliseconds(1); },
        [](Error &e) { e.keychain = KeychainState::Locked; },
        [](Error &e) { e.securityKey = SecurityKeyFailure::NoKey; }};
    for (const auto change : changes) {
        Error other = plain;
        change(other);
        QVERIFY(other != plain);
    }
}

POSTROOM_TEST(TestError)
#include "tst_error.moc"
