// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linktokens.h"
#include "security/sealedtoken.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto inesPayload = R"({"user_id": "0a2e96fc-9ccd-4b7b-bf28-8ca7b1d08bfc", )"
                             R"("secret_code": "9323ed8e-599d-483a-88b0-9aaf5fe298fd"})";

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

// As they stand in the recorded platform's settings.
TokenSecrets recordedSecrets()
{
    return {secret("HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU="), secret("postroom-dev-secret-key"),
        secret("postroom-dev-dangerous-salt")};
}

QByteArray bytesOf(const Secret &held)
{
    return QByteArray(held.reveal().data(), static_cast<qsizetype>(held.reveal().size()));
}

std::optional<OpenedToken> opened(const QByteArray &token, const TokenSecrets &secrets)
{
    const QByteArray wire = QByteArray::fromPercentEncoding(token);
    return openToken(std::string_view(wire.constData(), static_cast<std::size_t>(wire.size())), secrets);
}

} // namespace

/// Tokens of links, held to what Python's cryptography and itsdangerous made and to one that the real platform sent.
class TestSealedToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatThePlatformSealed_data();
    void opensWhatThePlatformSealed();
    void opensNothingElse_data();
    void opensNothingElse();
    void anyChangedByteClosesIt();
    void readsTheSecretsFromLines_data();
    void readsTheSecretsFromLines();
    void saysWhichLineIsWrongAndNeverWhatItHolds_data();
    void saysWhichLineIsWrongAndNeverWhatItHolds();
    void writesTheLinesThatItReads();
};

void TestSealedToken::opensWhatThePlatformSealed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("sealedAt");
    QTest::newRow("encrypted") << QByteArray(inesToken) << QByteArray(inesPayload) << u"2026-11-20T11:57:00Z"_s;
    QTest::newRow("without padding") << QByteArray(inesToken).chopped(2) << QByteArray(inesPayload)
                                     << u"2026-11-20T11:57:00Z"_s;
    QTest::newRow("signed, pressed") << QByteArray(signedToken) << QByteArray(inesPayload) << u"2026-11-20T11:57:00Z"_s;
    QTest::newRow("signed, short") << QByteArray(signedShortToken) << QByteArray("x") << u"2026-11-20T11:57:00Z"_s;
    QTest::newRow("without JSON") << QByteArray(tokenWithoutCode) << QByteArray("bronwen.hale@harbour-tides.gov.uk")
                                  << u"2026-11-20T11:57:00Z"_s;
    const QByteArray sent = R"({"user_id": "0a2e96fc-9ccd-4b7b-bf28-8ca7b1d08bfc", "secret_code": ")";
    QTest::newRow("sent by the platform") << QByteArray(recordedToken) << sent << u"2026-11-20T12:00:00Z"_s;
}

void TestSealedToken::opensWhatThePlatformSealed()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, payload);
    QFETCH(QString, sealedAt);
    const auto result = opened(token, recordedSecrets());
    QVERIFY(result);
    QVERIFY2(bytesOf(result->payload).startsWith(payload), bytesOf(result->payload).constData());
    QCOMPARE(result->sealedAt, *Instant::parse(sealedAt));
}

void TestSealedToken::opensNothingElse_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("another key") << QByteArray(foreignToken);
    QTest::newRow("another secret") << QByteArray(signedForeignToken);
    QTest::newRow("cut") << QByteArray(inesToken).first(100);
    QTest::newRow("head alone") << QByteArray(inesToken).first(40);
    QTest::newRow("no base64") << QByteArray("gAAAAAB!!!!");
    QTest::newRow("signature alone") << QByteArray(".x");
    QTest::newRow("stops alone") << QByteArray("...");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("very long") << QByteArray(100'000, 'A');
}

void TestSealedToken::opensNothingElse()
{
    QFETCH(QByteArray, token);
    QVERIFY(!opened(token, recordedSecrets()));
    QVERIFY(!opened(inesToken, TokenSecrets()));
}

void TestSealedToken::anyChangedByteClosesIt()
{
    const TokenSecrets secrets = recordedSecrets();
    for (const char *good : {inesToken, signedShortToken}) {
        const QByteArray token = QByteArray::fromPercentEncoding(good);
        for (qsizetype i = 0; i < token.size(); i += 3) {
            if (token[i] == '=' || token[i] == '.')
                continue;
            QByteArray changed = token;
            changed[i] = token[i] == 'Q' ? 'R' : 'Q';
            if (i < token.size() - 4) // the last characters hold bits that stand for nothing
                QVERIFY2(!opened(changed, secrets), qPrintable(QString::number(i)));
        }
    }
}

void TestSealedToken::readsTheSecretsFromLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("plain") << QByteArray("TOKEN_SECRET_KEY=HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU=\n"
                                         "SECRET_KEY=postroom-dev-secret-key\n"
                                         "DANGEROUS_SALT=postroom-dev-dangerous-salt\n");
    QTest::newRow("environment file") << QByteArray(
        "# of the platform\r\n\r\nexport DANGEROUS_SALT='postroom-dev-dangerous-salt'\r\n"
        "ADMIN_BASE_URL=https://x.example\r\n  SECRET_KEY = \"postroom-dev-secret-key\"\r\n"
        "TOKEN_SECRET_KEY=\"HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU=\"");
}

void TestSealedToken::readsTheSecretsFromLines()
{
    QFETCH(QByteArray, lines);
    const auto secrets = tokenSecretsFrom(Secret(std::move(lines)));
    QVERIFY(secrets);
    QCOMPARE(bytesOf(secrets->secretKey), "postroom-dev-secret-key");
    QVERIFY(opened(inesToken, *secrets));
    QVERIFY(opened(signedToken, *secrets));
}

void TestSealedToken::saysWhichLineIsWrongAndNeverWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QByteArray("SECRET_KEY=hush\nDANGEROUS_SALT=hush\nhush") << u"line 3"_s;
    QTest::newRow("twice") << QByteArray("SECRET_KEY=hush\nSECRET_KEY=hush2") << u"SECRET_KEY"_s;
    QTest::newRow("too short a key") << QByteArray("TOKEN_SECRET_KEY=hush") << u"TOKEN_SECRET_KEY"_s;
    QTest::newRow("no salt") << QByteArray("SECRET_KEY=hush") << u"TOKEN_SECRET_KEY"_s;
    QTest::newRow("nothing") << QByteArray() << u"TOKEN_SECRET_KEY"_s;
}

void TestSealedToken::saysWhichLineIsWrongAndNeverWhatItHolds()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, field);
    const auto secrets = tokenSecretsFrom(Secret(std::move(lines)));
    QVERIFY(!secrets);
    QCOMPARE(secrets.error().kind, Error::Kind::Invalid);
    QCOMPARE(secrets.error().fields.size(), 1);
    QCOMPARE(secrets.error().fields.first().first, field);
    QVERIFY(!secrets.error().fields.first().second.isEmpty());
    QVERIFY(!secrets.error().fields.first().second.contains(u"hush"_s));
}

void TestSealedToken::writesTheLinesThatItReads()
{
    const auto again = tokenSecretsFrom(linesOf(recordedSecrets()));
    QVERIFY(again);
    QCOMPARE(bytesOf(linesOf(*again)), bytesOf(linesOf(recordedSecrets())));
    TokenSecrets salted;
    salted.dangerousSalt = secret("salt alone");
    QVERIFY(salted.isEmpty());
    QVERIFY(!recordedSecrets().copy().isEmpty());
}

POSTROOM_TEST(TestSealedToken)
#include "tst_sealedtoken.moc"
