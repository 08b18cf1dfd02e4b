// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/passwordhash.h"
#include "signingkeys.h"
#include "support/contract.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <future>
#include <QJsonDocument>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> recordedHashes()
{
    QMap<QString, QByteArray> hashes;
    QFile rows(testData(u"contract/data/users.jsonl"_s));
    if (!rows.open(QIODevice::ReadOnly))
        return hashes;
    while (!rows.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(rows.readLine()).object();
        hashes.insert(row.value(u"id").toString(), row.value(u"_password").toString().toLatin1());
    }
    return hashes;
}

PasswordMatch compared(const QByteArray &password, const QByteArray &hash)
{
    return comparePassword(secretOf(password), viewOf(hash));
}

// Of the tests of crypt_blowfish, as "$2b$", which makes the same of them.
constexpr auto shortHash = "$2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"; // of "U*U"
constexpr auto longHash = "$2b$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui";
constexpr auto longPassword = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

} // namespace

/// Hashes of passwords, held to those of the recorded platform and to the vectors of crypt_blowfish.
class TestPasswordHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRecordedPasswords();
    void knowsThePublicVectors_data();
    void knowsThePublicVectors();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
    void runsInSeveralThreads();
};

void TestPasswordHash::knowsTheRecordedPasswords()
{
    const auto hashes = recordedHashes();
    int matched = 0;
    const Contract contract(testData(u"contract"_s));
    for (const ContractUser &user : contract.users()) {
        const bool replaced = user.state == u"inactive"; // archiving gives a password that nobody knows
        const PasswordMatch match = compared(user.password.toUtf8(), hashes.value(user.id));
        QVERIFY2(match == (replaced ? PasswordMatch::Differs : PasswordMatch::Match), qPrintable(user.name));
        matched += match == PasswordMatch::Match ? 1 : 0;
    }
    QVERIFY2(matched >= 20, qPrintable(QString::number(matched)));
}

void TestPasswordHash::knowsThePublicVectors_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<PasswordMatch>("match");
    const QByteArray full = longPassword;
    QTest::newRow("short") << QByteArray("U*U") << QByteArray(shortHash) << PasswordMatch::Match;
    QTest::newRow("case") << QByteArray("U*u") << QByteArray(shortHash) << PasswordMatch::Differs;
    QTest::newRow("longer") << QByteArray("U*U*") << QByteArray(shortHash) << PasswordMatch::Differs;
    QTest::newRow("empty") << QByteArray() << QByteArray(shortHash) << PasswordMatch::Differs;
    QTest::newRow("NUL within") << QByteArray("U*U\0x", 5) << QByteArray(shortHash) << PasswordMatch::Differs;
    QTest::newRow("72 bytes") << full << QByteArray(longHash) << PasswordMatch::Match;
    QTest::newRow("more") << full + "chars after 72 are ignored" << QByteArray(longHash) << PasswordMatch::Match;
    QTest::newRow("71 bytes") << full.chopped(1) << QByteArray(longHash) << PasswordMatch::Differs;
    QTest::newRow("last of 72") << full.chopped(1) + 'x' << QByteArray(longHash) << PasswordMatch::Differs;
    QTest::newRow("more than a letter") << full.chopped(1) + "\u00e9" << QByteArray(longHash) << PasswordMatch::Differs;
}

void TestPasswordHash::knowsThePublicVectors()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, hash);
    QTEST(compared(password, hash), "match");
}

void TestPasswordHash::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray good = shortHash;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the password") << QByteArray("U*U");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + 'x';
    QTest::newRow("other kind") << QByteArray(good).replace("$2b$", "$6$0");
    QTest::newRow("other bcrypt") << QByteArray(good).replace("$2b$", "$2a$");
    QTest::newRow("cost of half a day") << QByteArray(good).replace("$05$", "$31$");
    QTest::newRow("cost too high") << QByteArray(good).replace("$05$", "$15$");
    QTest::newRow("cost too low") << QByteArray(good).replace("$05$", "$03$");
    QTest::newRow("cost no number") << QByteArray(good).replace("$05$", "$0:$");
    QTest::newRow("no third sign") << QByteArray(good).replace("$05$", "$05x");
    QTest::newRow("other letters") << QByteArray(good).replace("E5YPO", "E5Y\nO");
    QTest::newRow("NUL within") << QByteArray(good).replace("E5YPO", QByteArray("E5Y\0O", 5));
}

void TestPasswordHash::refusesWhatIsNoHash()
{
    QFETCH(QByteArray, hash);
    QCOMPARE(compared("U*U", hash), PasswordMatch::NoHash);
}

void TestPasswordHash::runsInSeveralThreads()
{
    const auto match = [](const QByteArray &password) { return compared(password, shortHash); };
    auto right = std::async(std::launch::async, match, QByteArray("U*U"));
    auto wrong = std::async(std::launch::async, match, QByteArray("U*V"));
    QCOMPARE(right.get(), PasswordMatch::Match);
    QCOMPARE(wrong.get(), PasswordMatch::Differs);
}

POSTROOM_TEST(TestPasswordHash)
#include "tst_passwordhash.moc"
