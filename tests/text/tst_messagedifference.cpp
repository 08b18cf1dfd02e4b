// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/messagedifference.h"
#include "text/templatetexts.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

MessagePreview sent(const QString &type, const QString &content)
{
    return previewOf(MessageSource{type, u"Subject"_s, content});
}

QString marked(const std::vector<DrawnRun> &runs)
{
    QStringList texts;
    for (const DrawnRun &run : runs) {
        if (run.mark != DrawnRun::Mark::None)
            texts.append(run.text.trimmed());
    }
    return texts.join(u'|');
}

QString marked(const MessagePreview &preview)
{
    QStringList texts;
    for (const DrawnBlock &block : preview.pages.front().body) {
        if (const QString text = marked(block.runs); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'|');
}

bool hasMarkedBlock(const MessagePreview &preview)
{
    const std::vector<DrawnBlock> &body = preview.pages.front().body;
    return std::any_of(
        body.begin(), body.end(), [](const DrawnBlock &block) { return block.mark != DrawnRun::Mark::None; });
}

QStringList sentences(const MessageDifference &difference)
{
    QStringList said;
    for (const MessageChange &change : difference.changes)
        said.append(messageChangeText(change));
    return said;
}

} // namespace

class TestMessageDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksPlaceholdersThatChanged()
    {
        const TextDifference names = textDifference(u"Dear ((a)), hello"_s, u"Dear ((b)), hello"_s);
        QCOMPARE(marked(names.before), u"((a))"_s);
        QCOMPARE(marked(names.after), u"((b))"_s);
        QCOMPARE(names.before.at(1).kind, DrawnRun::Kind::Placeholder);
        const TextDifference conditions = textDifference(u"((a??Bring it)) x"_s, u"((b??Bring it)) x"_s);
        QVERIFY2(marked(conditions.after).contains(u"((b??"_s), qPrintable(marked(conditions.after)));
        QCOMPARE(conditions.after.front().kind, DrawnRun::Kind::Condition);
        const MessageDifference drawn
            = messageDifference(sent(u"sms"_s, u"Dear ((a))"_s), sent(u"sms"_s, u"Dear ((b))"_s));
        QCOMPARE(marked(drawn.before), u"((a))"_s);
        QCOMPARE(marked(drawn.after), u"((b))"_s);
        QCOMPARE(drawn.after.pages.front().body.front().runs.back().kind, DrawnRun::Kind::Placeholder);
        QCOMPARE(differenceText(drawn), u"1 word added, 1 word removed"_s);
    }

    void saysWhatNoWordSays_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("address of a link") << u"email"_s << u"See [the form](https://a.example/x) now"_s
                                           << u"See [the form](https://a.example/y) now"_s
                                           << QStringList{u"“the form”: Link changed from https://a.example/x to "
                                                          "https://a.example/y"_s};
        QTest::newRow("heading level") << u"email"_s << u"# Opening times\n\nNine"_s << u"## Opening times\n\nNine"_s
                                       << QStringList{u"“Opening times”: Changed from a heading to a sub-heading"_s};
        QTest::newRow("heading to text") << u"email"_s << u"# Opening times"_s << u"Opening times"_s
                                         << QStringList{u"“Opening times”: Changed from a heading to text"_s};
        QTest::newRow("kind of a list") << u"email"_s << u"* one\n* two\n* three"_s << u"1. one\n2. two\n3. three"_s
                                        << QStringList{u"“one”: Changed from a bulleted list to a numbered list, and 2 "
                                                       "more"_s};
        QTest::newRow("inset text") << u"email"_s << u"^ Mind this"_s << u"Mind this"_s
                                    << QStringList{u"“Mind this”: Changed from inset text to text"_s};
        QTest::newRow("QR code") << u"letter"_s << u"QR: https://a.example/x"_s << u"QR: https://a.example/y"_s
                                 << QStringList{u"QR code changed from https://a.example/x to https://a.example/y"_s};
    }
    void saysWhatNoWordSays()
    {
        QFETCH(QString, type);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const MessageDifference difference = messageDifference(sent(type, before), sent(type, after));
        QTEST(sentences(difference), "expected");
        QVERIFY(!difference.isSame());
        QCOMPARE(difference.added + difference.removed, 0);
        QCOMPARE(differenceText(difference), u"The words are the same"_s);
        for (const MessagePreview *side : {&difference.before, &difference.after})
            QVERIFY(hasMarkedBlock(*side) || marked(*side) == u"the form"_s);
    }

    void saysLinksAndObjectsThatCameAndWent_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("new link") << u"Hello"_s << u"Hello [form](https://a.example)"_s
                                  << QStringList{u"Link added: https://a.example"_s};
        QTest::newRow("link gone") << u"Hello https://a.example"_s << u"Hello"_s
                                   << QStringList{u"Link removed: https://a.example"_s};
        QTest::newRow("words become a link") << u"Your form"_s << u"Your [form](https://a.example)"_s
                                             << QStringList{u"“form”: Link added: https://a.example"_s};
        QTest::newRow("bare address") << u"Go to https://a.example/x today"_s << u"Go to https://a.example/y today"_s
                                      << QStringList{u"Link changed from https://a.example/x to https://a.example/y"_s};
        QTest::newRow("words and address")
            << u"[Pay](https://a.example) here"_s << u"[Pay today](https://b.example) here"_s
            << QStringList{u"“Pay today”: Link changed from https://a.example to https://b.example"_s};
        QTest::newRow("rule") << u"One\n\n***\n\nTwo"_s << u"One\n\nTwo"_s
                              << QStringList{u"Removed: a line across the message"_s};
        QTest::newRow("moved words keep their link")
            << u"[a](https://a.example) [b](https://b.example)"_s
            << u"new [a](https://a.example) [b](https://b.example)"_s << QStringList{};
    }
    void saysLinksAndObjectsThatCameAndWent()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(sentences(messageDifference(sent(u"email"_s, before), sent(u"email"_s, after))), "expected");
    }

    void bothSidesStayWhole()
    {
        const QString content
            = u"# Head\n\nDear ((name)), [a form](https://a.example/((ref)))\n\n* one\n* two\n\n***\n\nBye"_s;
        const QString other = u"## Head\n\nHello ((person)), [a form](https://b.example)\n\n1. one\n2. three\n\nBye"_s;
        const MessagePreview before = sent(u"email"_s, content), after = sent(u"email"_s, other);
        const MessageDifference difference = messageDifference(before, after);
        QCOMPARE(plainText(difference.before), plainText(before));
        QCOMPARE(plainText(difference.after), plainText(after));
        const auto addresses = [](const MessagePreview &preview) {
            QStringList all;
            for (const DrawnRun &link : linksOf(preview))
                all.append(link.address);
            return all;
        };
        QCOMPARE(addresses(difference.before), QStringList{u"https://a.example/((ref))"_s});
        QCOMPARE(addresses(difference.after), QStringList{u"https://b.example"_s});
        QVERIFY(messageDifference(before, before).isSame());
    }

    void warningsSayWhereTheyStand()
    {
        Template version;
        version.templateType = u"sms"_s;
        version.content = u"Hello\n👍🏽 a\u200bb\n((x??see ((y))))"_s;
        QStringList said;
        for (const TemplateWarning &warning : templateWarnings(version))
            said.append(templateWarningText(warning).section(u':', 0, 0));
        QVERIFY2(said.contains(u"Message, line 2, character 4"_s), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(u"Message, line 3, character 1"_s), qPrintable(said.join(u'\n')));
        version.templateType = u"email"_s;
        version.content = u"Fine"_s;
        version.subject = u"It\\'s"_s;
        const auto inSubject = templateWarnings(version);
        QCOMPARE(inSubject.size(), 1U);
        QVERIFY(templateWarningText(inSubject.front()).startsWith(u"Subject, line 1, character 3: "_s));
    }

    // A hostile body: many links and blocks that all differ.
    void staysFast()
    {
        QString before, after;
        for (int i = 0; i < 5'000; ++i) {
            before += u"* [item](https://a.example/%1)\n"_s.arg(i);
            after += u"1. [item](https://b.example/%1)\n"_s.arg(i);
        }
        const MessagePreview left = sent(u"email"_s, before), right = sent(u"email"_s, after);
        QElapsedTimer timer;
        timer.start();
        const MessageDifference difference = messageDifference(left, right);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers
        QVERIFY(difference.changes.size() >= 5'000);
    }
};

POSTROOM_TEST(TestMessageDifference)
#include "tst_messagedifference.moc"
