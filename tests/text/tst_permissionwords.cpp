// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/permissionwords.h"
#include "text/resourcewords.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Why somebody may not do something, in words.
class TestPermissionWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMissing();
    void everyReasonHasASentenceOfItsOwn();
    void saysWhyAListCannotBeRead();
    void labelsStandInTheirOrder();
    void namesFeatures();
};

void TestPermissionWords::namesWhatIsMissing()
{
    QCOMPARE(decisionText({Decision::Reason::NotPermitted, Permission::ManageService}),
        u"This needs the permission “Manage settings, team and usage” for this service."_s);
    QCOMPARE(decisionText({Decision::Reason::NotPermitted, Permission::ManageService | Permission::ManageApiKeys}),
        u"This needs the permission “Manage settings, team and usage” or “Manage API integration” for this service."_s);
    QVERIFY(decisionText({}).isEmpty());
}

void TestPermissionWords::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(Decision::Reason::PlaceUnknown);
    for (int reason = 1; reason <= last; ++reason) {
        const QString sentence = decisionText({static_cast<Decision::Reason>(reason), Permission::ViewActivity,
            Requirement::Condition::ServiceReceivesTexts});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(reason)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last);
    for (const auto condition : {Requirement::Condition::ServiceSignsInByEmail,
             Requirement::Condition::ServiceSendsLetters, Requirement::Condition::ServiceReceivesTexts})
        QVERIFY(decisionText({Decision::Reason::ServiceLacks, {}, condition}).endsWith(u'.'));
    for (const Permission permission : allPermissions())
        QVERIFY(!permissionLabel(permission).isEmpty());
}

void TestPermissionWords::saysWhyAListCannotBeRead()
{
    WhyNot why{WhyNot::Reason::NotPermitted, std::nullopt};
    why.decision = {Decision::Reason::NotInTeam};
    QCOMPARE(whyNotText(why, Resource::Jobs), u"You are not in the team of this service."_s);
}

// Named by the API or as people see them: managing comes first, what nobody knows last.
void TestPermissionWords::labelsStandInTheirOrder()
{
    const QStringList apiNames{u"future"_s, u"view_activity"_s, u"manage_users"_s, u"manage_settings"_s};
    const QStringList labels{
        permissionLabel(Permission::ManageService), permissionLabel(Permission::ViewActivity), u"future"_s};
    QCOMPARE(permissionLabels(apiNames), labels);
    QCOMPARE(permissionLabels(shownPermissions(apiNames)), labels);
}

void TestPermissionWords::namesFeatures()
{
    QCOMPARE(featureName(*featureById("SET-02"_L1)), u"Rename the service"_s);
}

POSTROOM_TEST(TestPermissionWords)

#include "tst_permissionwords.moc"
