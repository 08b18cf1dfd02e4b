// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/emailmessage.h"
#include "content/htmlescape.h"
#include "content/letter.h"
#include "support/testmain.h"
#include "text/messagepreview.h"
#include "text/personalisationvalues.h"
#include "vectors.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const char *text)
{
    return JsonValue::parse(QByteArray(text)).value();
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(u"[ \\t\\r\\n\\f\\v]"_s);
    return text.remove(space);
}

// The words of a page of markup: tags away, references decoded.
QString wordsOf(QString markup)
{
    static const QRegularExpression hidden(
        u"<div class=.page.break.*?</div>|<span class='placeholder.redacted'>hidden</span>"_s);
    static const QRegularExpression tag(u"<a [^\"]*\"[^\"]*\"[^\"]*\"[^\"]*\"( title=\"[^\"]*\")?>|<[^>]*>"_s);
    return withoutSpaces(decodedHtml(markup.remove(hidden).remove(tag)));
}

QString wordsOf(const std::vector<DrawnBlock> &blocks)
{
    QString words;
    for (const DrawnBlock &block : blocks) {
        for (const DrawnRun &run : block.runs)
            words += run.text;
    }
    return withoutSpaces(words);
}

Notification message(const QString &type, const QString &content, const char *values)
{
    Notification notification;
    notification.notificationType = type;
    notification.templateContent = content;
    notification.personalisation = json(values);
    notification.redactPersonalisation = false;
    return notification;
}

const std::vector<DrawnBlock> bodyOf(const Notification &notification)
{
    return previewOf(sourceOf(notification)).pages.front().body;
}

} // namespace

class TestMessagePreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Of what the renderers write for every recorded body, no word is lost and none is added.
    void drawsEveryWordOfTheMarkup_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isLetter");
        QTest::newRow("email") << u"markdown_email_html.json"_s << false;
        QTest::newRow("typography") << u"typography_in_body.json"_s << false;
        QTest::newRow("letter") << u"letter_markdown.json"_s << true;
    }
    void drawsEveryWordOfTheMarkup()
    {
        QFETCH(QString, file);
        QFETCH(bool, isLetter);
        int compared = 0;
        for (const JsonValue &one : vectorCases(file)) {
            const JsonValue given = one.member(u"values") ? *one.member(u"values") : JsonValue();
            const Personalisation values = personalisationFrom(given);
            const QString content = textAt(one, u"content");
            const QString markup = isLetter ? letterBody(content, values) : emailHtmlBody({QString(), content}, values);
            QVERIFY2(wordsOf(drawnBlocks(markup)) == wordsOf(markup),
                qPrintable(textAt(one, u"id") + u"\n"_s + wordsOf(drawnBlocks(markup)) + u"\n"_s + wordsOf(markup)));
            ++compared;
        }
        QVERIFY2(compared >= 50, qPrintable(QString::number(compared)));
    }

    // template-spec §4.6 (vectors), as blocks.
    void emailsAreLaidOutAsThePlatformDoes()
    {
        const auto blocks
            = drawnBlocks(emailHtmlBody({QString(),
                                            u"# One\n\n## Two\n\na\nb\n\n* x\n* y\n\nmid\n\n1. z\n\n^ in\n\n---\n\n"
                                            "[text](https://example.com/?a=1&b=2)"_s},
                {}));
        using Kind = DrawnBlock::Kind;
        QCOMPARE(blocks.size(), 10U);
        QCOMPARE(blocks[0], (DrawnBlock{Kind::Heading, {{DrawnRun::Kind::Text, u"One"_s}}}));
        QCOMPARE(blocks[1].kind, Kind::SubHeading);
        QCOMPARE(plainText(blocks[2].runs), u"a\nb"_s);
        QCOMPARE(blocks[3].marker, u"•"_s);
        QCOMPARE(blocks[3].listDepth, 1);
        QCOMPARE(blocks[6].marker, u"1."_s);
        QCOMPARE(blocks[7].insetDepth, 1);
        QCOMPARE(blocks[7].kind, Kind::Paragraph);
        QCOMPARE(blocks[8].kind, Kind::Rule);
        QCOMPARE(blocks[9].runs.front().text, u"text"_s);
        QCOMPARE(blocks[9].runs.front().address, u"https://example.com/?a=1&b=2"_s);
    }

    // user-reports: two bracket syntaxes collide.
    void aPlaceholderInAnAddressStaysThere()
    {
        const EmailTemplate source{QString(), u"[Your form](https://example.gov.uk/((ref))?x=1)"_s};
        const auto unfilled = drawnBlocks(emailHtmlBody(source, {})).front().runs;
        QCOMPARE(plainText(unfilled), u"Your form"_s);
        QCOMPARE(unfilled.front().address, u"https://example.gov.uk/((ref))?x=1"_s);
        Personalisation values;
        values.set(u"ref"_s, u"A1"_s);
        QCOMPARE(drawnBlocks(emailHtmlBody(source, values)).front().runs.front().address,
            u"https://example.gov.uk/A1?x=1"_s);
    }

    // Nothing but the placeholder's own markup is decoded, and none of it stays.
    void highlightingNeverEntersTheAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("encoded slash") << u"https://e.uk/a%2Fb/((ref))"_s << u"https://e.uk/a%2Fb/((ref))"_s;
        QTest::newRow("encoded markup") << u"https://e.uk/%3Cb%3E/((ref))?q=%20"_s
                                        << u"https://e.uk/%3Cb%3E/((ref))?q=%20"_s;
        QTest::newRow("no placeholder") << u"https://e.uk/%3Cspan%20class=x%3E"_s
                                        << u"https://e.uk/%3Cspan%20class=x%3E"_s;
        QTest::newRow("two") << u"https://e.uk/((a b))/((ref))"_s << u"https://e.uk/((a b))/((ref))"_s;
        QTest::newRow("query") << u"https://e.uk/?a=1&b=((ref))&c=%26"_s << u"https://e.uk/?a=1&b=((ref))&c=%26"_s;
        QTest::newRow("not ASCII is sent encoded") << u"https://e.uk/é/((ref))"_s << u"https://e.uk/%C3%A9/((ref))"_s;
    }
    void highlightingNeverEntersTheAddress()
    {
        QFETCH(QString, typed);
        const EmailTemplate source{QString(), u"[Form]("_s + typed + u')'};
        const auto runs = drawnBlocks(emailHtmlBody(source, {})).front().runs;
        QTEST(runs.front().address, "shown");
        QCOMPARE(runs.front().kind, DrawnRun::Kind::Text);
        Personalisation values;
        values.set(u"ref"_s, u"A1"_s);
        values.set(u"a b"_s, u"B2"_s);
        QFETCH(QString, shown);
        QCOMPARE(drawnBlocks(emailHtmlBody(source, values)).front().runs.front().address,
            QString(shown).replace(u"((ref))"_s, u"A1"_s).replace(u"((a b))"_s, u"B2"_s));
        const auto hidden = drawnBlocks(emailHtmlBody(source, {}, true)).front().runs;
        QVERIFY(!hidden.front().address.contains(u"placeholder"_s));
    }

    void partsOfATemplateAreCountedWithoutValues()
    {
        Template version;
        version.templateType = u"sms"_s;
        version.content = QString(150, u'x') + u"((name))"_s;
        QCOMPARE(previewOf(sourceOf(version)).partsWithoutValues, 1);
        const MessagePreview prefixed = previewOf(sourceOf(version, u"Harbour Notices"_s));
        QCOMPARE(prefixed.partsWithoutValues, 2);
        QCOMPARE(prefixed.parts, 0);
        QVERIFY(plainText(prefixed).startsWith(u"Harbour Notices: xxx"_s));
        version.content = u"Hello"_s;
        QCOMPARE(previewOf(sourceOf(version)).parts, 1);
    }

    void codesOfALetterSayTheirData()
    {
        Template version;
        version.templateType = u"letter"_s;
        version.content = u"QR: https://a.example/x\n\nText\n\nQR: https://b.example/y-z"_s;
        QCOMPARE(qrCodesOf(previewOf(sourceOf(version))),
            (QStringList{u"https://a.example/x"_s, u"https://b.example/y-z"_s}));
    }

    void markupOfValuesIsText()
    {
        const auto blocks = bodyOf(message(u"email"_s, u"Dear ((name))"_s, R"({"name": "<img src=x> & <b>Ann</b>"})"));
        QCOMPARE(plainText(blocks), u"Dear <img src=x> & <b>Ann</b>"_s);
    }

    void missingValuesStayVisible()
    {
        const auto runs
            = bodyOf(message(u"email"_s, u"Dear ((name)), ((a??b))"_s, R"({"other": "x", "a": null})")).front().runs;
        QCOMPARE(runs.size(), 5U);
        QCOMPARE(runs[1], (DrawnRun{DrawnRun::Kind::Placeholder, u"((name))"_s}));
        QCOMPARE(runs[3], (DrawnRun{DrawnRun::Kind::Condition, u"((a??"_s}));
        QCOMPARE(runs[4].text, u"b))"_s);
    }

    void textMessagesHavePrefixAndParts()
    {
        const Notification notification = message(u"sms"_s, u"((code)) at www.gov.uk"_s, R"({"code": 1234})");
        const MessagePreview preview = previewOf(sourceOf(notification, u"Harbour"_s));
        QCOMPARE(plainText(preview), u"Harbour: 1234 at www.gov.uk"_s);
        QCOMPARE(preview.parts, 1);
        QCOMPARE(linksOf(preview).size(), 1U);
        QCOMPARE(linksOf(preview).front().address, u"http://www.gov.uk"_s);
        const Notification longOne = message(u"sms"_s, QString(153, u'x'), "{}");
        QCOMPARE(previewOf(sourceOf(longOne, u"Harbour"_s)).parts, 2);
        QCOMPARE(previewOf(sourceOf(longOne)).parts, 1);
        Notification missing = message(u"sms"_s, u"((code))"_s, R"({"other": 1})");
        QCOMPARE(previewOf(sourceOf(missing)).parts, 0);
        missing.redactPersonalisation = true;
        QCOMPARE(previewOf(sourceOf(missing)).parts, 0);
        QVERIFY(previewOf(sourceOf(missing)).hides);
    }

    void lettersHaveAddressDateHeadingAndBody()
    {
        Notification letter = message(u"letter"_s, u"Body - ((x))\n\n***\n\nqr: https://example.com"_s,
            R"({"x": "y", "address line 1": "A Person", "address line 2": "1 Street", "postcode": "sw1a1aa"})");
        letter.templateSubject = u"Your ((x))"_s;
        letter.replyToText = u"Dept\n1 Road"_s;
        letter.createdAt = Instant::parse(u"2024-06-30T23:00:00Z");
        letter.letterLanguages = u"welsh_then_english"_s;
        letter.letterWelshContent = u"Corff"_s;
        const MessagePreview preview = previewOf(sourceOf(letter));
        QCOMPARE(preview.address.size(), 3U);
        QCOMPARE(plainText(preview.address.back()), u"SW1A 1AA"_s);
        QCOMPARE(plainText(preview.contactBlock), u"Dept\n1 Road"_s);
        QCOMPARE(preview.pages.size(), 2U);
        QCOMPARE(preview.pages[0].date, u"1 Gorffennaf 2024"_s);
        QCOMPARE(plainText(preview.pages[0].body), u"Corff"_s);
        const PreviewPage &english = preview.pages[1];
        QCOMPARE(english.date, u"1 July 2024"_s);
        QCOMPARE(plainText(english.heading), u"Your y"_s);
        QCOMPARE(english.body.size(), 3U);
        QCOMPARE(plainText(english.body[0].runs), u"Body – y"_s);
        QCOMPARE(english.body[1].kind, DrawnBlock::Kind::PageBreak);
        QCOMPARE(english.body[2].kind, DrawnBlock::Kind::QrCode);
        QVERIFY(english.body[2].modules >= 21 && english.body[2].path.startsWith(u'M'));
    }

    void redactedTemplatesShowNoValue_data()
    {
        QTest::addColumn<std::optional<bool>>("redacted");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("marked") << std::optional(true) << true;
        QTest::newRow("not marked") << std::optional(false) << false;
        QTest::newRow("not said") << std::optional<bool>() << true;
    }
    void redactedTemplatesShowNoValue()
    {
        QFETCH(std::optional<bool>, redacted);
        QFETCH(bool, hidden);
        Notification notification;
        notification.notificationType = u"email"_s;
        notification.templateSubject = u"For ((name))"_s;
        notification.templateContent = u"((code)) is your code((late??. It is late)). ((list))"_s;
        notification.personalisation
            = json(R"({"name": "canary-a", "code": "canary-b", "late": "yes", "list": ["canary-c", "canary-d"]})");
        notification.redactPersonalisation = redacted;
        const MessagePreview preview = previewOf(sourceOf(notification));
        QString everything = plainText(preview);
        for (const DrawnRun &run : preview.pages.front().body.front().runs) {
            everything += run.text + run.address;
            QVERIFY(run.kind != DrawnRun::Kind::Hidden || run.text.isEmpty());
        }
        QCOMPARE(preview.hides, hidden);
        QCOMPARE(everything.contains(u"canary"_s), !hidden);
        QCOMPARE(everything.contains(u"It is late"_s), !hidden);
        if (hidden)
            QCOMPARE(plainText(preview.pages.front().body), u"[hidden] is your code[hidden]. [hidden]"_s);
    }

    // admin-model-layer §2.13 preview_of_content.
    void oneLineSaysWhatAMessageIs()
    {
        Notification notification;
        notification.redactPersonalisation = false;
        notification.templateSubject = u"Your ((thing))"_s;
        notification.templateContent = u"Dear ((name))"_s;
        notification.clientReference = u"scan.pdf"_s;
        notification.personalisation.setMember(u"name"_s, u"Ann"_s);
        notification.personalisation.setMember(u"thing"_s, u"berth"_s);
        for (const auto &[type, line] :
            {std::pair(u"sms"_s, u"Dear Ann"_s), {u"email"_s, u"Your berth"_s}, {u"letter"_s, u"Your berth"_s}}) {
            notification.notificationType = type;
            QCOMPARE(previewOfContent(notification), line);
        }
        notification.redactPersonalisation = true;
        QCOMPARE(previewOfContent(notification), u"Your [hidden]"_s);
        notification.isPrecompiledLetter = true;
        QCOMPARE(previewOfContent(notification), u"scan.pdf"_s);
    }

    void listsReadAsTheirTypeOfMessageHasThem()
    {
        const char *values = R"({"Things": ["a", " b ", null, "", "c"]})";
        QCOMPARE(plainText(bodyOf(message(u"sms"_s, u"Bring ((things))"_s, values))), u"Bring a, b and c"_s);
        QCOMPARE(plainText(bodyOf(message(u"email"_s, u"Bring ((things))"_s, values))), u"Bring\n• a\n• b\n• c"_s);
    }
};

POSTROOM_TEST(TestMessagePreview)
#include "tst_messagepreview.moc"
