// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signedvalue.h"
#include "security/signer.h"
#include "signingkeys.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

using State = OpenedValue::State;

namespace {

struct Vector {
    const char *name;
    QByteArray payload;
    QByteArray value;
};

// database-schema §9.2, made by itsdangerous 2.2.0.
QList<Vector> vectors()
{
    return {
        {"secret", R"("2f9f0a52-6f0e-4b0a-9a53-3a7a4b0d1c11")",
            "IjJmOWYwYTUyLTZmMGUtNGIwYS05YTUzLTNhN2E0YjBkMWMxMSI.qp_VfGijkFcTChYYA15fYGtdqTI"},
        {"token", R"("bearer-0123456789")", "ImJlYXJlci0wMTIzNDU2Nzg5Ig.1DT7eU8y_QTiTio_XV4UFs-AJ7Q"},
        {"personalisation", R"({"name":"Zed","n":"1"})", "eyJuYW1lIjoiWmVkIiwibiI6IjEifQ.NEMN_wYS2oADOMO1AZu6Eun9PdQ"},
        {"nothing", "{}", "e30.Ye3L06ayOGy2J9mdHHfLoKxp4hY"},
        {"text", "\"Caf\u00e9 \u201cx\u201d \u00a35\"", "IkNhZsOpIOKAnHjigJ0gwqM1Ig.NSPqtsnEpoXCrgpkbALsQR-OBP8"},
        {"compressed", R"({"a":")" + QByteArray(120, 'x') + R"("})",
            ".eJyrVkpUslKqGCCgVAsAeNc6XA.X0BmF11e-F4HEtum2hkqpasL29Y"},
    };
}

OpenedValue openedOf(const QByteArray &value, const SigningKeys &keys)
{
    return openSigned(viewOf(value), keys);
}

// A message of any kind, with the signature that it would have.
QByteArray signedMessage(const QByteArray &message)
{
    const SigningKeys keys = vectorKeys();
    return message + '.' + signerSignature(viewOf(message), keys.salt, keys.secrets.front());
}

QByteArray zlibOf(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4); // without the length that Qt puts in front
}

} // namespace

/// Values of rows in the signed form of itsdangerous, held to its vectors and to what the real platform wrote.
class TestSignedValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndSignsTheVectors_data();
    void opensAndSignsTheVectors();
    void opensAValueOfTheDevelopmentPlatform();
    void opensAndSignsWhatThePlatformWrote_data();
    void opensAndSignsWhatThePlatformWrote();
    void anyChangedCharacterIsSeen_data() { opensAndSignsTheVectors_data(); }
    void anyChangedCharacterIsSeen();
    void anyCutIsSeen_data() { opensAndSignsTheVectors_data(); }
    void anyCutIsSeen();
    void partsOfTwoValuesAreNoValue();
    void anySecretOpensAndTheLastSigns();
    void anotherSaltIsAnotherKey();
    void signsNothingWithoutASecret();
    void pressesOnlyWhereThatSavesTwoBytes();
    void saysWhatIsNoValue_data();
    void saysWhatIsNoValue();
    void endsABombAtTheBound_data();
    void endsABombAtTheBound();
    void garbageIsNeverVerified();
};

void TestSignedValue::opensAndSignsTheVectors_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("value");
    for (const Vector &vector : vectors())
        QTest::newRow(vector.name) << vector.payload << vector.value;
}

void TestSignedValue::opensAndSignsTheVectors()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, value);
    const OpenedValue verified = openedOf(value, vectorKeys());
    QCOMPARE(verified.state, State::Verified);
    QCOMPARE(bytesOf(verified.payload), payload);
    const OpenedValue read = openedOf(value, {});
    QCOMPARE(read.state, State::NotVerified);
    QCOMPARE(bytesOf(read.payload), payload);
    QCOMPARE(signedValue(viewOf(payload), vectorKeys()), value);
}

void TestSignedValue::opensAValueOfTheDevelopmentPlatform()
{
    const QByteArray value = "IjAxMjM0NTY3ODki.yfmZLin4PDjouAB6t-vYYwCG8Bc";
    const SigningKeys keys = keysOf({"dev-notify-secret-key"}, "dev-notify-salt");
    QCOMPARE(openedOf(value, keys).state, State::Verified);
    QCOMPARE(bytesOf(openedOf(value, keys).payload), "\"0123456789\"");
    QCOMPARE(signedValue("\"0123456789\"", keys), value);
}

void TestSignedValue::opensAndSignsWhatThePlatformWrote_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("values");
    QTest::newRow("personalisation") << u"notifications"_s << u"_personalisation"_s << 4511;
    QTest::newRow("secrets") << u"api_keys"_s << u"secret"_s << 23;
    QTest::newRow("secrets, history") << u"api_keys_history"_s << u"secret"_s << 27;
    QTest::newRow("tokens") << u"service_callback_api"_s << u"bearer_token"_s << 7;
    QTest::newRow("received texts") << u"inbound_sms"_s << u"content"_s << 144;
}

void TestSignedValue::opensAndSignsWhatThePlatformWrote()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const SigningKeys keys = keysOf({"postroom-dev-secret-key"}, "postroom-dev-dangerous-salt");
    QFile rows(testData(u"contract/data/%1.jsonl"_s.arg(table)));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    int values = 0;
    while (!rows.atEnd()) {
        const QByteArray value = QJsonDocument::fromJson(rows.readLine()).object().value(column).toString().toLatin1();
        if (value.isEmpty())
            continue;
        const OpenedValue opened = openedOf(value, keys);
        QVERIFY2(opened.state == State::Verified, value.constData());
        QCOMPARE(signedValue(opened.payload.reveal(), keys), value);
        ++values;
    }
    QTEST(values, "values");
}

void TestSignedValue::anyChangedCharacterIsSeen()
{
    QFETCH(QByteArray, value);
    for (qsizetype i = 0; i < value.size(); ++i) {
        for (const char other : QByteArrayLiteral("AQgw-_.= \n")) {
            QByteArray changed = value;
            changed[i] = other;
            if (changed == value)
                continue;
            const State state = openedOf(changed, vectorKeys()).state;
            QVERIFY2(state == (changed.contains('.') ? State::Tampered : State::Unsigned), changed.constData());
        }
    }
}

void TestSignedValue::anyCutIsSeen()
{
    QFETCH(QByteArray, value);
    for (qsizetype i = 0; i < value.size(); ++i) {
        QVERIFY(openedOf(value.first(i), vectorKeys()).state != State::Verified);
        QVERIFY(openedOf(value.sliced(i + 1), vectorKeys()).state != State::Verified);
        QVERIFY(openedOf(QByteArray(value).remove(i, 1), vectorKeys()).state != State::Verified);
        QVERIFY(openedOf(QByteArray(value).insert(i, 'A'), vectorKeys()).state != State::Verified);
    }
    QCOMPARE(openedOf(value + '=', vectorKeys()).state, State::Tampered);
}

void TestSignedValue::partsOfTwoValuesAreNoValue()
{
    const QByteArray payload = vectors().at(0).value.split('.').first();
    const QByteArray signature = vectors().at(1).value.split('.').last();
    const OpenedValue opened = openedOf(payload + '.' + signature, vectorKeys());
    QCOMPARE(opened.state, State::Tampered);
    QCOMPARE(bytesOf(opened.payload), vectors().at(0).payload); // what is there can still be looked at
    QCOMPARE(openedOf(payload + '.' + signature, {}).state, State::NotVerified);
}

void TestSignedValue::anySecretOpensAndTheLastSigns()
{
    const SigningKeys before = keysOf({"old", "new"}, "salt");
    const SigningKeys after = keysOf({"new", "newest"}, "salt");
    const QByteArray byOld = signedValue("{}", keysOf({"old"}, "salt"));
    const QByteArray byNew = signedValue("{}", before);
    QCOMPARE(byNew, signedValue("{}", keysOf({"new"}, "salt")));
    QCOMPARE(openedOf(byOld, before).state, State::Verified);
    QCOMPARE(openedOf(byNew, after).state, State::Verified);
    QCOMPARE(openedOf(byOld, after).state, State::Tampered);
    QCOMPARE(openedOf(byNew, after.copy()).state, State::Verified);
}

void TestSignedValue::anotherSaltIsAnotherKey()
{
    const QByteArray value = signedValue("{}", keysOf({"secret"}, "api_key"));
    QCOMPARE(openedOf(value, keysOf({"secret"}, "bearer_token")).state, State::Tampered);
}

void TestSignedValue::signsNothingWithoutASecret()
{
    QVERIFY(SigningKeys().isEmpty());
    QCOMPARE(signedValue("{}", {}), QByteArray());
    QVERIFY(!SigningKeys(keysOf({""}, "")).isEmpty());
}

void TestSignedValue::pressesOnlyWhereThatSavesTwoBytes()
{
    bool wasPressed = false;
    for (int i = 0; i < 200; ++i) {
        const QByteArray payload = '"' + QByteArray(i, 'x') + '"';
        const bool pressed = signedValue(viewOf(payload), vectorKeys()).startsWith('.');
        QCOMPARE(pressed, qCompress(payload, 6).size() - 4 < payload.size() - 1);
        QVERIFY(pressed || !wasPressed);
        wasPressed = pressed;
    }
    QVERIFY(wasPressed);
}

void TestSignedValue::saysWhatIsNoValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<State>("withoutKeys");
    QTest::addColumn<State>("withKeys");
    const QByteArray signature(27, 'A');
    const QByteArray stream = zlibOf(QByteArray(100, 'x'));
    QTest::newRow("empty") << QByteArray() << State::Unsigned << State::Unsigned;
    QTest::newRow("words") << QByteArray("Dear John") << State::Unsigned << State::Unsigned;
    QTest::newRow("sentence") << QByteArray("Dear.John") << State::Malformed << State::Tampered;
    QTest::newRow("payload alone") << QByteArray("e30") << State::Unsigned << State::Unsigned;
    QTest::newRow("stop alone") << QByteArray(".") << State::Malformed << State::Tampered;
    QTest::newRow("signature alone") << '.' + signature << State::Malformed << State::Tampered;
    QTest::newRow("short signature") << QByteArray("e30.AAAA") << State::Malformed << State::Tampered;
    QTest::newRow("no base64") << "e3!." + signature << State::Malformed << State::Tampered;
    QTest::newRow("nothing") << signedMessage("") << State::Malformed << State::Malformed;
    QTest::newRow("signed, no base64") << signedMessage("e3!") << State::Malformed << State::Malformed;
    QTest::newRow("signed, six bits too many") << signedMessage("e30aa") << State::Malformed << State::Malformed;
    QTest::newRow("signed, no zlib") << signedMessage(".e30") << State::Malformed << State::Malformed;
    QTest::newRow("signed, empty zlib") << signedMessage(".") << State::Malformed << State::Malformed;
    QTest::newRow("signed, zlib cut") << signedMessage('.' + base64Of(stream.chopped(1))) << State::Malformed
                                      << State::Malformed;
    QByteArray wrongSum = stream;
    wrongSum.back() = static_cast<char>(wrongSum.back() ^ 1);
    QTest::newRow("signed, wrong sum") << signedMessage('.' + base64Of(wrongSum)) << State::Malformed
                                       << State::Malformed;
    QTest::newRow("signed, no JSON") << signedMessage(base64Of("words")) << State::NotVerified << State::Verified;
}

void TestSignedValue::saysWhatIsNoValue()
{
    QFETCH(QByteArray, value);
    QTEST(openedOf(value, {}).state, "withoutKeys");
    const OpenedValue opened = openedOf(value, vectorKeys());
    QTEST(opened.state, "withKeys");
    if (opened.state == State::Unsigned || opened.state == State::Malformed)
        QVERIFY(opened.payload.isEmpty());
}

void TestSignedValue::endsABombAtTheBound_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<State>("state");
    QTest::newRow("at the bound") << longestPayload << State::Verified;
    QTest::newRow("one byte more") << longestPayload + 1 << State::Malformed;
    QTest::newRow("twelve times") << 12 * longestPayload << State::Malformed;
}

void TestSignedValue::endsABombAtTheBound()
{
    QFETCH(qsizetype, size);
    const QByteArray stream = zlibOf(QByteArray(size, ' '));
    QVERIFY(stream.size() < size / 500);
    const OpenedValue opened = openedOf(signedMessage('.' + base64Of(stream)), vectorKeys());
    QTEST(opened.state, "state");
    QCOMPARE(opened.payload.reveal().size(), opened.state == State::Verified ? static_cast<std::size_t>(size) : 0);
    if (size <= longestPayload + 1)
        QCOMPARE(openedOf(signedMessage(base64Of(QByteArray(size, ' '))), vectorKeys()).state, opened.state);
}

void TestSignedValue::garbageIsNeverVerified()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5000; ++round) {
        QByteArray garbage(random.bounded(80), Qt::Uninitialized);
        for (char &byte : garbage)
            byte = round % 2 ? "eJ.30_-A="[random.bounded(9)] : static_cast<char>(random.bounded(256));
        QVERIFY(openedOf(garbage, vectorKeys()).state != State::Verified);
        const State state = openedOf(garbage, {}).state;
        QVERIFY(state != State::Verified && state != State::Tampered);
    }
}

POSTROOM_TEST(TestSignedValue)
#include "tst_signedvalue.moc"
