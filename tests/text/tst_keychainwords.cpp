// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errorwords.h"
#include "text/keychainwords.h"
#include "text/profilewords.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// The states of the keychain and the faults of the profile file, in words.
class TestKeychainWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStateHasItsOwnWords();
    void onlyAbsentAsksForANewSecret();
    void windowAndCommandLineSayTheSameSentence();
    void aNameIsData();
    void eachFaultOfTheProfileFileSaysWhatBecomesOfIt();

private:
    static std::vector<KeychainState> states()
    {
        return {KeychainState::NoKeychain, KeychainState::NotReady, KeychainState::Locked, KeychainState::Refused,
            KeychainState::Absent, KeychainState::Silent};
    }
};

void TestKeychainWords::eachStateHasItsOwnWords()
{
    QSet<QString> titles;
    for (const KeychainState state : states()) {
        const KeychainWords words = keychainWords(state, u"Live"_s);
        titles.insert(words.title);
        for (const QString &text : {words.title, words.sentence, words.advice, words.command})
            QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s), qPrintable(text));
        QVERIFY((words.title + words.sentence).contains(u"Live"_s));
        QVERIFY(!words.reason.isEmpty() && !words.reason.endsWith(u'.'));
        QVERIFY(keychainWords(state).sentence != words.sentence || state == KeychainState::Absent);
    }
    QCOMPARE(titles.size(), 6);
}

void TestKeychainWords::onlyAbsentAsksForANewSecret()
{
    for (const KeychainState state : states()) {
        const bool asks = errorWords(keychainError(state)).action == ErrorAction::KeepSecret;
        QCOMPARE(asks, state == KeychainState::Absent);
    }
}

void TestKeychainWords::windowAndCommandLineSayTheSameSentence()
{
    for (const KeychainState state : states()) {
        const Error error = keychainError(state, u"org.freedesktop.secrets: x"_s);
        const ErrorWords words = errorWords(error, {u"Live"_s, {}});
        QVERIFY(errorText(error, {u"Live"_s, {}}).startsWith(words.sentence));
        QVERIFY(!words.actionText.isEmpty());
        QCOMPARE(errorReason(error), keychainWords(state).reason);
        QVERIFY(errorDetails(error).contains(u"org.freedesktop.secrets"_s));
    }
}

void TestKeychainWords::aNameIsData()
{
    QVERIFY(keychainWords(KeychainState::Absent, u"%2 <b>%1</b>"_s).title.contains(u"%2 <b>%1</b>"_s));
    QVERIFY(profileFaultText({ProfileFault::Kind::NameTaken, u"%1%2"_s, {}}).contains(u"%1%2"_s));
}

void TestKeychainWords::eachFaultOfTheProfileFileSaysWhatBecomesOfIt()
{
    using Kind = ProfileFault::Kind;
    QSet<QString> texts;
    for (const Kind kind :
        {Kind::Damaged, Kind::Newer, Kind::PartlyUnread, Kind::Unreadable, Kind::ReadOnly, Kind::Unwritable, Kind::Busy,
            Kind::NameTaken, Kind::NameUnusable, Kind::SecretInAddress, Kind::NotThere}) {
        const QString text = profileFaultText({kind, u"profiles.json"_s, {}});
        texts.insert(text);
        QVERIFY2(text.contains(u"profiles.json"_s) && text.endsWith(u'.'), qPrintable(text));
    }
    QCOMPARE(texts.size(), 11);
    QVERIFY(profileFaultText({Kind::Damaged, u"f"_s, u"illegal value"_s}).contains(u"illegal value"_s));
    QVERIFY(keptAsideText({}).isEmpty());
    QVERIFY(keptAsideText(u"f.damaged"_s).contains(u"f.damaged"_s));
}

POSTROOM_TEST(TestKeychainWords)
#include "tst_keychainwords.moc"
