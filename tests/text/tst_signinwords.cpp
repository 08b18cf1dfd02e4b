// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errorwords.h"
#include "text/signinwords.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

template <typename Enum> std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

const std::vector<SignInFault> faults = upTo(SignInFault::ElsewhereSignedOut);

} // namespace

/// What is said of a sign-in.
class TestSignInWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFaultHasASentenceAndAWayOn();
    void anUnknownAddressAndAWrongPasswordAreOneSentence();
    void eachRowIsTheOneOfItsFault_data();
    void eachRowIsTheOneOfItsFault();
    void windowAndCommandLineSayTheSame();
    void onlyASessionThatIsOverOffersToSignIn();
    void eachNoticeIsSaid();
    void eachStepSaysWhatItAsksFor();
    void theWebSessionsEndIsSaidBefore();
    void aNameIsData();
};

void TestSignInWords::eachFaultHasASentenceAndAWayOn()
{
    QSet<QString> sentences;
    QSet<QString> reasons;
    for (const SignInFault fault : faults) {
        const SignInWords words = signInWords(fault);
        for (const QString &text : {words.sentence, words.advice})
            QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s), qPrintable(text));
        QVERIFY(!words.reason.isEmpty() && !words.reason.endsWith(u'.'));
        sentences.insert(words.sentence);
        reasons.insert(words.reason);
    }
    QCOMPARE(sentences.size(), faults.size());
    QCOMPARE(reasons.size(), faults.size());
}

void TestSignInWords::anUnknownAddressAndAWrongPasswordAreOneSentence()
{
    const QString sentence = signInWords(SignInFault::NotAccepted).sentence;
    QVERIFY(sentence.contains(u"address"_s) && sentence.contains(u"password"_s));
}

void TestSignInWords::eachRowIsTheOneOfItsFault_data()
{
    QTest::addColumn<SignInFault>("fault");
    QTest::addColumn<QString>("word");
    const auto row
        = [](const char *name, SignInFault fault, const QString &word) { QTest::newRow(name) << fault << word; };
    row("locked", SignInFault::Locked, u"ten failures"_s);
    row("pending", SignInFault::Pending, u"never finished"_s);
    row("archived", SignInFault::Archived, u"archived"_s);
    row("wrong code", SignInFault::CodeWrong, u"wrong"_s);
    row("spent code", SignInFault::CodeSpent, u"expired"_s);
    row("expired link", SignInFault::LinkExpired, u"expired"_s);
    row("another's link", SignInFault::LinkOfAnother, u"somebody else"_s);
    row("link on the web", SignInFault::LinkNeedsWeb, u"must sign in on the web"_s);
    row("proof on the web", SignInFault::ProofNeedsWeb, u"90 days"_s);
    row("web host", SignInFault::NoWebHost, u"web host"_s);
    row("registrations", SignInFault::NoReadableKey, u"can be read"_s);
    row("keys locked", SignInFault::KeysLocked, u"five failures"_s);
    row("20 hours", SignInFault::TooOld, u"20 hours"_s);
    row("30 minutes", SignInFault::Idle, u"30 minutes"_s);
    row("elsewhere", SignInFault::ElsewhereSignedIn, u"somewhere else"_s);
    row("signed out elsewhere", SignInFault::ElsewhereSignedOut, u"on the web"_s);
}

void TestSignInWords::eachRowIsTheOneOfItsFault()
{
    QFETCH(SignInFault, fault);
    QFETCH(QString, word);
    QVERIFY2(signInWords(fault).sentence.contains(word), qPrintable(signInWords(fault).sentence));
}

void TestSignInWords::windowAndCommandLineSayTheSame()
{
    for (const SignInFault fault : faults) {
        const SignInWords words = signInWords(fault);
        const Error error = signInError(fault, u"404"_s);
        QCOMPARE(errorWords(error).sentence, words.sentence);
        QCOMPARE(errorWords(error).advice, words.advice);
        QCOMPARE(errorText(error), words.sentence + u' ' + words.advice);
        QCOMPARE(errorReason(error), words.reason);
    }
}

void TestSignInWords::onlyASessionThatIsOverOffersToSignIn()
{
    const QList<SignInFault> ends{
        SignInFault::TooOld, SignInFault::Idle, SignInFault::ElsewhereSignedIn, SignInFault::ElsewhereSignedOut};
    for (const SignInFault fault : faults) {
        const ErrorAction action = errorWords(signInError(fault)).action;
        QCOMPARE(action, ends.contains(fault) ? ErrorAction::SignIn : ErrorAction::None);
    }
}

void TestSignInWords::eachNoticeIsSaid()
{
    QSet<QString> texts;
    for (const SignInNotice notice : upTo(SignInNotice::LoginNotRecorded)) {
        const QString text = signInNoticeText(notice);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 7);
    for (const SignInNotice notice : {SignInNotice::TextAsked, SignInNotice::NoNewText})
        QVERIFY(signInNoticeText(notice).contains(u"no new text was sent"_s, Qt::CaseInsensitive));
}

void TestSignInWords::eachStepSaysWhatItAsksFor()
{
    for (const SignInStep step : upTo(SignInStep::SignedIn)) {
        const QString text = signInStepText(step, u"wren@example.org"_s);
        QCOMPARE(text.isEmpty(), step == SignInStep::SignedIn);
        QCOMPARE(text.contains(u"wren@example.org"_s), step == SignInStep::EmailLink);
    }
}

void TestSignInWords::theWebSessionsEndIsSaidBefore()
{
    QVERIFY(webSessionNotice().contains(u"ends your session on the web"_s));
    QVERIFY(signedOutText() != signedOutHereOnlyText());
}

void TestSignInWords::aNameIsData()
{
    const QString text = unreadableKeyText(u"%1 & <b>"_s);
    QVERIFY(text.contains(u"%1 & <b>"_s));
    QVERIFY(text.contains(u"this key's registration cannot be read"_s));
    QVERIFY(signInStepText(SignInStep::EmailLink, u"%1@x"_s).contains(u"%1@x"_s));
}

POSTROOM_TEST(TestSignInWords)
#include "tst_signinwords.moc"
