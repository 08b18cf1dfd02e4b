// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pairsearch.h"
#include "content/spacing.h"
#include "content/typography.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What is looked for block by block is found wherever it stands, at the borders of the blocks above all.
class TestPairSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPairAtEveryPlace();
    void mendsAtEveryPlace();
    void mendsWhatStandsTogether();
};

void TestPairSearch::findsAPairAtEveryPlace()
{
    const auto isPair
        = [](char16_t before, char16_t c) { return static_cast<char16_t>(same(before, u'a') & same(c, u'b')); };
    for (qsizetype size = 2; size < 100; ++size) {
        QCOMPARE(nextPair(QString(size, u'a'), 0, isPair), size);
        for (qsizetype at = 1; at < size; ++at) {
            QString text(size, u'a');
            text[at] = u'b';
            QCOMPARE(nextPair(text, 0, isPair), at);
            QCOMPARE(nextPair(text, at, isPair), at);
            QCOMPARE(nextPair(text, at + 1, isPair), size);
        }
    }
}

void TestPairSearch::mendsAtEveryPlace()
{
    for (qsizetype before = 1; before < 100; ++before) {
        const QString start(before, u'x');
        QString loose = start + u" \t, y"_s;
        removeSpaceBeforePunctuation(loose);
        QCOMPARE(loose, start + u", y"_s);
        QCOMPARE(withTypography(start + u" -- y"_s), start + u" – y"_s);
        QCOMPARE(withTypography(start + u"\u2003-\u2003y"_s), start + u" – y"_s);
    }
}

void TestPairSearch::mendsWhatStandsTogether()
{
    QString text = u" , .\t,a . b ,"_s;
    removeSpaceBeforePunctuation(text);
    QCOMPARE(text, u",.,a. b,"_s);
    QCOMPARE(withTypography(u"- a - - b -"_s), u"- a – - b -"_s);
}

POSTROOM_TEST(TestPairSearch)
#include "tst_pairsearch.moc"
