// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errorwords.h"
#include "text/securitykeywords.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What is said of security keys.
class TestSecurityKeyWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFailureHasItsOwnWords();
    void windowAndCommandLineSayTheSame();
    void onlyWhatCanChangeIsTriedAgain();
    void aFailureThatIsNotKnownHasASentence();
    void eachStepSaysWhatToDo();

private:
    static std::vector<SecurityKeyFailure> failures()
    {
        using Failure = SecurityKeyFailure;
        return {Failure::NoKey, Failure::NotRegistered, Failure::NotTouched, Failure::PinNeeded, Failure::Declined,
            Failure::NotVerified, Failure::Unreachable, Failure::NotInstalled};
    }
};

void TestSecurityKeyWords::eachFailureHasItsOwnWords()
{
    QSet<QString> sentences;
    QSet<QString> reasons;
    for (const SecurityKeyFailure failure : failures()) {
        const SecurityKeyWords words = securityKeyWords(failure);
        QVERIFY2(words.sentence.endsWith(u'.') && words.advice.endsWith(u'.'), qPrintable(words.sentence));
        QVERIFY2(!words.reason.isEmpty() && !words.reason.endsWith(u'.'), qPrintable(words.reason));
        sentences.insert(words.sentence);
        reasons.insert(words.reason);
    }
    QCOMPARE(sentences.size(), 8);
    QCOMPARE(reasons.size(), 8);
    QVERIFY(securityKeyWords(SecurityKeyFailure::PinNeeded).sentence.contains(u"PIN"_s));
    QVERIFY(securityKeyWords(SecurityKeyFailure::NotInstalled).advice.contains(u"libfido2"_s));
}

void TestSecurityKeyWords::windowAndCommandLineSayTheSame()
{
    for (const SecurityKeyFailure failure : failures()) {
        const Error error = securityKeyError(failure, u"libfido2: FIDO_ERR_RX"_s);
        const SecurityKeyWords words = securityKeyWords(failure);
        QCOMPARE(errorWords(error).sentence, words.sentence);
        QCOMPARE(errorWords(error).advice, words.advice);
        QCOMPARE(errorText(error), words.sentence + u' ' + words.advice);
        QCOMPARE(errorReason(error), words.reason);
        QVERIFY(errorDetails(error).contains(u"FIDO_ERR_RX"_s));
    }
}

void TestSecurityKeyWords::onlyWhatCanChangeIsTriedAgain()
{
    for (const SecurityKeyFailure failure : failures()) {
        const bool triedAgain = errorWords(securityKeyError(failure)).action == ErrorAction::TryAgain;
        QCOMPARE(triedAgain, failure != SecurityKeyFailure::NotInstalled);
    }
}

void TestSecurityKeyWords::aFailureThatIsNotKnownHasASentence()
{
    const Error error = makeError(Error::Kind::SecurityKey, {});
    QCOMPARE(errorWords(error).sentence, u"No security key proved who you are."_s);
    QCOMPARE(kindName(error.kind), u"SecurityKey"_s);
}

void TestSecurityKeyWords::eachStepSaysWhatToDo()
{
    QSet<QString> texts;
    for (const SecurityKeyStep step : {SecurityKeyStep::PlugIn, SecurityKeyStep::PlugInAnother, SecurityKeyStep::Touch})
        texts.insert(securityKeyStepText(step));
    QCOMPARE(texts.size(), 3);
    QVERIFY(securityKeyStepText(SecurityKeyStep::Touch).startsWith(u"Touch"_s));
    QVERIFY(securityKeyStepText(SecurityKeyStep::PlugInAnother).contains(u"not registered"_s));
    QCOMPARE(unreadableKeyText(), u"this key's registration cannot be read"_s);
}

POSTROOM_TEST(TestSecurityKeyWords)
#include "tst_securitykeywords.moc"
