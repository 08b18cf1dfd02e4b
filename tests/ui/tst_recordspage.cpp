// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/filteroptions.h"
#include "pages/recorddetail.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/servicechooser.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/fakeplatform.h"
#include "ui/windowtest.h"
#include "widgets/filterchip.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

RecordsPage &pageOf(MainWindow &window)
{
    return *qobject_cast<RecordsPage *>(window.place());
}

FilterChip *chipOf(const QWidget &page, const QString &property)
{
    for (FilterChip *chip : page.findChildren<FilterChip *>()) {
        if (chip->accessibleName().startsWith(property))
            return chip;
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &page, const QString &words)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

// Services of the demo, read.
struct OpenServices : OpenWindow {
    OpenServices()
        : OpenWindow(demoPlatform())
    {
        window.open(u"services"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().records().rowCount() > 10, 60'000);
        all = page().records().rowCount();
    }
    RecordsPage &page() { return pageOf(window); }
    QLineEdit &field() { return *page().findChild<QLineEdit *>(u"wordsField"_s); }
    QStringList names(const char *field = "name")
    {
        QStringList names;
        for (int row = 0; row < page().records().rowCount(); ++row) {
            const Value value = valueOf(*page().records().record(row), QLatin1StringView(field));
            names.append(std::get<QString>(value));
        }
        return names;
    }
    int all = 0;
};

} // namespace

/// The page that lists any resource.
class TestRecordsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QSettings(u"org.postroom"_s, u"Postroom"_s).clear(); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void theDetailsHaveEveryColumn_data() { recordPlaceRows(); }
    void theDetailsHaveEveryColumn()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        auto &page = pageOf(open.window);
        awaitRest(page);
        const QString said = everythingSaid(*page.findChild<RecordDetail *>());
        const Row row = page.records().record(1);
        for (const Column &column : page.records().columns()) {
            const QString cell = cellText(column, *row, {testClock().now(), londonZone()});
            if (!cell.isEmpty() && column.kind != Column::Kind::Moment)
                QVERIFY2(said.contains(cell), qPrintable(u"%1: %2"_s.arg(QLatin1StringView(column.id), cell)));
        }
        QTest::keyClick(&page.table(), Qt::Key_Escape);
        QVERIFY(!page.showsDetail());
        QVERIFY(!page.rowsLine().isEmpty());
    }

    void wordsNarrowWhileTyping()
    {
        OpenServices open;
        const QString name = open.names().at(3);
        open.page().perform(Act::FocusField);
        QVERIFY(open.field().hasFocus());
        QTest::keyClicks(&open.field(), name.toLower());
        QTRY_VERIFY(open.page().records().rowCount() < open.all);
        QVERIFY(open.names().contains(name));
        QPushButton *clear = buttonOf(open.page(), u"Clear"_s);
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(open.page().records().rowCount(), open.all);
        QVERIFY(open.field().text().isEmpty());
    }

    void wordsTypedOverTheTableNarrowToo()
    {
        OpenServices open;
        open.page().table().setFocus();
        QTest::keyClick(&open.page().table(), Qt::Key_Z);
        QVERIFY(open.field().hasFocus());
        QCOMPARE(open.field().text(), u"z"_s);
    }

    void nothingThatMatchesHasAWayOn()
    {
        OpenServices open;
        open.field().setText(u"no service has this name"_s);
        QTRY_COMPARE(open.page().instead().content().title, u"None of the services match"_s);
        QPushButton *clear = buttonOf(open.page().instead(), u"Clear the filters"_s);
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(open.page().records().rowCount(), open.all);
        QTRY_VERIFY(open.page().table().isVisible());
    }

    void aStateIsChosenFromThoseThatThereAre()
    {
        OpenServices open;
        FilterChip *state = chipOf(open.page(), u"State"_s);
        QVERIFY(state);
        state->setValue(u"Trial mode"_s);
        QTRY_VERIFY(open.page().records().rowCount() < open.all);
        QVERIFY(open.page().records().rowCount() > 0);
        for (int row = 0; row < open.page().records().rowCount(); ++row)
            QVERIFY(std::get<bool>(valueOf(*open.page().records().record(row), "restricted"_L1)));
        QTest::keyClick(state, Qt::Key_Backspace);
        QTRY_COMPARE(open.page().records().rowCount(), open.all);
    }

    void theOrderIsKept()
    {
        {
            OpenServices open;
            chipOf(open.page(), u"Order"_s)->setValue(u"name"_s);
            QTRY_VERIFY(open.names().at(0).compare(open.names().at(1), Qt::CaseInsensitive) <= 0);
            open.window.close();
        }
        OpenServices again;
        QCOMPARE(chipOf(again.page(), u"Order"_s)->value(), u"name"_s);
        const QStringList names = again.names();
        for (int i = 1; i < names.size(); ++i)
            QVERIFY2(QString::localeAwareCompare(names.at(i - 1).toLower(), names.at(i).toLower()) <= 0,
                qPrintable(names.at(i)));
        chipOf(again.page(), u"Order"_s)->clear();
    }

    void amountsStandEitherWay()
    {
        OpenServices open;
        const auto limits = [&open] {
            QList<qint64> all;
            for (int row = 0; row < open.page().records().rowCount(); ++row) {
                const Value limit = valueOf(*open.page().records().record(row), "smsMessageLimit"_L1);
                all.append(std::get<qint64>(limit));
            }
            return all;
        };
        FilterChip *order = chipOf(open.page(), u"Order"_s);
        order->setValue(u"smsMessageLimit"_s);
        QVERIFY2(
            order->accessibleName().contains(u"Texts a day, largest first"_s), qPrintable(order->accessibleName()));
        QTRY_VERIFY(limits().constFirst() > limits().constLast());
        order->setValue(u"smsMessageLimit!"_s);
        QVERIFY(order->accessibleName().contains(u"Texts a day, smallest first"_s));
        QTRY_VERIFY(limits().constFirst() < limits().constLast());
        const QList<qint64> rising = limits();
        QVERIFY(std::is_sorted(rising.cbegin(), rising.cend()));
        order->clear();
    }

    void whatIsChosenStaysWhileTheListIsNarrowed()
    {
        OpenServices open;
        open.page().table().selectRow(5);
        const QString id = open.page().table().currentId();
        open.field().setText(open.names().at(5));
        QTRY_VERIFY(open.page().records().rowCount() < open.all);
        QCOMPARE(open.page().table().currentId(), id);
        open.field().clear();
        QTRY_COMPARE(open.page().records().rowCount(), open.all);
        QCOMPARE(open.page().table().currentId(), id);
    }

    void aServiceLeadsToWhatBelongsToIt()
    {
        OpenServices open;
        open.page().table().selectRow(2);
        const QString id = open.page().table().currentId();
        open.page().perform(Act::ShowDetails);
        QTest::mouseClick(buttonOf(open.page(), u"Jobs"_s), Qt::LeftButton);
        QCOMPARE(open.window.place()->title(), u"Jobs"_s);
        auto &jobs = pageOf(open.window);
        QTRY_COMPARE(jobs.services()->service(), id);
        QTRY_COMPARE(jobs.records().query().value(FilterKey::Service), id);
        awaitRest(jobs);
    }

    void templatesStandInFoldersWithTheirWay()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"templates"_s);
        auto &page = pageOf(open.window);
        awaitRest(page);
        const int column = columnAt(page.records().columns(), u"folder");
        QVERIFY(column >= 0);
        const auto pathOf = [&page, column](int row) {
            return cellText(page.records().columns()[static_cast<std::size_t>(column)], *page.records().record(row),
                {testClock().now(), londonZone()});
        };
        QString path;
        for (int row = 0; row < page.records().rowCount(); ++row)
            path = pathOf(row).isEmpty() ? path : pathOf(row);
        QVERIFY2(!path.isEmpty() && !path.contains(u'-'), qPrintable(path)); // names, no ids
        const int all = page.records().rowCount();
        chipOf(page, u"Folder"_s)->setValue(path);
        QTRY_VERIFY(page.records().rowCount() < all);
        for (int row = 0; row < page.records().rowCount(); ++row)
            QCOMPARE(pathOf(row), path);
    }

    void jobsAreNarrowedByThePlatform()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"jobs"_s);
        auto &page = pageOf(open.window);
        QVERIFY(page.findChild<QLineEdit *>(u"wordsField"_s) == nullptr);
        chipOf(page, u"Status"_s)->setValue(u"finished"_s);
        QCOMPARE(page.records().query().values(FilterKey::Status), QStringList{u"finished"_s});
        awaitRest(page);
        for (int row = 0; row < page.records().rowCount(); ++row)
            QCOMPARE(std::get<QString>(valueOf(*page.records().record(row), "jobStatus"_L1)), u"finished"_s);
    }

    void idsAreCopied()
    {
        OpenServices open;
        open.page().table().selectRow(1);
        QVERIFY(open.page().whyNot(Act::CopyIds));
        open.page().perform(Act::ShowDetails);
        QVERIFY(!open.page().whyNot(Act::CopyIds));
        open.page().perform(Act::CopyIds);
        QVERIFY(QGuiApplication::clipboard()->text().contains(open.page().table().currentId()));
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        const auto platform = std::make_shared<FakePlatform>();
        platform->lists.servicesError = makeError(Error::Kind::Offline, QString());
        OpenWindow open(platform);
        open.window.open(u"services"_s);
        auto &page = pageOf(open.window);
        QTRY_COMPARE(page.instead().content().ink, Ink::Red);
        platform->lists.servicesError.reset();
        QTest::mouseClick(buttonOf(page.instead(), u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(page.records().rowCount(), 2);
        QVERIFY(page.table().isVisible());
    }

    void whatWasReadStaysWhenReadingAgainFails()
    {
        const auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        open.window.open(u"services"_s);
        auto &page = pageOf(open.window);
        QTRY_COMPARE(page.records().rowCount(), 2);
        platform->lists.servicesError = makeError(Error::Kind::Offline, QString());
        page.perform(Act::ReadAgain);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Outdated);
        QCOMPARE(page.records().rowCount(), 2);
        QVERIFY(page.table().isVisible());
        QTRY_VERIFY(everythingSaid(page).contains(u"Try again"_s));
    }

    void noServicesAtAllIsSaid()
    {
        const auto platform = std::make_shared<FakePlatform>();
        platform->lists.services.clear();
        OpenWindow open(platform);
        open.window.open(u"services"_s);
        QTRY_COMPARE(pageOf(open.window).instead().content().title, u"There are no services"_s);
        open.window.open(u"jobs"_s);
        QTRY_COMPARE(pageOf(open.window).instead().content().title, u"There are no services"_s);
    }

    void readingIsStopped()
    {
        const auto platform = std::make_shared<FakePlatform>();
        platform->lists.holdsServices = true;
        OpenWindow open(platform);
        open.window.open(u"services"_s);
        auto &page = pageOf(open.window);
        QVERIFY(!page.whyNot(Act::Stop));
        page.perform(Act::Stop);
        QCOMPARE(page.instead().content().title, u"Reading was stopped"_s);
        QVERIFY(page.whyNot(Act::Stop));
    }

    void serverTextIsNoMarkup()
    {
        const auto platform = std::make_shared<FakePlatform>();
        const QString name = u"<b>Bold</b> & <img src=x>"_s;
        platform->lists.services = {FakeLists::service(u"s1"_s, name)};
        OpenWindow open(platform);
        open.window.open(u"services"_s);
        auto &page = pageOf(open.window);
        QTRY_COMPARE(page.records().rowCount(), 1);
        page.table().selectRow(0);
        page.perform(Act::ShowDetails);
        QVERIFY(everythingSaid(*page.findChild<RecordDetail *>()).contains(name));
    }

    void theNameStaysReadableBesideTheDetails_data() { recordPlaceRows(); }
    void theNameStaysReadableBesideTheDetails()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        const RecordTableView &table = pageOf(open.window).table();
        awaitRest(pageOf(open.window));
        if (table.columns().front().room == Column::Room::Give)
            QTRY_VERIFY2(table.columnWidth(0) >= 180, qPrintable(QString::number(table.columnWidth(0))));
    }

    void theStateOfAPersonIsSaidInWords()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"team"_s);
        auto &page = pageOf(open.window);
        awaitRest(page);
        const QString said = everythingSaid(*page.findChild<RecordDetail *>());
        QVERIFY2(said.contains(u"Active"_s) && !said.contains(u"active\n"_s), qPrintable(said));
    }

    // Several statuses have one word for people.
    void everyStatusThatCanBeChosenIsToldFromTheOthers()
    {
        QSet<QString> words;
        const QList<FilterOption> options = rawStatusOptions();
        for (const FilterOption &option : options)
            words.insert(option.words);
        QCOMPARE(words.size(), options.size());
        QVERIFY(words.contains(u"Delivering (pending)"_s) && words.contains(u"Delivered"_s));
    }

    // One question for each list and platform, not for each look at the sidebar.
    void theListsThatThereAreAreAskedForOnce()
    {
        const auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        const int asked = platform->lists.whyNots;
        QVERIFY(asked > 0);
        open.window.open(u"check-file"_s);
        open.window.open(u"search"_s);
        QCOMPARE(platform->lists.whyNots, asked);
    }

    void aPlatformWithoutAListHasNoPlaceForIt()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"services"_s);
        open.window.open(u"complaints"_s); // the demo has none
        QCOMPARE(open.window.place()->title(), u"Services"_s);
        awaitRest(pageOf(open.window));
    }
};

POSTROOM_TEST(TestRecordsPage)

#include "tst_recordspage.moc"
