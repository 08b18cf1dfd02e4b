// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisationtype.h"
#include "support/testmain.h"
#include "text/organisationwords.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestOrganisationWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (const QString &type : organisationTypes()) {
            QVERIFY2(organisationTypeText(type) != type, qPrintable(type));
            words.insert(organisationTypeText(type));
        }
        QCOMPARE(words.size(), organisationTypes().size());
        QCOMPARE(organisationTypeText(u"nhs_gp"_s), u"GP surgery"_s);
        QCOMPARE(organisationTypeText(u"nhs_notify"_s), u"NHS Notify"_s);
    }

    // Other platforms have types of their own (forks.md).
    void unknownTypesStayAsTheyAre()
    {
        QCOMPARE(organisationTypeText(u"province_or_territory"_s), u"province_or_territory"_s);
        QVERIFY(organisationTypeText(QString()).isNull());
    }
};

POSTROOM_TEST(TestOrganisationWords)
#include "tst_organisationwords.moc"
