// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/messagepreview.h"
#include "vectors.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// In "escape" mode such characters are written otherwise than in a plain text.
bool holdsMarkup(const QString &content, const JsonValue &values, const JsonValue &mode)
{
    const QString all = content + QString::fromUtf8(values.toJson());
    const bool any = all.contains(u'<') || all.contains(u'>') || all.contains(u'&');
    return any && textAt(mode, u"html") == u"escape"_s;
}

QString withoutSpans(QString html)
{
    static const QRegularExpression span(u"</?span[^>]*>"_s);
    return html.remove(span).replace(u"&#40;"_s, u"("_s).replace(u"&#41;"_s, u")"_s);
}

JsonValue json(const char *text)
{
    return JsonValue::parse(QByteArray(text)).value();
}

} // namespace

class TestMessagePreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The vectors are HTML; where nothing in a case is HTML by itself, the text follows from it.
    void fillsInAsThePlatform()
    {
        int compared = 0;
        for (const JsonValue &one : vectorCases(u"placeholders.json"_s)) {
            const JsonValue &mode = *one.member(u"mode");
            const JsonValue values = one.member(u"values") ? *one.member(u"values") : JsonValue();
            const QString content = textAt(one, u"template");
            if (flagAt(mode, u"redact") || !flagAt(mode, u"with_brackets") || holdsMarkup(content, values, mode))
                continue;
            const auto runs = filledIn(content, values, {false, flagAt(mode, u"markdown_lists")});
            const QString expected = withoutSpans(textAt(*one.member(u"expect"), u"output"));
            QVERIFY2(plainText(runs) == expected,
                qPrintable(textAt(one, u"id") + u": "_s + plainText(runs) + u" | "_s + expected));
            ++compared;
        }
        QVERIFY2(compared >= 100, qPrintable(QString::number(compared)));
    }

    void foldsNamesAsThePlatform()
    {
        for (const JsonValue &one : vectorCases(u"insensitive_keys.json"_s))
            QCOMPARE(foldedName(textAt(one, u"input")), textAt(one, u"expect"));
    }

    void numbersKeepTheirDigits()
    {
        const auto runs = filledIn(
            u"((case)) ((sum)) ((yes))", json(R"({"case": 9007199254740993, "sum": 0.10, "yes": true})"), {});
        QCOMPARE(plainText(runs), u"9007199254740993 0.10 True"_s);
    }

    void missingValuesStayVisible()
    {
        const auto runs = filledIn(u"Dear ((name)), ((a??b))", json(R"({"other": "x", "a": null})"), {});
        QCOMPARE(runs.size(), 4U);
        QCOMPARE(runs[1], (MessageRun{MessageRun::Kind::Missing, u"((name))"_s}));
        QCOMPARE(runs[3], (MessageRun{MessageRun::Kind::Missing, u"((a??b))"_s}));
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
        const MessagePreview preview = plainMessage(notification);
        QString everything;
        for (const auto &runs : {preview.subject, preview.body}) {
            for (const MessageRun &run : runs) {
                everything += run.text;
                QVERIFY(run.kind != MessageRun::Kind::Hidden || run.text.isEmpty());
            }
        }
        QCOMPARE(everything.contains(u"canary"_s), !hidden);
        QCOMPARE(everything.contains(u"It is late"_s), !hidden);
        if (hidden)
            QCOMPARE(plainText(preview.body), u"[hidden] is your code[hidden]. [hidden]"_s);
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
        Notification notification;
        notification.templateContent = u"Bring ((things))"_s;
        notification.personalisation = json(R"({"Things": ["a", " b ", null, "", "c"]})");
        notification.redactPersonalisation = false;
        notification.notificationType = u"sms"_s;
        QCOMPARE(plainText(plainMessage(notification).body), u"Bring a, b and c"_s);
        notification.notificationType = u"email"_s;
        QCOMPARE(plainText(plainMessage(notification).body), u"Bring \n\n* a\n* b\n* c"_s);
    }
};

POSTROOM_TEST(TestMessagePreview)
#include "tst_messagepreview.moc"
