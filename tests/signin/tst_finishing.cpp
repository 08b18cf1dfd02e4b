// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto events = "/events"_L1;

Response internalError()
{
    return Response::json(R"({"message":"Internal server error","result":"error"})", 500);
}

// A row for each request of a sign-in by text that comes after the first, and the step in which it is sent.
void requestsOfASignIn()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("action");
    QTest::addColumn<SignInStep>("step");
    QTest::newRow("password") << QByteArray("POST") << u"/verify/password"_s << SignInStep::Password;
    QTest::newRow("text") << QByteArray("POST") << u"/sms-code"_s << SignInStep::TextCode;
    QTest::newRow("code") << QByteArray("POST") << u"/verify/code"_s << SignInStep::TextCode;
    QTest::newRow("reading") << QByteArray("GET") << QString() << SignInStep::Finishing;
}

} // namespace

/// The end of a sign-in (AUTH-11), and what holds in each of its steps: one request at a time, nothing sent twice, a
/// time limit, and no answer about anybody else.
class TestFinishing : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void postsTheEventThatTheWebPosts();
    void anEventThatIsNotTakenCostsNobodyTheSignIn_data();
    void anEventThatIsNotTakenCostsNobodyTheSignIn();
    void theRecordReadAgainMustBeTheirs();
    void aSessionMustHaveBegun();
    void whoWasArchivedMeanwhileIsNotSignedIn();
    void aFailureOfReadingIsTriedAgainWithoutTheCode();
    void theOrganisationsSayWhoIsPublicSector();
    void aSlowPlatformEndsTheStep_data();
    void aSlowPlatformEndsTheStep();
    void whatChangesSomethingIsSentOnce();
    void anAnswerThatComesTwiceIsTakenOnce();
    void aRedirectOfThePasswordIsNotFollowed();
    void oneStepAtATime();
    void aStepOutOfTurnAsksNothing();
    void eachStepCanBeCancelled_data();
    void eachStepCanBeCancelled();
    void beginningAgainForgetsEverything();
    void theEndOfTheConnectionEndsTheStep();

private:
    ContractUser wren()
    {
        const ContractUser who = platform().person(u"wren"_s);
        platform().playAs(who, platform().person(u"bronwen"_s));
        return who;
    }
    ContractUser startAsWren()
    {
        const ContractUser who = wren();
        giveRightPassword(who);
        return who;
    }
};

void TestFinishing::postsTheEventThatTheWebPosts()
{
    const ContractUser who = startAsWren();
    QVERIFY(code(u"31415"_s));
    const QList<QJsonObject> posted = platform().bodies(events);
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.first().keys(), QStringList({u"data"_s, u"event_type"_s}));
    QCOMPARE(posted.first().value(u"event_type").toString(), u"sucessful_login"_s);
    const QJsonObject data = posted.first().value(u"data").toObject();
    QCOMPARE(data.keys(), QStringList({u"browser_fingerprint"_s, u"ip_address"_s, u"user_id"_s}));
    QCOMPARE(data.value(u"user_id").toString(), who.id);
    const QJsonObject program = data.value(u"browser_fingerprint").toObject();
    QCOMPARE(program.keys(), QStringList({u"browser"_s, u"platform"_s, u"user_agent_string"_s, u"version"_s}));
    QCOMPARE(program.value(u"browser").toString(), u"Postroom"_s);
    QCOMPARE(program.value(u"user_agent_string").toString(), u"Postroom/" POSTROOM_VERSION ""_s);
}

void TestFinishing::anEventThatIsNotTakenCostsNobodyTheSignIn_data()
{
    QTest::addColumn<Response>("response");
    QTest::newRow("a fault") << internalError();
    QTest::newRow("hung up") << Response::refused();
}

void TestFinishing::anEventThatIsNotTakenCostsNobodyTheSignIn()
{
    QFETCH(Response, response);
    startAsWren();
    platform().answer("POST", events, response);
    const auto step = code(u"31415"_s);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    QCOMPARE(signIn().notices(), QList({SignInNotice::LoginNotRecorded}));
    QCOMPARE(platform().bodies(events).size(), 1);
}

void TestFinishing::theRecordReadAgainMustBeTheirs()
{
    const ContractUser who = startAsWren();
    platform().changeRecord(who, u"id"_s, platform().person(u"priya"_s).id);
    QCOMPARE(faultOf(code(u"31415"_s)), SignInFault::OtherPerson);
    QVERIFY(!signIn().signedIn());
    QVERIFY(platform().bodies(events).isEmpty());
}

void TestFinishing::aSessionMustHaveBegun()
{
    const ContractUser who = startAsWren();
    platform().changeRecord(who, u"current_session_id"_s, QJsonValue::Null);
    QCOMPARE(faultOf(code(u"31415"_s)), SignInFault::NoSession);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestFinishing::whoWasArchivedMeanwhileIsNotSignedIn()
{
    const ContractUser who = startAsWren();
    platform().changeRecord(who, u"state"_s, u"inactive"_s);
    QCOMPARE(faultOf(code(u"31415"_s)), SignInFault::Archived);
}

void TestFinishing::aFailureOfReadingIsTriedAgainWithoutTheCode()
{
    const ContractUser who = startAsWren();
    platform().answer("GET", u"/organisations"_s, internalError());
    const auto failed = code(u"31415"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Server);
    QCOMPARE(signIn().step(), SignInStep::Finishing);
    platform().answer("GET", u"/organisations"_s, Response::json("[]"));
    const auto step = ended(signIn().finish());
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(who, u"/verify/code"_s)).size(), 1);
}

void TestFinishing::theOrganisationsSayWhoIsPublicSector()
{
    startAsWren();
    QVERIFY(code(u"31415"_s));
    const Person &person = signIn().signedIn()->person;
    QCOMPARE(person.defaultOrganisation, u"0d0a1d48-fa70-4c26-8785-ff83523afd28"_s); // oakhollow.sch.uk is the school's
    QVERIFY(person.publicSector);
}

void TestFinishing::aSlowPlatformEndsTheStep_data()
{
    requestsOfASignIn();
}

void TestFinishing::aSlowPlatformEndsTheStep()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, action);
    QFETCH(SignInStep, step);
    Result<SignInStep> result = makeError(Error::Kind::Timeout, QString());
    qsizetype silences = 0;
    // The good answers before the silence take a busy machine longer: then all begins anew, with more time.
    for (std::chrono::milliseconds deadline(400); silences == 0 && deadline < 60s; deadline *= 4) {
        openPlatform();
        begin({.deadline = deadline});
        const ContractUser who = wren();
        const QString path = RecordedPlatform::pathOf(who, action);
        platform().answer(method, path, Response::silence());
        result = password(who);
        if (result)
            result = code(u"31415"_s);
        silences = platform().asked().count(QString::fromLatin1(method) + u' ' + path);
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Timeout);
    QCOMPARE(signIn().step(), step);
    QVERIFY(!signIn().isBusy());
    QCOMPARE(silences, 1);
}

// A server that hangs up without a word may have done what it was asked.
void TestFinishing::whatChangesSomethingIsSentOnce()
{
    const ContractUser who = startAsWren();
    const QString path = RecordedPlatform::pathOf(who, u"/verify/code"_s);
    platform().answer("POST", path, Response::refused());
    const auto result = code(u"31415"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Offline);
    QCOMPARE(platform().bodies(path).size(), 1);
    QCOMPARE(signIn().step(), SignInStep::TextCode);
}

// The second answer is of no request, and must not be taken for that of the next one.
void TestFinishing::anAnswerThatComesTwiceIsTakenOnce()
{
    const ContractUser who = startAsWren();
    const QByteArray refused = R"({"message":"Code not found","result":"error"})";
    const QByteArray good = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";
    platform().answer("POST", RecordedPlatform::pathOf(who, u"/sms-code"_s), Response::garbage(good + good));
    platform().answer("POST", RecordedPlatform::pathOf(who, u"/verify/code"_s), Response::json(refused, 404));
    QVERIFY(ended(signIn().sendAgain()));
    QCOMPARE(faultOf(code(u"31415"_s)), SignInFault::CodeWrong);
    QCOMPARE(signIn().step(), SignInStep::TextCode);
}

void TestFinishing::aRedirectOfThePasswordIsNotFollowed()
{
    const ContractUser who = wren();
    platform().answer(
        "POST", RecordedPlatform::pathOf(who, u"/verify/password"_s), Response::redirect("/elsewhere", 307));
    const auto result = password(who);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Protocol);
    QVERIFY(!platform().asked().contains(u"POST /elsewhere"_s));
}

void TestFinishing::oneStepAtATime()
{
    const ContractUser who = startAsWren();
    auto *first = signIn().giveCode(given(u"31415"_s));
    QVERIFY(signIn().isBusy());
    auto *second = signIn().giveCode(given(u"31415"_s));
    std::optional<Error::Kind> refusal;
    second->then(this, [&refusal](const Result<SignInStep> &result) {
        if (!result)
            refusal = result.error().kind;
    });
    QVERIFY(ended(first));
    QCOMPARE(refusal, Error::Kind::Conflict);
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(who, u"/verify/code"_s)).size(), 1);
    QCOMPARE(signIn().step(), SignInStep::SignedIn);
}

void TestFinishing::aStepOutOfTurnAsksNothing()
{
    const std::vector<std::function<Job<SignInStep> *()>> steps{[this] { return signIn().giveCode(given(u"31415"_s)); },
        [this] { return signIn().giveLink(given(u"https://x.example"_s)); }, [this] { return signIn().useKey(); },
        [this] { return signIn().sendAgain(); }, [this] { return signIn().finish(); }};
    for (const auto &step : steps) {
        const auto result = ended(step());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(platform().requestCount(), 0);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestFinishing::eachStepCanBeCancelled_data()
{
    requestsOfASignIn();
}

void TestFinishing::eachStepCanBeCancelled()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, action);
    QFETCH(SignInStep, step);
    const ContractUser who = wren();
    const QString path = RecordedPlatform::pathOf(who, action);
    const bool inFirst = step == SignInStep::Password || action == "/sms-code"_L1;
    if (!inFirst)
        QVERIFY(password(who));
    platform().answer(method, path, Response::silence());
    auto *job = inFirst ? signIn().givePassword(who.email, given(who.password)) : signIn().giveCode(given(u"31415"_s));
    bool called = false;
    job->then(this, [&called](const Result<SignInStep> &) { called = true; });
    const QString awaited = QString::fromLatin1(method) + u' ' + path;
    QTRY_VERIFY(platform().asked().contains(awaited));
    QSignalSpy changed(&signIn(), &SignIn::changed);
    job->cancel();
    QVERIFY(!signIn().isBusy());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(signIn().step(), step);
    QTRY_COMPARE(platform().abandoned(), 1);
    QVERIFY(!called);
    QVERIFY(!signIn().signedIn());
}

void TestFinishing::beginningAgainForgetsEverything()
{
    startAsWren();
    QVERIFY(code(u"31415"_s));
    QSignalSpy changed(&signIn(), &SignIn::changed);
    signIn().startAgain();
    QCOMPARE(signIn().step(), SignInStep::Password);
    QVERIFY(!signIn().signedIn());
    QVERIFY(signIn().emailAddress().isEmpty());
    QVERIFY(signIn().notices().isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(password(platform().person(u"wren"_s)));
    QCOMPARE(signIn().step(), SignInStep::TextCode);
}

void TestFinishing::theEndOfTheConnectionEndsTheStep()
{
    const ContractUser who = wren();
    platform().answer("POST", RecordedPlatform::pathOf(who, u"/verify/password"_s), Response::silence());
    auto connection = std::make_unique<HttpClient>(
        HttpSettings{platform().url(), "notify-admin", {}}, Secret(QByteArray("postroom-dev-admin-secret")));
    SignIn other(*connection, clock(), {});
    other.givePassword(who.email, given(who.password));
    QTRY_COMPARE(platform().inFlight(), 1);
    QTRY_COMPARE(platform().requestCount(), 2);
    connection.reset();
    QVERIFY(!other.isBusy());
}

POSTROOM_TEST(TestFinishing)
#include "tst_finishing.moc"
