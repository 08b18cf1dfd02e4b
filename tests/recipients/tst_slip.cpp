// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/slip.h"
#include "support/testmain.h"

#include <algorithm>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Is any of the parts whole in the recipient, in its place?
bool sharesAPart(const std::vector<RecipientParts> &parts, const QString &recipient)
{
    return std::any_of(parts.begin(), parts.end(), [&recipient](const RecipientParts &part) {
        if (!recipient.startsWith(part.start) || !recipient.endsWith(part.end)
            || recipient.size() < part.start.size() + part.end.size())
            return false;
        return recipient.sliced(part.start.size()).chopped(part.end.size()).contains(part.middle);
    });
}

// Every text that a single slip makes of another.
QStringList singleSlips(const QString &text, QChar other)
{
    QStringList slips;
    for (qsizetype i = 0; i < text.size(); ++i) {
        slips << text.first(i) + text.sliced(i + 1); // dropped
        slips << text.first(i) + text[i] + text.sliced(i); // doubled
        slips << text.first(i) + other + text.sliced(i + 1); // another
        if (i + 1 < text.size())
            slips << text.first(i) + text[i + 1] + text[i] + text.sliced(i + 2); // swapped
    }
    slips.removeAll(text);
    return slips;
}

} // namespace

/// What differs between two recipients, and how those that differ by a slip are found.
class TestSlip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void sharesAPartAfterEverySingleSlip_data();
    void sharesAPartAfterEverySingleSlip();
    void partsAreNeverEmptyAndFew_data();
    void partsAreNeverEmptyAndFew();
    void knowsWhatATermIsSimilarTo_data();
    void knowsWhatATermIsSimilarTo();
};

void TestSlip::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("edits"); // 0: no slip
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *meant, const char *found, int edits, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(meant) << QString::fromUtf8(found) << edits
                            << QString::fromUtf8(marked);
    };
    row("equal", "ann@b.example", "ann@b.example", 0, "");
    row("swapped", "john@b.example", "jonh@b.example", 1, "jo[nh]@b.example");
    row("doubled", "john@b.example", "johnn@b.example", 1, "john[n]@b.example");
    row("dropped", "john@b.example", "jhn@b.example", 1, "j[]hn@b.example");
    row("another", "john@b.example", "jahn@b.example", 1, "j[a]hn@b.example");
    row("one digit", "447700900123", "447700900133", 1, "4477009001[3]3");
    row("digit dropped", "447700900123", "44770090123", 1, "44770090[]123");
    row("two apart", "447700900123", "447701900124", 2, "44770[1]90012[4]");
    row("two side by side", "447700900123", "447700900145", 2, "4477009001[45]");
    row("three", "447700900123", "447700900456", 0, "");
    row("swapped and another", "ab", "bc", 2, "[bc]");
    row("another ending", "ann@mail.com", "ann@mail.co.uk", 1, "ann@mail.[co.uk]");
    row("ending by one letter", "ann@mail.com", "ann@mail.con", 1, "ann@mail.co[n]");
    row("another domain", "ann@mail.example", "ann@post.example", 0, "");
    row("another ending and name", "ann@mail.com", "anna@mail.co.uk", 0, "");
    row("first letter", "ann@b.example", "nn@b.example", 1, "[]nn@b.example");
    row("nothing meant", "", "ab", 2, "[ab]");
}

void TestSlip::saysWhatDiffers()
{
    QFETCH(QString, meant);
    QFETCH(QString, found);
    QFETCH(int, edits);
    const auto slip = slipBetween(meant, found);
    QCOMPARE(slip ? slip->edits : 0, edits);
    if (!slip)
        return;
    for (auto span = slip->spans.rbegin(); span != slip->spans.rend(); ++span)
        found = found.first(span->from) + u'[' + found.sliced(span->from, span->length) + u']'
            + found.sliced(span->from + span->length);
    QTEST(found, "marked");
}

void TestSlip::sharesAPartAfterEverySingleSlip_data()
{
    QTest::addColumn<QString>("recipient");
    for (const QString &recipient : {u"447700900123"_s, u"33612345678"_s, u"joe@b.example"_s, u"anna@b.example"_s,
             u"okafor@b.example"_s, u"grace.okafor@north--south.example.gov.uk"_s, u"j.o'brien-smith@b.example"_s})
        QTest::newRow(qPrintable(recipient)) << recipient;
}

void TestSlip::sharesAPartAfterEverySingleSlip()
{
    QFETCH(QString, recipient);
    const std::vector<RecipientParts> parts = wholeParts(recipient);
    const qsizetype at = recipient.indexOf(u'@');
    const qsizetype from = at < 0 && recipient.startsWith(u"44"_s) ? 2 : 0; // the country code is taken for right
    int tried = 0;
    for (const QString &rest : singleSlips(recipient.sliced(from), u'9')) {
        const QString slipped = recipient.first(from) + rest;
        const bool moved = slipped.size() == recipient.size() && at >= 0 && slipped[at] != u'@';
        if (at >= 0 && (moved || slipped.count(u'@') != 1))
            continue; // no address any more, or the @ itself moved
        QVERIFY2(slipBetween(recipient, slipped), qPrintable(slipped));
        QVERIFY2(sharesAPart(parts, slipped), qPrintable(slipped));
        ++tried;
    }
    QVERIFY(tried > 20);
}

void TestSlip::partsAreNeverEmptyAndFew_data()
{
    QTest::addColumn<QString>("recipient");
    for (const char *recipient : {"", "@", "a@", "@b", "a@b.c", "1", "44", "447700900", "44770090012", "123456789",
             "ab@c.d", "abc@c.d", "abcdef@c.d", "no recipient", "x@y@z.example"})
        QTest::newRow(recipient) << QString::fromUtf8(recipient);
}

void TestSlip::partsAreNeverEmptyAndFew()
{
    QFETCH(QString, recipient);
    const auto parts = wholeParts(recipient);
    QVERIFY(parts.size() <= 6);
    for (const RecipientParts &part : parts)
        QVERIFY(part.start.size() + part.middle.size() + part.end.size() >= 2);
}

void TestSlip::knowsWhatATermIsSimilarTo_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("similar");
    QTest::newRow("number") << u"07700 900123"_s << u"447700900123"_s;
    QTest::newRow("digit missing") << u"07700 90012"_s << u"44770090012"_s;
    QTest::newRow("plus") << u"+33 6 12 34 56 7"_s << u"336123456 7"_s.remove(u' ');
    QTest::newRow("too short") << u"07700"_s << QString();
    QTest::newRow("address") << u"Ann@B.example"_s << u"ann@b.example"_s;
    QTest::newRow("no domain's dot") << u"ann@bexample"_s << u"ann@bexample"_s;
    QTest::newRow("half an address") << u"ann@"_s << QString();
    QTest::newRow("reference") << u"ref-123456789"_s << QString();
    QTest::newRow("word") << u"okafor"_s << QString();
}

void TestSlip::knowsWhatATermIsSimilarTo()
{
    QFETCH(QString, term);
    QTEST(similarTo(term), "similar");
}

POSTROOM_TEST(TestSlip)
#include "tst_slip.moc"
