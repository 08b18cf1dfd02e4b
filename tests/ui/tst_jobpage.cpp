// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "pages/jobpage.h"
#include "pages/notificationdetail.h"
#include "pages/recordspage.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/filterchip.h"
#include "widgets/meterline.h"
#include "widgets/notebox.h"
#include "widgets/sidebar.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

JobPage *jobOf(MainWindow &window)
{
    return qobject_cast<JobPage *>(window.place());
}

// A job of the demo with messages, opened from its list by the keyboard.
struct OpenJob : OpenWindow {
    OpenJob()
        : OpenWindow(demoPlatform())
    {
        showRows(window, u"jobs"_s);
        auto &list = *qobject_cast<RecordsPage *>(window.place());
        awaitRest(list);
        for (int row = 0; row < list.records().rowCount(); ++row) {
            const auto *one = as<BulkJob>(list.records().record(row));
            if (one->jobStatus != "finished"_L1 || one->statistics.value_or(std::vector<JobStatistic>()).empty())
                continue;
            job = *one;
            service = list.services()->service();
            list.table().selectRow(row);
            list.table().setFocus();
            QTest::keyClick(&list.table(), Qt::Key_Return);
            break;
        }
        QTRY_VERIFY(jobOf(window) && page().records().rowCount() > 0);
        awaitRest(page());
    }
    JobPage &page() { return *jobOf(window); }
    BulkJob job;
    QString service;
};

} // namespace

/// The page of one bulk job.
class TestJobPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void aJobIsOpenedByTheKeyboardWithItsRows()
    {
        OpenJob open;
        QCOMPARE(open.page().title(), open.job.originalFileName);
        const Query &query = open.page().records().query();
        QCOMPARE(query.value(FilterKey::Job), open.job.id);
        QCOMPARE(query.value(FilterKey::Service), open.service);
        const QString said = everythingSaid(open.page());
        QVERIFY2(said.contains(u"Uploaded "_s) && said.contains(u"Status: Finished"_s), qPrintable(said));
        QVERIFY(open.page().findChild<MeterLine *>()->isVisible());
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"jobs"_s);
        open.page().table().selectRow(0);
        open.page().perform(Act::ShowDetails);
        QVERIFY(open.page().showsDetail());
        awaitRest(open.page());
        for (const QWidget *stop : tabStops(open.window)) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            QVERIFY2(!stop->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                stop->metaObject()->className());
        }
    }

    void itsRowsAreNarrowedByTheirState()
    {
        OpenJob open;
        const int all = open.page().records().rowCount();
        FilterChip *chip = open.page().findChild<FilterChip *>();
        chip->setValue(u"delivered"_s);
        QTRY_COMPARE(open.page().records().state(), PagedTableModel::LoadState::Loaded);
        awaitRest(open.page());
        QVERIFY(open.page().records().rowCount() <= all);
        QVERIFY(!open.page().records().query().values(FilterKey::Status).isEmpty());
        chip->clear();
        QTRY_COMPARE(open.page().records().rowCount(), all);
        awaitRest(open.page());
    }

    void anotherJobForgetsTheOneBefore()
    {
        OpenJob open;
        Q_EMIT open.window.place()->recordRequested(
            {Resource::Jobs, u"00000000-0000-4000-8000-00000000dead"_s, {{FilterKey::Service, open.service}}},
            u"gone <b>.csv"_s);
        QCOMPARE(open.page().title(), u"gone <b>.csv"_s);
        QTRY_COMPARE(open.page().instead().content().title, u"This job has no messages"_s);
        QTRY_VERIFY(open.page().job().error());
        QVERIFY(!open.page().findChild<MeterLine *>()->isVisible());
        QVERIFY(everythingSaid(open.page()).contains(u"The job itself could not be read"_s));
        awaitRest(open.page());
    }

    void whyAJobStoppedIsSaid_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("limit") << u"sending limits exceeded"_s << u"more rows than the service may still send"_s;
        QTest::newRow("error") << u"error"_s << u"could not go on with the file"_s;
        QTest::newRow("finished") << u"finished"_s << QString();
    }
    void whyAJobStoppedIsSaid()
    {
        QFETCH(QString, status);
        QFETCH(QString, words);
        QCOMPARE(jobStatusMeaning(status).isEmpty(), words.isEmpty());
        QVERIFY(jobStatusMeaning(status).contains(words));
    }

    void noJobIsSaid()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"job"_s);
        QCOMPARE(jobOf(open.window)->instead().content().title, u"No job is chosen"_s);
        QCOMPARE(jobOf(open.window)->title(), u"Job"_s);
    }
};

POSTROOM_TEST(TestJobPage)

#include "tst_jobpage.moc"
