// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/pastedwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestPastedWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidWhereAllIsWell()
    {
        QCOMPARE(pastedNews({{u"a@b.example"_s, u"c@d.example"_s}, 0, {}, true}), PastedNews());
    }

    void whatWasThereAgainIsNews()
    {
        QCOMPARE(pastedNews({{u"a@b.example"_s}, 1, {}, true}),
            (PastedNews{u"1 recipient was there twice and is searched for once."_s, {}, false}));
        QCOMPARE(pastedNews({{u"a@b.example"_s}, 3, {}, true}).sentence,
            u"3 recipients were there again and are searched for once."_s);
    }

    void whatIsNoRecipientIsNamed()
    {
        QCOMPARE(pastedNews({{u"a@b.example"_s}, 0, {u"Phone number"_s}, true}),
            (PastedNews{u"1 entry is no phone number or email address and was not searched for"_s, u"“Phone number”."_s,
                true}));
        const PastedNews news
            = pastedNews({{u"a@b.example"_s}, 1, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, QString(60, u'x')}, true});
        QCOMPARE(news.sentence, u"5 entries are no phone numbers or email addresses and were not searched for"_s);
        QCOMPARE(
            news.explanation, u"“a”, “b”, “c” and 2 more. 1 recipient was there twice and is searched for once."_s);
        QVERIFY(pastedNews({{}, 0, {QString(60, u'x')}, true}).explanation.size() < 50);
    }

    void tooManyAreSaidWithTheBound()
    {
        QCOMPARE(tooManyNews(1'200, 50),
            (PastedNews{u"1,200 recipients are too many at once"_s,
                u"At most 50 are searched for at once, each in all services. Nothing was searched for."_s, true}));
    }
};

POSTROOM_TEST(TestPastedWords)
#include "tst_pastedwords.moc"
