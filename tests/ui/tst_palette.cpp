// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationspage.h"
#include "pages/recordspage.h"
#include "pages/searchpage.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"
#include "window/actionregistry.h"
#include "window/commandpalette.h"
#include "window/fuzzymatch.h"
#include "window/namedrecords.h"

#include <QListView>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(MainWindow &window)
{
    return window.findChild<QLineEdit *>(u"paletteField"_s);
}

QListView *list(MainWindow &window)
{
    return window.findChild<QListView *>(u"paletteList"_s);
}

QStringList offered(MainWindow &window)
{
    QStringList words;
    for (int row = 0; row < list(window)->model()->rowCount(); ++row)
        words.append(list(window)->model()->index(row, 0).data().toString());
    return words;
}

QString marked(MainWindow &window)
{
    return list(window)->currentIndex().data().toString();
}

void openOn(MainWindow &window, const QString &typed)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field(window) && field(window)->isVisible());
    QVERIFY(field(window)->hasFocus());
    field(window)->setText(typed);
}

bool isOpen(MainWindow &window)
{
    return field(window) && field(window)->isVisible();
}

} // namespace

/// Every place, record and action by its name (look 6.17).
class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void wordsAreFoundHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("at");
        QTest::newRow("start") << u"serv"_s << u"Services"_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("a later word") << u"key"_s << u"API keys"_s << QList<int>{4, 5, 6};
        QTest::newRow("inside") << u"vice"_s << u"Services"_s << QList<int>{3, 4, 5, 6};
        QTest::newRow("letters in order") << u"rdag"_s << u"Read again"_s << QList<int>{0, 3, 5, 6};
        QTest::newRow("words in any order")
            << u"again read"_s << u"Read again"_s << QList<int>{0, 1, 2, 3, 5, 6, 7, 8, 9};
        QTest::newRow("without accents") << u"cyfeir"_s << u"Cŷfeiriad"_s << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("with an ampersand") << u"food & f"_s << u"Food & Farming"_s << QList<int>{0, 1, 2, 3, 5};
        QTest::newRow("nothing") << QString() << u"Jobs"_s << QList<int>{};
    }
    void wordsAreFoundHoweverTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QList<int>, at);
        const auto match = fuzzyMatch(typed, text);
        QVERIFY(match);
        QCOMPARE(QList<int>(match->at.begin(), match->at.end()), at);
    }

    void whatIsNotThereIsNotFound()
    {
        QVERIFY(!fuzzyMatch(u"services jobs"_s, u"Services"_s));
        QVERIFY(!fuzzyMatch(u"xq"_s, u"Services"_s));
        QVERIFY(!fuzzyMatch(u"ec"_s, u"Services"_s)); // in order, yet at no word's start
        QVERIFY(fuzzyMatch(u"serv"_s, u"Services"_s)->score > fuzzyMatch(u"serv"_s, u"All services"_s)->score);
        QVERIFY(fuzzyMatch(u"vice"_s, u"Services"_s)->score > fuzzyMatch(u"svcs"_s, u"Services"_s)->score);
    }

    void goesToAPlaceByKeyboardAlone()
    {
        OpenWindow open(demoPlatform());
        openOn(open.window, u"organ"_s);
        QCOMPARE(marked(open.window), u"Organisations"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QVERIFY(!isOpen(open.window));
        QCOMPARE(open.window.place()->objectName(), u"organisationsPage"_s);
        QVERIFY(open.window.place()->isAncestorOf(QApplication::focusWidget()));
    }

    void escGivesTheFocusBack()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        openOn(open.window, u"jo"_s);
        QTest::keyClick(field(open.window), Qt::Key_Tab);
        QVERIFY(field(open.window)->hasFocus()); // its one stop
        QTest::keyClick(field(open.window), Qt::Key_Escape);
        QVERIFY(!isOpen(open.window));
        QCOMPARE(QApplication::focusWidget(), before);
        openOn(open.window, {});
        QTest::keyClick(field(open.window), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!isOpen(open.window));
        openOn(open.window, {});
        QTest::mouseClick(field(open.window)->window()->findChild<CommandPalette *>(), Qt::LeftButton, {}, {5, 400});
        QVERIFY(!isOpen(open.window));
    }

    void everyActionThatCanBeDoneIsOffered_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"search", "notifications", "jobs", "services", "templates", "team"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void everyActionThatCanBeDoneIsOffered()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        for (const ActionRow &row : actionRows()) {
            const QAction *action = open.window.actions().action(QString::fromLatin1(row.id));
            if (!action->isEnabled() || row.act == Act::Palette)
                continue;
            openOn(open.window, actionWords(row));
            QVERIFY2(offered(open.window).contains(actionWords(row)), row.id);
            QTest::keyClick(field(open.window), Qt::Key_Escape);
        }
        awaitRest(*qobject_cast<ListPage *>(open.window.place()));
    }

    void whatCannotBeDoneIsNotOffered()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        openOn(open.window, u"Copy the chosen rows"_s);
        QVERIFY(!offered(open.window).contains(u"Copy the chosen rows"_s));
    }

    void anActionIsDoneWhereThePersonWas()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"services"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QVERIFY(page.showsDetail());
        openOn(open.window, u"close the det"_s);
        QCOMPARE(marked(open.window), u"Close the details"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QVERIFY(!page.showsDetail());
    }

    void aServiceOpensByItsName()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"services"_s);
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        QTRY_VERIFY(page.records().rowCount() > 3);
        const Row wanted = page.records().record(3);
        const auto name = std::get<QString>(valueOf(*wanted, "name"_L1));
        open.window.open(u"search"_s);
        openOn(open.window, name);
        QTRY_COMPARE(marked(open.window), name);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QTRY_COMPARE(page.table().currentId(), idOf(*wanted));
        QVERIFY(page.showsDetail());
    }

    void theNamesAreReadOnce()
    {
        auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        openOn(open.window, u"farming"_s);
        QTRY_COMPARE(marked(open.window), u"Food & Farming"_s);
        QCOMPARE(platform->lists.servicesAsked, 1);
        QTest::keyClick(field(open.window), Qt::Key_Escape);
        openOn(open.window, u"farming"_s);
        QCOMPARE(marked(open.window), u"Food & Farming"_s);
        QCOMPARE(platform->lists.servicesAsked, 1);
    }

    // A list without end would hold up the palette: that some are not offered is said.
    void longListsAreCut()
    {
        auto platform = std::make_shared<FakePlatform>();
        for (std::size_t i = 0; i < NamedRecords::most; ++i)
            platform->lists.services.push_back(FakeLists::service(u"many-%1"_s.arg(i), u"Service %1"_s.arg(i)));
        for (const Resource other : {Resource::Organisations, Resource::UsersList, Resource::Providers,
                 Resource::EmailBranding, Resource::LetterBranding})
            platform->lists.lacks.append(other);
        OpenWindow open(platform);
        openOn(open.window, u"no service has this name"_s);
        QTRY_VERIFY(offered(open.window).contains(u"Of long lists only the first 5,000 names are offered"_s));
        field(open.window)->setText(u"Service 4997"_s); // two others come first
        QCOMPARE(marked(open.window), u"Service 4997"_s);
        field(open.window)->setText(u"Service 4999"_s);
        QVERIFY(marked(open.window) != u"Service 4999"_s);
    }

    void aPersonIsSearchedFor()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"services"_s);
        openOn(open.window, u" 07700 900123 "_s);
        QCOMPARE(marked(open.window), u"Search every message for “07700 900123”"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        auto *page = qobject_cast<SearchPage *>(open.window.place());
        QVERIFY(page);
        QTRY_VERIFY(page->records().rowCount() > 1);
        QVERIFY(page->searchState());
        awaitRest(*page);
    }

    void anIdOpensItsPageInAnySpelling_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::newRow("as it is") << u"%1"_s;
        QTest::newRow("in braces, with spaces") << u"  {%1} "_s;
        QTest::newRow("a web address") << u"https://www.example/services/%2/jobs/%1"_s;
    }
    void anIdOpensItsPageInAnySpelling()
    {
        QFETCH(QString, spelling);
        OpenWindow open(demoPlatform());
        showRows(open.window, u"jobs"_s);
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        page.table().selectRow(1);
        const QString id = page.table().currentId();
        const QString service = page.records().query().value(FilterKey::Service);
        page.table().selectRow(0);
        page.perform(Act::CloseDetails);
        open.window.open(u"search"_s);
        openOn(open.window, QString(spelling).replace(u"%1"_s, id.toUpper()).replace(u"%2"_s, service));
        QCOMPARE(marked(open.window), u"Open what this id belongs to"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QTRY_COMPARE(open.window.place()->objectName(), u"jobsPage"_s);
        QTRY_COMPARE(page.table().currentId(), id);
        QVERIFY(page.showsDetail() && !isOpen(open.window));
    }

    void aMessageOpensFarDownItsList()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"notifications"_s);
        auto &page = *qobject_cast<NotificationsPage *>(open.window.place());
        page.table().setFocus();
        page.perform(Act::GoToEnd);
        QTRY_VERIFY(page.table().currentIndex().row() > 5);
        awaitRest(page);
        const QString id = page.table().currentId();
        QVERIFY(!id.isEmpty());
        page.perform(Act::GoToStart);
        awaitRest(page);
        openOn(open.window, id);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page.table().currentId(), id, 30'000);
        awaitRest(page);
    }

    void halfAnIdAndAnUnknownOneAreSaid()
    {
        OpenWindow open(demoPlatform());
        openOn(open.window, u"3f2504e0"_s);
        QVERIFY(offered(open.window).constFirst().startsWith(u"Part of an id"_s));
        QTest::keyClick(field(open.window), Qt::Key_Escape);
        openOn(open.window, u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        QTRY_COMPARE(offered(open.window), QStringList{u"Nothing has this id."_s});
        QVERIFY(isOpen(open.window));
        QCOMPARE(field(open.window)->accessibleDescription(), u"Nothing has this id."_s);
    }

    void whatWasUsedLatelyComesFirst()
    {
        OpenWindow open(demoPlatform());
        openOn(open.window, u"organ"_s);
        QTest::keyClick(field(open.window), Qt::Key_Return);
        openOn(open.window, {});
        QCOMPARE(offered(open.window).mid(0, 2), (QStringList{u"Recent"_s, u"Organisations"_s}));
        QCOMPARE(marked(open.window), u"Organisations"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void arrowsPassTheTitlesAndSayWhatIsMarked()
    {
        OpenWindow open(demoPlatform());
        openOn(open.window, u"s"_s);
        QTRY_COMPARE(liveJobs(), 0);
        QSet<QString> seen;
        for (int i = 0; i < offered(open.window).size(); ++i) {
            QVERIFY(field(open.window)->accessibleDescription().startsWith(marked(open.window)));
            QVERIFY(list(open.window)->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
            seen.insert(marked(open.window));
            QTest::keyClick(field(open.window), Qt::Key_Down);
        }
        QVERIFY(seen.size() > 4);
        QVERIFY(!seen.contains(u"Places"_s));
    }

    void nothingIsOfferedBeforeThePersonSignedIn()
    {
        MainWindow window(testClock());
        window.setRefusal(makeError(Error::Kind::Offline, u"refused"_s), u"api.example"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!isOpen(window));
    }
};

POSTROOM_TEST(TestPalette)

#include "tst_palette.moc"
