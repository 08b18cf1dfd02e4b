// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/emailmessage.h"
#include "content/smsmessage.h"
#include "recipientfiles/recipientfilecheck.h"
#include "support/testmain.h"
#include "text/contentwords.h"
#include "text/messagepreview.h"
#include "text/renderedmessage.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QString html(const QString &content, const Personalisation &values = {})
{
    return emailHtmlBody({{}, content}, values);
}

} // namespace

/// What people met in other programs (user-reports.md, "Templates and previews").
class TestReportedFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsCharactersAndNotBytes_data();
    void countsCharactersAndNotBytes();
    void saysWhyATextCostsWhatItCosts_data();
    void saysWhyATextCostsWhatItCosts();
    void countsAlikeInAllPlaces_data();
    void countsAlikeInAllPlaces();
    void hasNoEmphasis();
    void placeholdersInAddressesStayWhole();
    void noHighlightEntersAnAddress_data();
    void noHighlightEntersAnAddress();
    void namesInvisibleCharacters_data();
    void namesInvisibleCharacters();
    void warnsOfPlaceholdersInOptionalText();
};

void TestReportedFaults::countsCharactersAndNotBytes_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("fragments");
    QTest::newRow("70 that force UCS-2") << u"ŷ"_s.repeated(70) << 1;
    QTest::newRow("one among ASCII") << u"a"_s.repeated(69) + u"ŷ"_s << 1;
    QTest::newRow("braces count once in UCS-2") << u"{"_s.repeated(40) + u"ŵ"_s << 1;
    QTest::newRow("bars count once in UCS-2") << u"|"_s.repeated(69) + u"ŵ"_s << 1;
    QTest::newRow("braces without it") << u"{"_s.repeated(40) << 1;
    QTest::newRow("bars without it") << u"|"_s.repeated(69) << 1;
    QTest::newRow("and twice in GSM") << u"|"_s.repeated(81) << 2;
    QTest::newRow("but not below its size") << u"|"_s.repeated(80) << 1;
}

void TestReportedFaults::countsCharactersAndNotBytes()
{
    QFETCH(QString, content);
    QFETCH(int, fragments);
    QCOMPARE(SmsMessage({content}, {}).fragments(), fragments);
}

void TestReportedFaults::saysWhyATextCostsWhatItCosts_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("plain") << u"abc"_s << u"Characters: 3. A text message holds 160, and one of several 153."_s;
    QTest::newRow("signs of two places")
        << u"{a}"_s
        << u"Characters: 3. A text message holds 160, and one of several 153. Signs such as { or € count twice, here 2."_s;
    QTest::newRow("letters that force UCS-2")
        << u"{ŵŷ"_s
        << u"Characters: 3. With ŵ and ŷ a text message holds 70, and one of several 67; no sign counts twice."_s;
}

void TestReportedFaults::saysWhyATextCostsWhatItCosts()
{
    QFETCH(QString, content);
    QFETCH(QString, reason);
    QCOMPARE(smsCountWords(SmsMessage({content}, {})), reason);
}

void TestReportedFaults::countsAlikeInAllPlaces_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("parts");
    QTest::newRow("plain") << u"Hello"_s << QString() << 1;
    QTest::newRow("mixed letters and signs") << u"{ŵ}"_s.repeated(30) << QString() << 2;
    QTest::newRow("the prefix counts") << u"a"_s.repeated(155) << u"Post"_s << 2;
    QTest::newRow("signs of two places") << u"€"_s.repeated(81) << QString() << 2;
    QTest::newRow("replaced before it is counted") << u"…"_s.repeated(54) << QString() << 2;
    QTest::newRow("at the limit") << u"a"_s.repeated(918) << QString() << 6;
}

/// The editor's line, a message in the list and its page, a row of a recipient file, the command line.
void TestReportedFaults::countsAlikeInAllPlaces()
{
    QFETCH(QString, content);
    QFETCH(QString, prefix);
    QFETCH(int, parts);
    const SmsMessage message({content, prefix}, {});
    QCOMPARE(message.fragments(), parts);
    QVERIFY(smsCountMessage(message, false).startsWith(u"Will be charged as %1 text message"_s.arg(parts)));
    MessageSource source{u"sms"_s, {}, content};
    source.prefix = prefix;
    QCOMPARE(previewOf(source).parts, parts);
    const Result<JsonValue> rendered = renderedMessage(
        JsonValue::Object{{u"template_type"_s, u"sms"_s}, {u"content"_s, content}, {u"prefix"_s, prefix}});
    QVERIFY(rendered);
    QCOMPARE(*rendered->member(u"fragment_count"), JsonValue(static_cast<qint64>(parts)));
    const auto form = recipientTemplate(RecipientType::Sms, u"((text))"_s);
    for (const bool isOneMore : {false, true}) {
        const QString text
            = content + (isOneMore ? u"a"_s.repeated(919 - std::min<qsizetype>(918, content.size())) : QString());
        const auto file = textSource(u"phone number,text\n07700900123,\""_s + text + u"\"\n"_s);
        RecipientFileCheck check(*file, *form, {});
        const Result<RecipientFileReport> report = check.run();
        QVERIFY(report);
        QCOMPARE(report->faults.tooLong == 1, SmsMessage({text}, {}).isTooLong());
    }
}

void TestReportedFaults::hasNoEmphasis()
{
    const QString content = u"Write to first_second_team@example.gov.uk, not *that* one"_s;
    QVERIFY(html(content).contains(content));
    QCOMPARE(emailPlainBody({{}, content}, {}), content + u'\n');
}

void TestReportedFaults::placeholdersInAddressesStayWhole()
{
    const QString content = u"[Your form](https://example.gov.uk/((ref))?x=(1))"_s;
    Personalisation values;
    values.set(u"ref"_s, u"A1"_s);
    QVERIFY(html(content, values).contains("href=\"https://example.gov.uk/A1?x=%281\">Your form</a>)"_L1));
    values.set(u"ref"_s, u"a)b"_s);
    QVERIFY(html(content, values).contains("href=\"https://example.gov.uk/a\">Your form</a>b?x=(1))"_L1));
    QVERIFY(html(content).contains("href=\"https://example.gov.uk/%3Cspan%20class=%27placeholder%27%3E"_L1));
}

void TestReportedFaults::noHighlightEntersAnAddress_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("address");
    QTest::newRow("unfilled") << QString() << u"https://example.gov.uk/((ref))?x=%281"_s; // as sent
    QTest::newRow("filled") << u"A1"_s << u"https://example.gov.uk/A1?x=%281"_s;
    QTest::newRow("a bracket in the value") << u"a)b"_s << u"https://example.gov.uk/a"_s;
}

void TestReportedFaults::noHighlightEntersAnAddress()
{
    QFETCH(QString, value);
    QFETCH(QString, address);
    MessageSource source{u"email"_s, u"S"_s, u"[Your form](https://example.gov.uk/((ref))?x=(1))"_s};
    if (!value.isNull())
        source.values.set(u"ref"_s, value);
    const std::vector<DrawnRun> links = linksOf(previewOf(source));
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links.front().text, u"Your form"_s);
    QCOMPARE(links.front().address, address);
}

void TestReportedFaults::namesInvisibleCharacters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("named");
    QTest::newRow("narrow space in a text message")
        << u"sms"_s << u"10\u202fkg"_s << 2 << u"narrow no-break space (U+202F)"_s;
    QTest::newRow("isolate in a text message") << u"sms"_s << u"a\u2066b"_s << 1 << u"left-to-right isolate (U+2066)"_s;
    QTest::newRow("isolate in a subject")
        << u"subject"_s << u"Your\u2066 code"_s << 4 << u"left-to-right isolate (U+2066)"_s;
    QTest::newRow("override in a subject")
        << u"subject"_s << u"\u202egpj"_s << 0 << u"right-to-left override (U+202E)"_s;
    QTest::newRow("soft hyphen in a subject") << u"subject"_s << u"co\u00adop"_s << 2 << u"soft hyphen (U+00AD)"_s;
    QTest::newRow("tag beyond the first plane")
        << u"subject"_s << u"a\U000e0041"_s << 1 << u"tag character (U+E0041)"_s;
}

void TestReportedFaults::namesInvisibleCharacters()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, named);
    const std::vector<ContentWarning> found = key == "sms"_L1 ? smsWarnings(text) : subjectWarnings(text);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, ContentWarning::Kind::InvisibleCharacter);
    QCOMPARE(found.front().position, position);
    const QString sentence = contentWarningText(found.front());
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
}

/// Warned of, shown as it will be sent, and done right in two placeholders.
void TestReportedFaults::warnsOfPlaceholdersInOptionalText()
{
    const QString content = u"((under18?\?Ask ((name)) to sign))"_s;
    const std::vector<ContentWarning> found = placeholderWarnings(content);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().position, 0);
    QCOMPARE(found.front().text, u"((under18?\?Ask "_s);
    QVERIFY(contentWarningText(found.front()).contains("use two placeholders"_L1));
    Personalisation values;
    values.set(u"under18"_s, u"yes"_s);
    values.set(u"name"_s, u"Ana"_s);
    QCOMPARE(SmsMessage({content}, values).text(), u"((under18?\?Ask Ana to sign))"_s);
    const QString better = u"((under18?\?Ask)) ((name)) ((under18?\?to sign))"_s;
    QVERIFY(placeholderWarnings(better).empty());
    QCOMPARE(SmsMessage({better}, values).text(), u"Ask Ana to sign"_s);
}

POSTROOM_TEST(TestReportedFaults)
#include "tst_reportedfaults.moc"
