// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "tables/rowswap.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestRowSwap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsMakeTheOldRowsIntoTheNew_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("kept"); // what must not be taken out
        QTest::newRow("same") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
        QTest::newRow("new on top, last pushed out") << u"a b c"_s << u"x a b"_s << u"a b"_s;
        QTest::newRow("one gone") << u"a b c d"_s << u"a c d"_s << u"a c d"_s;
        QTest::newRow("unknown rows") << u"? ? ?"_s << u"a b c"_s << u""_s;
        QTest::newRow("unknown between") << u"a ? c"_s << u"a b c"_s << u"a c"_s;
        QTest::newRow("all others") << u"a b"_s << u"x y z"_s << u""_s;
        QTest::newRow("another order") << u"a b c"_s << u"c a b"_s << u""_s;
        QTest::newRow("from nothing") << u""_s << u"a b"_s << u""_s;
        QTest::newRow("to nothing") << u"a b"_s << u""_s << u""_s;
    }
    void stepsMakeTheOldRowsIntoTheNew()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, kept);
        QStringList rows = before.split(u' ', Qt::SkipEmptyParts).replaceInStrings(u"?"_s, QString());
        const QStringList old = rows;
        const QStringList wanted = after.split(u' ', Qt::SkipEmptyParts);
        QSet<QString> removed;
        qsizetype at = 0;
        qsizetype next = 0;
        for (const SwapStep &step : swapSteps(old, wanted)) {
            for (qsizetype i = 0; i < step.count; ++i) {
                if (step.kind == SwapStep::Kind::Remove)
                    removed.insert(rows.takeAt(at));
                else if (step.kind == SwapStep::Kind::Insert)
                    rows.insert(at++, wanted[next++]);
                else
                    rows[at++] = wanted[next++];
            }
        }
        QCOMPARE(rows, wanted);
        for (const QString &id : kept.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!removed.contains(id), qPrintable(id));
    }
};

POSTROOM_TEST(TestRowSwap)
#include "tst_rowswap.moc"
