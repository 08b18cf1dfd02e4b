// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secret.h"
#include "support/testmain.h"

#include <algorithm>
#include <QTest>
#include <type_traits>

using namespace postroom;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

namespace {

constexpr auto text = "s3cret"; // short enough to lie inside the object, where the test may look after a move

bool isWiped(const char *bytes)
{
    return std::all_of(bytes, bytes + qstrlen(text), [](char c) { return c == '\0'; });
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheBytesOver();
    void isWipedWhenMoved();
    void isWipedWhenAssignedFrom();
    void staysWhenAssignedToItself();
    void comparesEveryByte();
};

void SecretTest::takesTheBytesOver()
{
    QByteArray bytes(text);
    const Secret secret(std::move(bytes));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.reveal(), std::string_view(text));
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
}

void SecretTest::isWipedWhenMoved()
{
    Secret first{QByteArray(text)};
    const char *inside = first.reveal().data();
    const Secret second(std::move(first));
    QVERIFY(first.isEmpty());
    QVERIFY(isWiped(inside));
    QCOMPARE(second.reveal(), std::string_view(text));
}

void SecretTest::isWipedWhenAssignedFrom()
{
    Secret first{QByteArray(text)};
    Secret second{QByteArray("other")};
    const char *inside = first.reveal().data();
    second = std::move(first);
    QVERIFY(first.isEmpty());
    QVERIFY(isWiped(inside));
    QCOMPARE(second.reveal(), std::string_view(text));
}

void SecretTest::staysWhenAssignedToItself()
{
    Secret secret{QByteArray(text)};
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.reveal(), std::string_view(text));
}

void SecretTest::comparesEveryByte()
{
    QVERIFY(isSameInConstantTime(text, "s3cret"));
    QVERIFY(isSameInConstantTime({}, {}));
    for (const char *other : {"", "s3cre", "s3crets", "S3cret", "s3creT", "s3\xe3ret"})
        QVERIFY2(!isSameInConstantTime(text, other), other);
}

POSTROOM_TEST(SecretTest)
#include "tst_secret.moc"
