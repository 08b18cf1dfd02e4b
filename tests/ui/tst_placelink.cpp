// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"
#include "window/actionregistry.h"
#include "window/placelink.h"

#include <QClipboard>
#include <QListView>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s, service = u"11111111-aaaa-4aaa-8aaa-111111111111"_s;

} // namespace

/// Links to places and records, and what comes as one.
class TestPlaceLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void whatALinkSaysComesBack_data()
    {
        QTest::addColumn<History::Step>("step");
        QTest::addColumn<QString>("link");
        const Target job{Resource::Jobs, id, {{FilterKey::Service, service}}};
        QTest::newRow("place") << History::Step{u"providers"_s} << u"postroom://open/providers"_s;
        QTest::newRow("report") << History::Step{u"report-usage"_s, service}
                                << u"postroom://open/report-usage?service="_s + service;
        QTest::newRow("list of a service")
            << History::Step{u"jobs"_s, service} << u"postroom://open/jobs?service="_s + service;
        QTest::newRow("record") << History::Step{u"jobs"_s, service, job}
                                << u"postroom://open/jobs/%1?service=%2"_s.arg(id, service);
        QTest::newRow("record of the platform") << History::Step{u"services"_s, {}, Target{Resource::Services, id, {}}}
                                                << u"postroom://open/services/"_s + id;
    }
    void whatALinkSaysComesBack()
    {
        QFETCH(History::Step, step);
        QFETCH(QString, link);
        QCOMPARE(linkTo(step), link);
        QVERIFY(readLink(link).step == step);
        QVERIFY(readLink(u"  "_s + link + u'\n').step == step);
    }

    void aMessageThatWasSearchedForIsLinkedInItsList()
    {
        const Target message{Resource::Notifications, id, {{FilterKey::Service, service}}};
        QCOMPARE(linkTo({u"search"_s, {}, message}), u"postroom://open/notifications/%1?service=%2"_s.arg(id, service));
    }

    void nothingButIdsStandsInALink()
    {
        const Target odd{Resource::Jobs, u"07700900123"_s, {{FilterKey::Service, u"person@example.gov.uk"_s}}};
        QCOMPARE(linkTo({u"jobs"_s, {}, odd}), u"postroom://open/jobs"_s);
    }

    void whatIsNoLinkOfOursIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        for (const QString &link : {u"postroom:"_s, u"postroom://"_s, u"postroom://open"_s, u"postroom://open/"_s,
                 u"postroom://open/nowhere"_s, u"postroom://open/jobs/"_s, u"postroom://open/jobs/1"_s,
                 u"postroom://open/jobs/"_s + id + u"/x"_s, u"postroom://open/jobs/../services"_s,
                 u"postroom://open/jobs/"_s + id + u"#x"_s, u"postroom://user@open/jobs"_s,
                 u"postroom://open:80/jobs"_s, u"postroom://other/jobs"_s, u"postroom://open/jobs?service=s1"_s,
                 u"postroom://open/jobs?to=07700900123"_s, u"postroom://open/jobs?service="_s + service + u"&x=1"_s,
                 u"postroom://open/search/"_s + id, u"postroom://open/search?q=07700900123"_s,
                 u"postroom://open/jobs/%3Cimg%20src=x%3E"_s, u"https://open/jobs"_s, u"file:///etc/passwd"_s,
                 u"postroom://open/jobs/"_s + id + QString(1000, u'0'), u"postroom://open/jobs/"_s + id.toUpper()})
            QTest::newRow(qPrintable(link.left(60))) << link;
    }
    void whatIsNoLinkOfOursIsRefused()
    {
        QFETCH(QString, link);
        QVERIFY(!readLink(link).step);
        QVERIFY(readLink(link).refusal.endsWith(u'.'));
        QVERIFY(!readLink(link).refusal.contains(u"img"_s));
    }

    void aRecordsLinkLeadsBackToIt()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"jobs"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        const QString wanted = page.table().currentId();
        QTest::keyClick(&page.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.startsWith(u"postroom://open/jobs/"_s + wanted), qPrintable(link));
        page.table().selectRow(0);
        open.window.open(u"search"_s);
        open.window.followLink(link);
        QCOMPARE(open.window.place(), static_cast<Place *>(&page));
        QTRY_COMPARE(page.table().currentId(), wanted);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aHostileLinkIsSaidAndDoesNothing()
    {
        OpenWindow open(demoPlatform());
        const Place *before = open.window.place();
        open.window.followLink(u"postroom://open/jobs?to=07700900123"_s);
        QCOMPARE(open.window.place(), before);
        auto *list = open.window.findChild<QListView *>(u"paletteList"_s);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->model()->index(0, 0).data().toString(), readLink(u"postroom:"_s).refusal);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aLinkWaitsForThePlatform()
    {
        MainWindow window(testClock());
        window.setConnecting(u"api.example"_s);
        window.followLink(u"postroom://open/services"_s);
        window.setPlatform(std::make_shared<FakePlatform>());
        QCOMPARE(window.place(), window.place(u"services"_s));
    }

    void anotherWindowIsAskedFor()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"services"_s);
        QList<History::Step> wanted;
        connect(&open.window, &MainWindow::windowRequested, &open.window,
            [&wanted](const History::Step &step) { wanted.append(step); });
        QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&open.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted[0] == History::Step{u"services"_s});
        QVERIFY(wanted[1].record == qobject_cast<ListPage *>(open.window.place())->current());
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        auto *field = open.window.findChild<QLineEdit *>(u"paletteField"_s);
        field->setText(u"Organisations"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted[2].place, u"organisations"_s);
        QCOMPARE(open.window.place(), open.window.place(u"services"_s));
        QTRY_COMPARE(liveJobs(), 0);
    }

    void theShortcutPageHasEveryAction()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        QTest::keyClick(&open.window, Qt::Key_F1);
        QCOMPARE(open.window.place()->objectName(), u"shortcutPage"_s);
        const auto *model = open.window.place()->findChild<RowTableView *>()->model();
        QCOMPARE(model->rowCount(), int(actionRows().size()));
        auto *field = open.window.place()->findChild<QLineEdit *>(u"wordsField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"ctrl+k"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"Ctrl+K"_s);
        QVERIFY(model->rowCount() < 4);
        field->setText(u"nothing is called so"_s);
        QCOMPARE(model->rowCount(), 0);
    }
};

POSTROOM_TEST(TestPlaceLink)

#include "tst_placelink.moc"
