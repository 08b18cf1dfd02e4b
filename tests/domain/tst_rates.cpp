// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"
#include "domain/recordjson.h"
#include "support/contract.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What follows from a rate (admin-model-layer §2.12).
class TestRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areRoundedToATenthOfAPenny_data();
    void areRoundedToATenthOfAPenny();
    void thatAreNoneHaveNoPence();
    void recordedOnesAreReadWhetherTextOrNumber();
};

void TestRates::areRoundedToATenthOfAPenny_data()
{
    QTest::addColumn<QByteArray>("pounds");
    QTest::addColumn<double>("pence");
    for (const auto &[pounds, pence] : std::initializer_list<std::pair<const char *, double>>{{"0.638", 63.8},
             {"0.73", 73.0}, {"1.56", 156.0}, {"0.024", 2.4}, {"0.0233", 2.3}, {"0.0158", 1.6}, {"0.0", 0.0},
             {"2", 200.0}, {"0.0225", 2.2}, {"0.0275", 2.8}, {"1e-1", 10.0}})
        QTest::newRow(pounds) << QByteArray(pounds) << pence;
}

void TestRates::areRoundedToATenthOfAPenny()
{
    QFETCH(QByteArray, pounds);
    QTEST(rateInPence(Decimal{pounds}).value_or(-1), "pence");
}

void TestRates::thatAreNoneHaveNoPence()
{
    QVERIFY(!rateInPence(Decimal()));
    QVERIFY(!rateInPence(Decimal{"free"}));
}

// One comes as text, the other as a number (api-contract §1, Decimals).
void TestRates::recordedOnesAreReadWhetherTextOrNumber()
{
    const test::Contract contract;
    const auto answer = [&contract](const QString &path) {
        for (const test::Exchange &exchange : contract.reads(u"billing_and_rates"_s)) {
            if (exchange.path == path)
                return *JsonValue::parse(exchange.responseBytes());
        }
        return JsonValue();
    };
    const JsonValue letters = answer(u"/letter-rates/"_s);
    QVERIFY(letters.asArray());
    const auto letter = decodeRecord(LetterRate::internalShape(), letters.asArray()->front());
    QVERIFY(letter);
    QCOMPARE(rateInPence(as<LetterRate>(*letter)->rate), std::optional(63.8));
    const auto text = decodeRecord(SmsRate::internalShape(), answer(u"/sms-rate/"_s));
    QVERIFY(text);
    QCOMPARE(rateInPence(as<SmsRate>(*text)->rate), std::optional(2.4));
}

POSTROOM_TEST(TestRates)
#include "tst_rates.moc"
