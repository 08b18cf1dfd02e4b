// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostilebodies.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Bodies that make a careless scanner fail. How long they take is bench_content's affair.
class TestHostileBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesRepetition_data();
    void survivesRepetition();
    void survivesAnything_data();
    void survivesAnything();

    void drawsNoMoreCodesThanALetterHolds();

private:
    static void comparePlaces(const QString &body);
};

void TestHostileBodies::survivesRepetition_data()
{
    QTest::addColumn<QString>("seed");
    for (const QString &seed : hostileSeeds())
        QTest::newRow(qPrintable(QString(seed).replace(u'\n', u'|'))) << seed;
}

void TestHostileBodies::survivesRepetition()
{
    QFETCH(QString, seed);
    const QString body = seed.repeated(4000 / seed.size());
    for (const HostileReach &reach : hostileReaches)
        reach.render(body);
    comparePlaces(body);
}

/// What holds of every body, whatever stands in it.
void TestHostileBodies::comparePlaces(const QString &body)
{
    const EmailTemplate email{body, body};
    QVERIFY(emailPlainBody(email, {}).endsWith(u'\n'));
    QVERIFY(!emailHtmlBody(email, {}).contains("<script"_L1));
    QVERIFY(emailPreheader(email, {}).size() <= 512);
    QVERIFY(!letterBody(body, {}).contains("<script"_L1));
    const SmsMessage message({body}, {});
    QVERIFY(message.fragments() >= 1);
    QCOMPARE(sanitisedForSms(message.text()), message.text());
}

// Each code is a drawing: a body of nothing else would take minutes, and no letter has pages for it.
void TestHostileBodies::drawsNoMoreCodesThanALetterHolds()
{
    const LetterBody body = letterBodyWithCodes(u"qr: a\n\n"_s.repeated(mostQrCodes + 1), {});
    QCOMPARE(body.qrCodes.size(), mostQrCodes);
    QCOMPARE(body.html.count("<svg"_L1), mostQrCodes);
    QCOMPARE(body.html.count("<p>a</p>"_L1), 1);
}

void TestHostileBodies::survivesAnything_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("null characters") << QString(3, QChar(0));
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u'a' + QChar(0xdc00);
    QTest::newRow("half a placeholder") << u"((a ((b"_s;
    QTest::newRow("deep lists") << u"* * * * * * * * * * a"_s;
    QTest::newRow("deep insets") << u"^ ^ ^ ^ ^ ^ ^ ^ ^ a"_s;
    QTest::newRow("deep links") << u"["_s.repeated(500) + u"a"_s + u"](b)"_s.repeated(500);
    QTest::newRow("a code too large to draw") << u"QR: "_s + u"x"_s.repeated(5000);
    QTest::newRow("marks alone") << u"*\n-\n1.\n^\n#\n```\n[\n]\n|\n"_s;
}

void TestHostileBodies::survivesAnything()
{
    QFETCH(QString, body);
    comparePlaces(body);
}

POSTROOM_TEST(TestHostileBodies)
#include "tst_hostilebodies.moc"
