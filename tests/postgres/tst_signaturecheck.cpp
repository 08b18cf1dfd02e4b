// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/signaturecheck.h"
#include "support/testmain.h"
#include "text/signaturewords.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

SigningKeys keysNamed(std::initializer_list<const char *> names)
{
    SigningKeys keys;
    for (const char *name : names)
        keys.secrets.emplace_back(QByteArray(name));
    keys.salt = Secret(QByteArray("salt"));
    return keys;
}

const QByteArray payload = R"({"name":"Åsa","code":"0012"})"_ba;
const QByteArray shown = R"({"code":"0012","name":"Åsa"})"_ba; // in the order of the API

} // namespace

/// What is shown of signed values, with keys and without, and what is said of it.
class TestSignatureCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutKeysAllIsShownAndCounted();
    void withKeysOnlyTheirOwnIsShown();
    void anOlderKeyStillCounts();
    void whatIsNoSignedValueIsNotShown_data();
    void whatIsNoSignedValueIsNotShown();
    void nothingIsNothing();
    void saysWhatBecameOfThem();
};

void TestSignatureCheck::withoutKeysAllIsShownAndCounted()
{
    SignatureCheck check;
    QCOMPARE(check.open(signedValue({payload.constData(), size_t(payload.size())}, keysNamed({"a"}))).toJson(), shown);
    QCOMPARE(check.counts(), (SignatureCounts{0, 1, 0}));
}

void TestSignatureCheck::withKeysOnlyTheirOwnIsShown()
{
    SignatureCheck check(keysNamed({"a"}));
    QByteArray value = signedValue({payload.constData(), size_t(payload.size())}, keysNamed({"a"}));
    QCOMPARE(check.open(value).toJson(), shown);
    QVERIFY(check.open(signedValue({payload.constData(), size_t(payload.size())}, keysNamed({"b"}))).isNull());
    value[0] = value[0] == 'e' ? 'f' : 'e';
    QVERIFY(check.open(value).isNull());
    QCOMPARE(check.counts(), (SignatureCounts{1, 0, 2}));
}

void TestSignatureCheck::anOlderKeyStillCounts()
{
    SignatureCheck check(keysNamed({"old", "new"}));
    for (const char *key : {"old", "new"})
        QVERIFY(!check.open(signedValue({payload.constData(), size_t(payload.size())}, keysNamed({key}))).isNull());
    QCOMPARE(check.counts(), (SignatureCounts{2, 0, 0}));
}

void TestSignatureCheck::whatIsNoSignedValueIsNotShown_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain text") << "Hello"_ba;
    QTest::newRow("plain text with a full stop") << "Hello. World"_ba;
    QTest::newRow("cut") << signedValue({payload.constData(), size_t(payload.size())}, keysNamed({"a"})).chopped(1);
    QTest::newRow("signed, but no JSON") << signedValue("{not json", keysNamed({"a"}));
}

// A row that somebody wrote by hand costs its content, not the page.
void TestSignatureCheck::whatIsNoSignedValueIsNotShown()
{
    QFETCH(QByteArray, value);
    SignatureCheck with(keysNamed({"a"}));
    SignatureCheck without;
    QVERIFY(with.open(value).isNull());
    QVERIFY(without.open(value).isNull());
    QCOMPARE(with.counts().refused, 1);
    QCOMPARE(without.counts().refused, 1);
}

void TestSignatureCheck::nothingIsNothing()
{
    SignatureCheck check(keysNamed({"a"}));
    QVERIFY(check.open({}).isNull());
    QCOMPARE(check.counts(), SignatureCounts());
}

void TestSignatureCheck::saysWhatBecameOfThem()
{
    QVERIFY(signatureSentences({7, 0, 0}).isEmpty());
    QVERIFY(signatureSentences({0, 2, 0}).constFirst().contains("signatures not verified"_L1));
    QVERIFY(signatureSentences({5, 0, 3}).constFirst().contains("not signed by this platform"_L1));
    QVERIFY(signatureSentences({5, 0, 3}).constFirst().contains(u'3'));
}

POSTROOM_TEST(TestSignatureCheck)
#include "tst_signaturecheck.moc"
