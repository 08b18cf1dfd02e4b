// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worddifference.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using Kind = DifferencePart::Kind;

namespace {

// "same [-removed-]{+added+}"
QString shown(const std::vector<DifferencePart> &parts)
{
    QString text;
    for (const DifferencePart &part : parts) {
        if (part.kind == Kind::Same)
            text += part.text;
        else
            text += part.kind == Kind::Removed ? u"[-"_s + part.text + u"-]"_s : u"{+"_s + part.text + u"+}"_s;
    }
    return text;
}

QString side(const std::vector<DifferencePart> &parts, Kind without)
{
    QString text;
    for (const DifferencePart &part : parts) {
        if (part.kind != without)
            text += part.text;
    }
    return text;
}

} // namespace

/// What became of a template, word by word.
class TestWordDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWords_data();
    void comparesWords();
    void bothSidesAreWhole();
    void nothingAlikeEndsSoon();
};

void TestWordDifference::comparesWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"Dear ((name)),\nhello"_s << u"Dear ((name)),\nhello"_s << u"Dear ((name)),\nhello"_s;
    QTest::newRow("all new") << u""_s << u"Hello you"_s << u"{+Hello you+}"_s;
    QTest::newRow("all gone") << u"Hello you"_s << u""_s << u"[-Hello you-]"_s;
    QTest::newRow("one word") << u"Your bins go on Monday."_s << u"Your bins go on Tuesday."_s
                              << u"Your bins go on [-Monday-]{+Tuesday+}."_s;
    QTest::newRow("a word more") << u"Your bins"_s << u"Your new bins"_s << u"Your {+new +}bins"_s;
    QTest::newRow("a placeholder is one word")
        << u"Dear ((first name))"_s << u"Dear ((last name))"_s << u"Dear [-((first name))-]{+((last name))+}"_s;
    QTest::newRow("brackets that never close") << u"a ((b c"_s << u"a ((b d"_s << u"a ((b [-c-]{+d+}"_s;
    QTest::newRow("a line between") << u"one\ntwo\nthree"_s << u"one\nthree"_s << u"one\n[-two\n-]three"_s;
    QTest::newRow("two changes apart") << u"a b c d e"_s << u"a x c y e"_s << u"a [-b-]{+x+} c [-d-]{+y+} e"_s;
    QTest::newRow("accents and emoji are whole") << u"cafe\u0301 \U0001F600 x"_s << u"cafe \U0001F601 x"_s
                                                 << u"[-cafe\u0301-]{+cafe+} [-\U0001F600-]{+\U0001F601+} x"_s;
    QTest::newRow("ends alike that overlap") << u"ab ab ab"_s << u"ab ab"_s << u"ab ab[- ab-]"_s;
}

void TestWordDifference::comparesWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordDifference(before, after)), "expected");
}

void TestWordDifference::bothSidesAreWhole()
{
    QRandomGenerator random(7);
    const QStringList words{u"one"_s, u"two"_s, u" "_s, u"\n"_s, u"((name))"_s, u"(("_s, u")"_s, u"\r\n"_s, u"…"_s};
    for (int round = 0; round < 500; ++round) {
        QString before, after;
        for (int i = random.bounded(40); i > 0; --i)
            before += words.at(random.bounded(int(words.size())));
        for (int i = random.bounded(40); i > 0; --i)
            after += words.at(random.bounded(int(words.size())));
        const auto parts = wordDifference(before, after);
        QCOMPARE(side(parts, Kind::Added), before);
        QCOMPARE(side(parts, Kind::Removed), after);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            QVERIFY(parts[i].kind != parts[i - 1].kind);
            QVERIFY(parts[i - 1].kind != Kind::Added || parts[i].kind == Kind::Same);
        }
    }
}

// 2 MB a side, no line and no word in common: one change.
void TestWordDifference::nothingAlikeEndsSoon()
{
    QString before, after;
    for (int i = 0; i < 200'000; ++i) {
        before += u"a%1\n"_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    const auto parts = wordDifference(before, after);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers
    QCOMPARE(side(parts, Kind::Added), before);
    QCOMPARE(side(parts, Kind::Removed), after);
}

POSTROOM_TEST(TestWordDifference)
#include "tst_worddifference.moc"
