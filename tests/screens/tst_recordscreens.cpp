// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "domain/bulkjob.h"
#include "pages/exportpanel.h"
#include "pages/recordspage.h"
#include "screens/screenchecks.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/databasestage.h"
#include "ui/fakeplatform.h"
#include "ui/talkplatform.h"
#include "ui/windowtest.h"
#include "window/exportbar.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800), narrow(1000, 700);

} // namespace

/// The pages of the platform's records, as the window shows them.
class TestRecordScreens : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void recordPages_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QString &place :
            {u"services"_s, u"jobs"_s, u"templates"_s, u"team"_s, u"keys"_s, u"received"_s, u"organisations"_s}) {
            QTest::newRow(qPrintable(place + u"-light"_s)) << place << usual << false;
            QTest::newRow(qPrintable(place + u"-dark"_s)) << place << usual << true;
            QTest::newRow(qPrintable(place + u"-narrow"_s)) << place << narrow << false;
        }
    }
    void recordPages()
    {
        QFETCH(QString, place);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        showRows(open.window, place);
        open.window.place()->activate();
        awaitRest(*qobject_cast<ListPage *>(open.window.place()));
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    // What is asked before rows go into a file, and what became of them.
    void exportPictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("export-light") << usual << false;
        QTest::newRow("export-dark") << usual << true;
        QTest::newRow("export-narrow") << QSize(720, 600) << false;
    }
    void exportPictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        showRows(open.window, u"services"_s);
        awaitRest(*qobject_cast<ListPage *>(open.window.place()));
        const QTemporaryDir folder;
        open.window.place()->perform(Act::Export);
        auto *panel = open.window.place()->findChild<ExportPanel *>();
        panel->setPath(folder.filePath(u"first.csv"_s));
        QTRY_VERIFY(!open.window.exports().isRunning());
        open.window.place()->perform(Act::Export);
        panel->setPath(folder.filePath(u"first.csv"_s));
        QVERIFY(panel->isVisible());
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    // What opens from a list: one record on a page of its own.
    void openedRecords_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QString &place : {u"services"_s, u"team"_s, u"jobs"_s, u"organisations"_s}) {
            QTest::newRow(qPrintable(u"one-of-"_s + place + u"-light"_s)) << place << usual << false;
            QTest::newRow(qPrintable(u"one-of-"_s + place + u"-dark"_s)) << place << usual << true;
            QTest::newRow(qPrintable(u"one-of-"_s + place + u"-narrow"_s)) << place << narrow << false;
        }
    }
    void openedRecords()
    {
        QFETCH(QString, place);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), size);
        showRows(open.window, place);
        awaitRest(*qobject_cast<ListPage *>(open.window.place()));
        auto &list = *qobject_cast<ListPage *>(open.window.place());
        for (int row = 0; row < list.records().rowCount(); ++row) {
            if (const auto *job = as<BulkJob>(list.records().record(row)); job && job->jobStatus == "finished"_L1)
                list.table().selectRow(row);
        }
        list.perform(Act::Open);
        QTRY_COMPARE(liveJobs(), 0);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    // What a number wrote and what it was sent: 0 rows, 1 nothing, 2 failed, 3 being read, 4 none chosen.
    void conversationPictures_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("conversation-light") << 0 << usual << false;
        QTest::newRow("conversation-dark") << 0 << usual << true;
        QTest::newRow("conversation-narrow") << 0 << narrow << false;
        QTest::newRow("conversation-empty") << 1 << usual << false;
        QTest::newRow("conversation-failed") << 2 << usual << false;
        QTest::newRow("conversation-loading") << 3 << usual << false;
        QTest::newRow("conversation-none") << 4 << usual << false;
    }
    void conversationPictures()
    {
        QFETCH(int, state);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        const auto platform = std::make_shared<TalkPlatform>();
        platform->receive(u"r1"_s, u"447700900111"_s, u"When is high tide?"_s, 30);
        OpenWindow open(state == 0 ? demoPlatform() : platform, size);
        if (state == 0) {
            showRows(open.window, u"received"_s);
            awaitRest(*qobject_cast<ListPage *>(open.window.place()));
            open.window.place()->perform(Act::Open);
        } else if (state == 4) {
            open.window.open(u"conversation"_s);
        } else {
            if (state == 2)
                platform->talk.errors.insert({Resource::InboundSms, makeError(Error::Kind::Offline, {})});
            Q_EMIT open.window.place()->recordRequested(
                {Resource::InboundSms, u"r1"_s, {{FilterKey::Service, u"s1"_s}}}, u"07700 900111"_s);
            platform->talk.holds = state == 3;
            platform->talk.lists[Resource::InboundSms].clear();
        }
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        if (state == 3)
            QTRY_VERIFY(!page.findChild<QWidget *>(u"reading"_s)->isHidden());
        else
            QTRY_COMPARE(liveJobs(), 0);
        if (state == 0)
            QTRY_VERIFY(page.showsDetail());
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
        page.perform(Act::Stop);
    }

    void databaseRecords_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const Resource resource : {Resource::UsersList, Resource::Providers, Resource::InboundNumbers,
                 Resource::EmailBranding, Resource::LetterBranding, Resource::Events, Resource::CallbackHistory,
                 Resource::BillingFacts, Resource::MemberPermissions}) {
            const Query query{resource, {}};
            QTest::addRow("%s-light", infoOf(resource).plural) << query << false << usual;
            QTest::addRow("%s-dark", infoOf(resource).plural) << query << true << usual;
            QTest::addRow("%s-narrow", infoOf(resource).plural) << query << false << narrow;
        }
        for (const Resource resource : {Resource::RateHistory, Resource::Allowances, Resource::DefaultAllowances,
                 Resource::StatusFacts, Resource::UnsubscribeRequests})
            QTest::addRow("%s-light", infoOf(resource).plural) << Query{resource, {}} << false << usual;
        for (const Resource resource :
            {Resource::Uploads, Resource::ReturnedLetterSummary, Resource::UnsubscribeRequestReports,
                Resource::ContactLists, Resource::SmsSenders, Resource::EmailReplyTo, Resource::LetterContacts,
                Resource::DataRetention, Resource::Invites, Resource::ServiceHistory}) {
            const Query query{resource, {{FilterKey::Service, notices}}};
            QTest::addRow("%s-light", infoOf(resource).plural) << query << false << usual;
        }
    }
    void databaseRecords()
    {
        QFETCH(Query, query);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)), size);
        Q_EMIT open.window.place()->listRequested(query, {});
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        if (page.records().rowCount() > 0) {
            page.table().selectRow(0);
            page.perform(Act::ShowDetails);
        }
        awaitRest(page);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    void databaseOverviews_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("service-of-database-light") << false;
        QTest::newRow("service-of-database-dark") << true;
    }
    void databaseOverviews()
    {
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->recordRequested({Resource::Services, notices, {}}, {});
        QTRY_COMPARE(liveJobs(), 0);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    void recordStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("services-loading") << 0;
        QTest::newRow("services-empty") << 1;
        QTest::newRow("services-failed") << 2;
        QTest::newRow("services-nothing") << 3;
        QTest::newRow("service-loading") << 4;
        QTest::newRow("service-failed") << 5;
    }
    void recordStates()
    {
        QFETCH(int, state);
        const auto platform = std::make_shared<FakePlatform>();
        platform->lists.holdsServices = state == 0 || state == 4;
        if (state == 1)
            platform->lists.services.clear();
        if (state == 2)
            platform->lists.servicesError = makeError(Error::Kind::Offline, QString());
        OpenWindow open(platform, usual);
        if (state >= 4) {
            Q_EMIT open.window.place()->recordRequested({Resource::Services, u"gone"_s, {}}, u"Harbour Notices"_s);
            if (state == 5)
                QTRY_COMPARE(liveJobs(), 0);
            checkWindow(open.window);
            QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
            return;
        }
        open.window.open(u"services"_s);
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        if (state == 3) {
            QTRY_VERIFY(page.records().rowCount() > 0);
            page.findChild<QLineEdit *>(u"wordsField"_s)->setText(u"nobody"_s);
        }
        if (state == 0)
            QTRY_VERIFY(!page.findChild<QWidget *>(u"reading"_s)->isHidden());
        else
            QTRY_COMPARE(liveJobs(), 0);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
        platform->lists.releaseServices();
    }
};

POSTROOM_TEST(TestRecordScreens)

#include "tst_recordscreens.moc"
