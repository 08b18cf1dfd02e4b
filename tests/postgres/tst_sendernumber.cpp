// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statementtext.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Who a received text came from, as it is asked for among the platform's rows (api-contract §6.14).
class SenderNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBoundAsStored_data();
    void isBoundAsStored();
    void isNullWhenNobodyIsAskedFor();
};

namespace {

std::vector<std::optional<QByteArray>> boundFor(const QString &sender)
{
    const Query query{Resource::InboundSms, {{FilterKey::Service, u"s"_s}, {FilterKey::Sender, sender}}};
    const Statement *statement = statementFor(query);
    return statement
        ? commandFor(*statement, "{sender-number}", {.filters = query.filters, .zone = QTimeZone::utc()}).values
        : std::vector<std::optional<QByteArray>>();
}

} // namespace

void SenderNumber::isBoundAsStored_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("as people write it") << u"07700 900321"_s << "447700900321"_ba;
    QTest::newRow("international") << u"+44 7700 900321"_s << "447700900321"_ba;
    QTest::newRow("as stored") << u"447700900321"_s << "447700900321"_ba;
    QTest::newRow("of another country") << u"+1 202 555 0123"_s << "12025550123"_ba;
    QTest::newRow("a name") << u"Bank"_s << "Bank"_ba;
    QTest::newRow("no number") << u"0770"_s << "0770"_ba;
}

void SenderNumber::isBoundAsStored()
{
    QFETCH(QString, sender);
    QFETCH(QByteArray, stored);
    const auto values = boundFor(sender);
    QCOMPARE(values.size(), 1U);
    QCOMPARE(values.front(), std::optional(stored));
}

void SenderNumber::isNullWhenNobodyIsAskedFor()
{
    const auto values = boundFor({});
    QCOMPARE(values.size(), 1U);
    QVERIFY(!values.front());
}

POSTROOM_TEST(SenderNumber)
#include "tst_sendernumber.moc"
