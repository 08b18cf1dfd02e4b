// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/resource.h"
#include "support/testmain.h"
#include "text/resourcewords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestResourceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // They stand in sentences for people: "There are no statuses by day".
    void noListIsCalledByItsTable()
    {
        for (const ResourceInfo &info : resources()) {
            const QString words = resourceInSentence(info.resource);
            QVERIFY2(!words.isEmpty(), info.plural);
            for (const QString &technical : {u"facts"_s, u"over time"_s, u"of the platform"_s, u"_"_s}) {
                const bool isReport = words.contains(u"figures"_s);
                QVERIFY2(isReport || !words.contains(technical), qPrintable(words));
            }
        }
        QCOMPARE(resourceInSentence(Resource::StatusFacts), u"statuses by day"_s);
        QCOMPARE(resourceInSentence(Resource::RateHistory), u"prices"_s);
    }
};

POSTROOM_TEST(TestResourceWords)
#include "tst_resourcewords.moc"
