// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/webauthnregistration.h"
#include "support/contract.h"
#include "support/softwareauthenticator.h"
#include "support/testmain.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postroom::CoseAlgorithm)

namespace {

const QByteArray aaguid(16, 'a');
const QByteArray anId(32, 'i');
const QByteArray x(32, 'x');
const QByteArray y(32, 'y');

QCborMap es256()
{
    return {{1, 2}, {3, -7}, {-1, 1}, {-2, x}, {-3, y}};
}

QCborMap changed(QCborMap key, int label, const QCborValue &value)
{
    key.insert(label, value);
    return key;
}

QCborMap without(QCborMap key, int label)
{
    key.remove(label);
    return key;
}

QByteArray idSize(int size)
{
    return QByteArray(1, static_cast<char>(size >> 8)) + static_cast<char>(size & 0xff);
}

QByteArray attested(const QCborMap &key, const QByteArray &id = anId)
{
    return aaguid + idSize(static_cast<int>(id.size())) + id + key.toCborValue().toCbor();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString stored(const QByteArray &attestedData)
{
    return base64(QCborValue(attestedData).toCbor());
}

} // namespace

/// What the platform keeps of a security key (admin-features AUTH-08).
class TestWebauthnRegistration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachAlgorithm_data();
    void readsEachAlgorithm();
    void readsBytesWrittenByHand();
    void readsWhatIsAllowed_data();
    void readsWhatIsAllowed();
    void isNothingWhenAnythingIsWrong_data();
    void isNothingWhenAnythingIsWrong();
    void isNothingWhereverItIsCutOff();
    void theRecordedCredentialsAreInventedBytes();
};

void TestWebauthnRegistration::readsEachAlgorithm_data()
{
    QTest::addColumn<CoseAlgorithm>("algorithm");
    QTest::newRow("ES256") << CoseAlgorithm::Es256;
    QTest::newRow("EdDSA") << CoseAlgorithm::EdDsa;
    QTest::newRow("RS256") << CoseAlgorithm::Rs256;
}

void TestWebauthnRegistration::readsEachAlgorithm()
{
    QFETCH(CoseAlgorithm, algorithm);
    const SoftwareAuthenticator key(u"admin.example"_s, algorithm);
    const auto read = registeredKey(key.credentialData());
    QVERIFY(read);
    QCOMPARE(read->algorithm, algorithm);
    QCOMPARE(read->credentialId, key.registration().credentialId);
    QCOMPARE(read->publicKey, key.registration().publicKey);
}

// A byte string of 79 bytes: 16 of AAGUID, a length of 4, the id, and an EdDSA key of 42 bytes… as RFC 8949 writes it.
void TestWebauthnRegistration::readsBytesWrittenByHand()
{
    const QByteArray key = "a4"
                           "0101"
                           "0327"
                           "2006"
                           "215820"
        + x.toHex();
    const QByteArray data = aaguid.toHex()
        + "0004"
          "deadbeef"
        + key;
    const auto read = registeredKey(base64(QByteArray::fromHex("5840" + data)));
    QCOMPARE(data.size() / 2, 0x40);
    QVERIFY(read);
    QCOMPARE(read->credentialId.toHex(), QByteArray("deadbeef"));
    QCOMPARE(read->algorithm, CoseAlgorithm::EdDsa);
    QCOMPARE(read->publicKey, x);
}

void TestWebauthnRegistration::readsWhatIsAllowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("shortest id") << stored(attested(es256(), "i"));
    QTest::newRow("longest id") << stored(attested(es256(), QByteArray(1'023, 'i')));
    QTest::newRow("a parameter of no concern") << stored(attested(changed(es256(), 2, QByteArray("kid"))));
    QTest::newRow("a length in more bytes than needed") << base64(
        QByteArray::fromHex("5a") + idSize(0) + idSize(static_cast<int>(attested(es256()).size())) + attested(es256()));
}

void TestWebauthnRegistration::readsWhatIsAllowed()
{
    QFETCH(QString, text);
    const auto read = registeredKey(text);
    QVERIFY(read);
    QCOMPARE(read->publicKey, x + y);
}

void TestWebauthnRegistration::isNothingWhenAnythingIsWrong_data()
{
    const QByteArray good = attested(es256());
    const QCborMap rs256{{1, 3}, {3, -257}, {-1, QByteArray(256, 'n')}, {-2, QByteArray("\1\0\1", 3)}};
    const auto key = [](const QCborMap &map) { return stored(attested(map)); };
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no base64") << stored(good).replace(8, 1, u'!');
    QTest::newRow("beyond Latin-1") << stored(good).replace(8, 1, QChar(0x20ac));
    QTest::newRow("bytes without CBOR") << base64(good);
    QTest::newRow("text, not bytes") << base64(QCborValue(QString::fromLatin1(good)).toCbor());
    QTest::newRow("a list of bytes") << base64(QCborValue(QCborArray{good}).toCbor());
    QTest::newRow("a byte after the string") << base64(QCborValue(good).toCbor() + '\0');
    QTest::newRow("a byte after the key") << stored(good + '\0');
    QTest::newRow("a length of 4 GiB") << base64(QByteArray::fromHex("5affffffff") + good);
    QTest::newRow("a length beyond all memory") << base64(QByteArray::fromHex("5bffffffffffffffff") + good);
    QTest::newRow("lists in lists") << base64(QByteArray(10'000, '\x81'));
    QTest::newRow("far too long") << stored(QByteArray(1'000'000, '\0'));
    QTest::newRow("an id of no bytes") << stored(attested(es256(), ""));
    QTest::newRow("an id of 1,024 bytes") << stored(attested(es256(), QByteArray(1'024, 'i')));
    QTest::newRow("an id longer than the rest") << stored(aaguid + idSize(1'000) + anId);
    QTest::newRow("no key") << stored(aaguid + idSize(32) + anId);
    QTest::newRow("ES384") << key(changed(es256(), 3, -35));
    QTest::newRow("no algorithm") << key(without(es256(), 3));
    QTest::newRow("the algorithm as text") << key(changed(es256(), 3, u"ES256"_s));
    QTest::newRow("EdDSA of another type of key") << key(changed(es256(), 3, -8));
    QTest::newRow("another type of key") << key(changed(es256(), 1, 1));
    QTest::newRow("another curve") << key(changed(es256(), -1, 2));
    QTest::newRow("no curve") << key(without(es256(), -1));
    QTest::newRow("no y") << key(without(es256(), -3));
    QTest::newRow("y as a sign") << key(changed(es256(), -3, true));
    QTest::newRow("x too short") << key(changed(es256(), -2, x.left(31)));
    QTest::newRow("x too long") << key(changed(es256(), -2, x + 'x'));
    QTest::newRow("RSA of 1,024 bits") << key(changed(rs256, -1, QByteArray(128, 'n')));
    QTest::newRow("RSA of 4,096 bits") << key(changed(rs256, -1, QByteArray(512, 'n')));
    QTest::newRow("RSA without exponent") << key(without(rs256, -2));
}

void TestWebauthnRegistration::isNothingWhenAnythingIsWrong()
{
    QFETCH(QString, text);
    QVERIFY(registeredKey(stored(attested(es256()))));
    QVERIFY(!registeredKey(text));
}

void TestWebauthnRegistration::isNothingWhereverItIsCutOff()
{
    const QByteArray whole = QCborValue(attested(es256())).toCbor();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!registeredKey(base64(whole.left(size))), qPrintable(QString::number(size)));
    const QByteArray inner = attested(es256());
    for (qsizetype size = 0; size < inner.size(); ++size)
        QVERIFY2(!registeredKey(stored(inner.left(size))), qPrintable(QString::number(size)));
    QVERIFY(registeredKey(base64(whole)));
}

void TestWebauthnRegistration::theRecordedCredentialsAreInventedBytes()
{
    int found = 0;
    for (const Exchange &exchange : Contract().reads(u"users"_s)) {
        if (!exchange.path.endsWith("/webauthn"_L1))
            continue;
        for (const QJsonValue credential : exchange.responseValue()[u"data"_s].toArray()) {
            ++found;
            QVERIFY(!registeredKey(credential[u"credential_data"_s].toString()));
        }
    }
    QCOMPARE_GE(found, 4);
}

POSTROOM_TEST(TestWebauthnRegistration)
#include "tst_webauthnregistration.moc"
