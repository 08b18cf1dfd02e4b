// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/token.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant issued(1'795'176'000'999'999);

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenOf(const QByteArray &issuer, Instant moment, const QByteArray &secret)
{
    QByteArray bytes(secret.constData(), secret.size());
    return makeToken(issuer, moment, Secret(std::move(bytes)));
}

} // namespace

class TokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhatAnotherLibraryMakes();
    void isSignedByRfc2104_data();
    void isSignedByRfc2104();
    void carriesIssuerAndTimeAndNothingElse();
    void anIssuerCannotAddClaims();
};

// Computed with Python's hmac and base64 modules.
void TokenTest::isWhatAnotherLibraryMakes()
{
    QCOMPARE(tokenOf("notify-admin", issued, "dev-notify-secret-key"),
        QByteArray("eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJub3RpZnktYWRtaW4iLCJpYXQiOjE3OTUxNzYwMDB9."
                   "sQJZjwCeiCnszFg8NhvsVntxWMwzf_FvYghL8Adg5TY"));
}

void TokenTest::isSignedByRfc2104_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("short") << QByteArray("k");
    QTest::newRow("a block") << QByteArray(64, 'b');
    QTest::newRow("longer than a block") << QByteArray(200, 'c');
    QTest::newRow("with zeros and high bytes") << QByteArray("\x00\xff\x7f\x00z", 5);
    // The key of RFC 7515, appendix A.1.
    QTest::newRow("RFC 7515") << decoded(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
}

void TokenTest::isSignedByRfc2104()
{
    QFETCH(QByteArray, secret);
    const QByteArray token = tokenOf("notify-admin", issued, secret);
    const qsizetype dot = token.lastIndexOf('.');
    QCOMPARE(decoded(token.mid(dot + 1)),
        QMessageAuthenticationCode::hash(token.left(dot), secret, QCryptographicHash::Sha256));
    QVERIFY(!token.contains('=') && !token.contains('+') && !token.contains('/'));
}

void TokenTest::carriesIssuerAndTimeAndNothingElse()
{
    const QList<QByteArray> parts = tokenOf("notify-admin", issued, "s").split('.');
    QCOMPARE(parts.size(), qsizetype(3));
    QCOMPARE(QJsonDocument::fromJson(decoded(parts[0])).object(),
        (QJsonObject{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS256"_s}}));
    // Whole seconds, cut: a token from the future would be refused sooner than an old one.
    QCOMPARE(QJsonDocument::fromJson(decoded(parts[1])).object(),
        (QJsonObject{{u"iss"_s, u"notify-admin"_s}, {u"iat"_s, 1'795'176'000}}));
}

void TokenTest::anIssuerCannotAddClaims()
{
    const QByteArray claims = decoded(tokenOf(R"(a","exp":1,"x\":"b)", issued, "s").split('.').at(1));
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    QCOMPARE(object.keys(), QStringList({u"iat"_s, u"iss"_s}));
}

POSTROOM_TEST(TokenTest)
#include "tst_token.moc"
