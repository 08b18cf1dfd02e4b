// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/historywords.h"
#include "text/kindwords.h"
#include "text/peoplewords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

ServiceHistory version()
{
    ServiceHistory one;
    one.name = u"Bins"_s;
    one.active = true;
    one.restricted = true;
    one.emailMessageLimit = 50;
    return one;
}

} // namespace

/// What differs between versions of a service, and the platform's raw words, in words.
class TestHistoryWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDiffersIsSaidInSentences()
    {
        ServiceHistory after = version();
        after.name = u"Bins and recycling"_s;
        after.restricted = false;
        after.emailMessageLimit = 250'000;
        after.customEmailSenderName = u"Refuse team"_s;
        QCOMPARE(serviceChangesText(version(), after),
            u"Renamed from “Bins” to “Bins and recycling”. Emails come from the name “Refuse team”. Taken live. "
            u"Emails a day from 50 to 250,000."_s);
        QCOMPARE(serviceChangesText(after, version()),
            u"Renamed from “Bins and recycling” to “Bins”. Emails come from the service’s own name, not “Refuse team” "
            u"any more. Put into trial mode. Emails a day from 250,000 to 50."_s);
    }

    void archivingIsSaidAndNothingIsSaidToo()
    {
        ServiceHistory after = version();
        QCOMPARE(serviceChangesText(version(), after), u"Saved; what changed is not recorded."_s);
        after.active = false;
        QCOMPARE(serviceChangesText(version(), after), u"Archived."_s);
    }

    // A number in a name is no place for the next word.
    void namesArePutInAsTheyAre()
    {
        ServiceHistory after = version();
        after.name = u"%1 <b>%2"_s;
        QCOMPARE(serviceChangesText(version(), after), u"Renamed from “Bins” to “%1 <b>%2”."_s);
        QCOMPARE(serviceChangesText(after, version()), u"Renamed from “%1 <b>%2” to “Bins”."_s);
    }

    void statesOfPeopleHaveWords()
    {
        User user;
        user.state = u"active"_s;
        QCOMPARE(personStateWords(user).text, u"Active"_s);
        user.failedLoginCount = 10;
        QCOMPARE(personStateWords(user).text, u"Locked"_s);
        user.state = u"pending"_s;
        QCOMPARE(personStateWords(user).text, u"Registration not finished"_s);
        user.state = u"hibernating"_s;
        QCOMPARE(personStateWords(user).text, u"hibernating"_s);
        QCOMPARE(signInMethodText(u"webauthn_auth"_s), u"Security key"_s);
    }

    void rawWordsHaveWordsAndUnknownOnesStay()
    {
        QCOMPARE(kindWords(Vocabulary::Invitation, u"pending").text, u"Invited"_s);
        QCOMPARE(kindWords(Vocabulary::EmailBrand, u"org_banner").text, u"Banner with logo"_s);
        QCOMPARE(kindWords(Vocabulary::ReportRequest, u"stored").text, u"Ready"_s);
        QCOMPARE(kindWords(Vocabulary::JoinRequest, u"rejected").text, u"Refused"_s);
        QCOMPARE(kindWords(Vocabulary::Callback, u"complaint").text, u"Complaints"_s);
        QCOMPARE(kindWords(Vocabulary::Upload, u"unheard of").text, u"unheard of"_s);
        QVERIFY(kindWords(Vocabulary::Activity, QStringView()).text.isEmpty());
        QCOMPARE(kindWords(Vocabulary::Postage, u"rest-of-world").text, u"Rest of the world"_s);
        QVERIFY(kindWords(Vocabulary::Postage, u"none").text.isEmpty());
        QCOMPARE(kindWords(Vocabulary::LetterSorting, u"unsorted").text, u"Unsorted"_s);
        QCOMPARE(kindWords(Vocabulary::Complaint, u"not-spam").text, u"Not spam"_s);
        QCOMPARE(kindWords(Vocabulary::Complaint, u"rude").text, u"rude"_s);
        QCOMPARE(kindWords(Vocabulary::Event, u"sucessful_login").text, u"Signed in"_s);
        QCOMPARE(kindWords(Vocabulary::Event, u"successful_login").text, u"successful_login"_s);
        QCOMPARE(kindWords(Vocabulary::OrganisationState, u"false").text, u"Archived"_s);
    }
};

POSTROOM_TEST(TestHistoryWords)

#include "tst_historywords.moc"
