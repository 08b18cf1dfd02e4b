// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/searchterm.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestSearchTerm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansWhatPeoplePaste_data();
    void cleansWhatPeoplePaste();
    void refusesBlankTerms_data();
    void refusesBlankTerms();
    void asksForPossibleNumbersTwice_data();
    void asksForPossibleNumbersTwice();
    void asksOnceWithTypesAsGiven();
    void everySpellingMeansOneNumber_data();
    void everySpellingMeansOneNumber();
    void meansTheLowerCaseAddress();
};

void TestSearchTerm::cleansWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("term");
    QTest::newRow("spaces around") << u"  \t07700 900123\u2003\n"_s << u"07700 900123"_s;
    QTest::newRow("as typed inside") << u"+44 (0)7700 900-123"_s << u"+44 (0)7700 900-123"_s;
    QTest::newRow("mailto") << u"mailto:Sam.Okafor@Example.com"_s << u"Sam.Okafor@Example.com"_s;
    QTest::newRow("mailto, capitals, subject") << u" MAILTO:a@b.co?subject=Hi&body=x"_s << u"a@b.co"_s;
    QTest::newRow("mailto, escaped") << u"mailto:o%27brien@example.com"_s << u"o'brien@example.com"_s;
    QTest::newRow("tel") << u"tel:+44-7700-900123"_s << u"+44-7700-900123"_s;
    QTest::newRow("tel, space, parameters") << u"tel: 07700%20900123;phone-context=x"_s << u"07700 900123"_s;
    QTest::newRow("tel, slashes") << u"tel://07700900123/"_s << u"07700900123"_s;
    QTest::newRow("tel, slashes, parameters") << u"TEL://+447700900123?call"_s << u"+447700900123"_s;
    QTest::newRow("sms") << u"sms:+447700900123"_s << u"+447700900123"_s;
    QTest::newRow("sms, capitals, text") << u"SMS:07700%20900123?body=Hello"_s << u"07700 900123"_s;
    QTest::newRow("sms, text as some telephones write it") << u"sms:07700900123&body=Hello"_s << u"07700900123"_s;
    QTest::newRow("sms, parameter") << u"sms://07700900123;body=Hello"_s << u"07700900123"_s;
    QTest::newRow("smsto") << u"smsto:07700900123"_s << u"07700900123"_s;
    QTest::newRow("smsto, text") << u"SMSTO:+447700900123:Hello: you"_s << u"+447700900123"_s;
    QTest::newRow("mailto, slashes") << u"mailto://a@b.co"_s << u"a@b.co"_s;
    QTest::newRow("mailto, escaped subject") << u"mailto:a@b.co%3Fsubject=Hi"_s << u"a@b.co"_s;
    QTest::newRow("subject behind an address") << u"a@b.co?subject=Hi%20you"_s << u"a@b.co"_s;
    QTest::newRow("copy behind an odd address") << u"a?x@b.co?cc=c@d.co"_s << u"a?x@b.co"_s;
    QTest::newRow("only a question mark behind it") << u"a@b.co?"_s << u"a@b.co?"_s;
    QTest::newRow("subject behind no address") << u"ref@x?a=b"_s << u"ref@x?a=b"_s;
    QTest::newRow("sms is a word too") << u"sms 07700900123"_s << u"sms 07700900123"_s;
    QTest::newRow("zero width") << u"077\u200b00\ufeff 900123"_s << u"07700 900123"_s;
    QTest::newRow("direction marks") << u"\u202a+447700900123\u202c"_s << u"+447700900123"_s;
    QTest::newRow("line break") << u"12 Light\r\nhouse Row\n"_s << u"12 Light house Row"_s;
    QTest::newRow("line separator") << u"Row\u2028Port"_s << u"Row Port"_s;
    QTest::newRow("no-break space") << u"07700\u00a0900\u202f123"_s << u"07700 900 123"_s;
    QTest::newRow("no-break space in an address") << u"na\u00a0me@example.com"_s << u"name@example.com"_s;
    QTest::newRow("two spaces stay") << u"ref  with"_s << u"ref  with"_s;
    QTest::newRow("capitals stay") << u"case-SHARED-42"_s << u"case-SHARED-42"_s;
    QTest::newRow("wildcards stay") << u"100%_done\\/"_s << u"100%_done\\/"_s;
    QTest::newRow("question mark stays") << u"why?"_s << u"why?"_s;
    QTest::newRow("telephone is no link") << u"telephone 1"_s << u"telephone 1"_s;
}

void TestSearchTerm::cleansWhatPeoplePaste()
{
    QFETCH(QString, typed);
    QFETCH(QString, term);
    const SearchTerm made = searchTerm(typed);
    QCOMPARE(made.typed, typed);
    QCOMPARE(made.term, term);
    QCOMPARE(cleanedTerm(term), term);
}

void TestSearchTerm::refusesBlankTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("space") << u" "_s;
    QTest::newRow("line breaks") << u"\r\n\t"_s;
    QTest::newRow("zero width") << u"\u200b\u00a0\ufeff"_s;
    QTest::newRow("only a link") << u"mailto:?subject=x"_s;
}

void TestSearchTerm::refusesBlankTerms()
{
    QFETCH(QString, typed);
    const SearchTerm term = searchTerm(typed, {u"sms"_s});
    QVERIFY(term.isBlank());
    QVERIFY(term.requests.empty());
}

void TestSearchTerm::asksForPossibleNumbersTwice_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("twice");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("drama number") << u"07700 900123"_s << true << u"447700900123"_s;
    QTest::newRow("with plus") << u"+44 (0)7700 900-123"_s << true << u"447700900123"_s;
    QTest::newRow("pasted link") << u"tel:+447700900123"_s << true << u"447700900123"_s;
    QTest::newRow("abroad") << u"+1 202-555-0143"_s << true << u"12025550143"_s;
    QTest::newRow("possible, not in use") << u"07600 123456"_s << true << QString();
    QTest::newRow("part of a number") << u"07700 9001"_s << true << u"44077009001"_s; // as the platform reads it
    QTest::newRow("six digits") << u"900123"_s << false << QString();
    QTest::newRow("sixteen digits") << u"0044077009001234"_s << false << QString();
    QTest::newRow("too long for GB") << u"12025550143"_s << false << QString();
    QTest::newRow("a letter") << u"07700 90012x"_s << false << QString();
    QTest::newRow("a full stop") << u"07700.900123"_s << false << QString();
    QTest::newRow("a slash") << u"07700/900123"_s << false << QString();
    QTest::newRow("Arabic digits") << u"\u0660\u0667\u0667\u0660\u0660\u0669\u0660\u0660\u0661\u0662\u0663"_s << false
                                   << QString();
    QTest::newRow("address") << u"SAM@Example.com"_s << false << u"sam@example.com"_s;
    QTest::newRow("reference") << u"0-7700"_s << false << QString();
}

void TestSearchTerm::asksForPossibleNumbersTwice()
{
    QFETCH(QString, typed);
    QFETCH(bool, twice);
    QFETCH(QString, normalised);
    const SearchTerm term = searchTerm(typed);
    const std::vector<SearchRequest> two{SearchRequest{{u"sms"_s}}, SearchRequest{}};
    const std::vector<SearchRequest> one{SearchRequest{}};
    QCOMPARE(term.phoneNumber, twice);
    QCOMPARE(term.requests, twice ? two : one);
    QCOMPARE(term.normalised, normalised);
}

void TestSearchTerm::asksOnceWithTypesAsGiven()
{
    const QStringList types{u"email"_s, u"sms"_s, u"email"_s};
    const SearchTerm number = searchTerm(u"07700 900123", types);
    QVERIFY(number.phoneNumber);
    QCOMPARE(number.requests, (std::vector<SearchRequest>{SearchRequest{types}}));
    QCOMPARE(searchTerm(u"okafor", types).requests, number.requests);
}

void TestSearchTerm::everySpellingMeansOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
        {u"07700 900123"_s, u"+44 (0)7700 900-123"_s, u"00447700900123"_s, u"7700900123"_s, u"447700900123"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestSearchTerm::everySpellingMeansOneNumber()
{
    QFETCH(QString, typed);
    const SearchTerm term = searchTerm(typed);
    QCOMPARE(term.term, typed);
    QCOMPARE(term.normalised, u"447700900123"_s);
    QCOMPARE(term.requests.size(), 2U);
}

void TestSearchTerm::meansTheLowerCaseAddress()
{
    const SearchTerm term = searchTerm(u" Sam.Okafor@EXAMPLE.com ");
    QCOMPARE(term.term, u"Sam.Okafor@EXAMPLE.com"_s);
    QCOMPARE(term.normalised, u"sam.okafor@example.com"_s);
}

POSTROOM_TEST(TestSearchTerm)
#include "tst_searchterm.moc"
