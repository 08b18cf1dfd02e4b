// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/service.h"
#include "support/fakesource.h"
#include "support/settle.h"
#include "support/testmain.h"
#include "tables/narrowedsource.h"
#include "tables/pagedtablemodel.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

Row service(int number, const QString &name, bool restricted, qint64 limit)
{
    auto row = std::make_shared<Service>();
    row->id = u"service-%1"_s.arg(number);
    row->name = name;
    row->active = true;
    row->restricted = restricted;
    row->smsMessageLimit = limit;
    spellAs(*row, Service::internalShape());
    return row;
}

int columnAt(QLatin1StringView id)
{
    const auto columns = columnsOf(Resource::Services);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (QLatin1StringView(columns[i].id) == id)
            return static_cast<int>(i);
    }
    return -1;
}

const int stateColumn = columnAt("state"_L1), limitColumn = columnAt("smsMessageLimit"_L1),
          nameColumn = columnAt("name"_L1);

// Services as a platform of pages of two gives them, and a table over them.
struct Narrowed {
    FakeSource whole;
    Clock clock{Instant(1'800'000'000'000'000)};
    NarrowedSource source{whole, columnsOf(Resource::Services), clock, londonZone()};
    PagedTableModel model{columnsOf(Resource::Services), clock, londonZone()};

    Narrowed()
    {
        whole.rowsPerPage = 2;
        whole.rows = {service(1, u"Harbour Notices"_s, false, 250'000), service(2, u"Öffnungszeiten"_s, true, 50),
            service(3, u"harbour dues"_s, true, 1'000), service(4, u"Bin days 10"_s, false, 50),
            service(5, u"Bin days 9"_s, false, 40)};
        model.setSource(&source, {Resource::Services, {}});
        settleRows(model, whole);
    }
    void narrow(const Narrowing &narrowing)
    {
        source.setNarrowing(narrowing);
        model.refresh();
        QTRY_VERIFY(!model.isBusy());
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, nameColumn).data().toString());
        return all;
    }
};

} // namespace

class NarrowedSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void readsEveryPage();
    void findsWordsInAnyCaseAndCell();
    void showsWhatIsChosen();
    void asksThePlatformOnlyToReadAgain();
    void sortByDisplayRole();
    void whatIsEmptyComesLastEitherWay();
    void keepsTheRowThatIsMeant();
    void passesAFailureOn();
    void offersTheWordsOfTheWholeList();
};

void NarrowedSourceTest::readsEveryPage()
{
    Narrowed list;
    QCOMPARE(list.whole.requests, 3);
    QCOMPARE(list.model.rowCount(), 5);
    QCOMPARE(list.model.count(), (RowCount{RowCount::Kind::Exact, 5}));
    QCOMPARE(list.source.wholeCount(), 5);
}

void NarrowedSourceTest::findsWordsInAnyCaseAndCell()
{
    Narrowed list;
    list.narrow({.words = u" HARBOUR "_s});
    QCOMPARE(list.names(), (QStringList{u"Harbour Notices"_s, u"harbour dues"_s}));
    list.narrow({.words = u"trial harb"_s}); // in two cells
    QCOMPARE(list.names(), QStringList{u"harbour dues"_s});
    list.narrow({.words = u"öFFNUNG"_s});
    QCOMPARE(list.names(), QStringList{u"Öffnungszeiten"_s});
    list.narrow({.words = u"service-4"_s}); // the id, in a column that is not shown
    QCOMPARE(list.names(), QStringList{u"Bin days 10"_s});
    list.narrow({.words = u"nobody"_s});
    QCOMPARE(list.names(), QStringList());
    list.narrow({});
    QCOMPARE(list.model.rowCount(), 5);
}

void NarrowedSourceTest::showsWhatIsChosen()
{
    Narrowed list;
    Narrowing narrowing;
    narrowing.chosen[stateColumn] = list.model.index(1, stateColumn).data().toString();
    list.narrow(narrowing);
    QCOMPARE(list.names(), (QStringList{u"Öffnungszeiten"_s, u"harbour dues"_s}));
    narrowing.words = u"dues"_s;
    list.narrow(narrowing);
    QCOMPARE(list.names(), QStringList{u"harbour dues"_s});
}

void NarrowedSourceTest::asksThePlatformOnlyToReadAgain()
{
    Narrowed list;
    const int before = list.whole.requests;
    list.narrow({.words = u"bin"_s});
    QCOMPARE(list.whole.requests, before);
    list.whole.rows.push_back(service(6, u"Bin bags"_s, false, 1));
    list.model.refresh();
    settleRows(list.model, list.whole);
    QCOMPARE(list.whole.requests, before + 3);
    QCOMPARE(list.names(), (QStringList{u"Bin days 10"_s, u"Bin days 9"_s, u"Bin bags"_s}));
}

void NarrowedSourceTest::sortByDisplayRole()
{
    Narrowed list;
    list.narrow({.sortedBy = limitColumn});
    QCOMPARE(list.names(),
        (QStringList{u"Bin days 9"_s, u"Öffnungszeiten"_s, u"Bin days 10"_s, u"harbour dues"_s, u"Harbour Notices"_s}));
    list.narrow({.sortedBy = limitColumn, .descending = true});
    QCOMPARE(list.names().constFirst(), u"Harbour Notices"_s);
    list.narrow({.words = u"bin"_s, .sortedBy = nameColumn});
    QCOMPARE(list.names(), (QStringList{u"Bin days 9"_s, u"Bin days 10"_s}));
    list.narrow({});
    const QStringList usual = list.names();
    list.narrow({.descending = true});
    QCOMPARE(list.names(), QStringList(usual.rbegin(), usual.rend()));
}

// user-reports, "Sort by display role".
void NarrowedSourceTest::whatIsEmptyComesLastEitherWay()
{
    Narrowed list;
    auto unknown = std::make_shared<Service>(*as<Service>(list.whole.rows[1]));
    unknown->smsMessageLimit.reset();
    list.whole.rows[1] = unknown;
    list.model.setSource(&list.source, {Resource::Services, {}});
    settleRows(list.model, list.whole);
    for (const bool descending : {false, true}) {
        list.narrow({.sortedBy = limitColumn, .descending = descending});
        QCOMPARE(list.names().constLast(), u"Öffnungszeiten"_s);
        QCOMPARE(list.names().constFirst(), descending ? u"Harbour Notices"_s : u"Bin days 9"_s);
    }
}

void NarrowedSourceTest::keepsTheRowThatIsMeant()
{
    Narrowed list;
    const QPersistentModelIndex chosen = list.model.index(2, nameColumn);
    list.narrow({.words = u"harbour"_s});
    QCOMPARE(chosen.row(), 1);
    list.narrow({});
    QCOMPARE(chosen.row(), 2);
}

void NarrowedSourceTest::passesAFailureOn()
{
    Narrowed list;
    list.model.refresh();
    QTRY_VERIFY(!list.whole.pending().empty());
    list.whole.fail(makeError(Error::Kind::Offline, QString()));
    QTRY_VERIFY(!list.model.isBusy());
    QCOMPARE(list.model.rowCount(), 5);
    QCOMPARE(list.model.state(), PagedTableModel::LoadState::Outdated);
    list.narrow({.words = u"bin"_s});
    QCOMPARE(list.model.rowCount(), 2);
}

void NarrowedSourceTest::offersTheWordsOfTheWholeList()
{
    Narrowed list;
    list.narrow({.words = u"notices"_s});
    QCOMPARE(list.source.wordsIn(nameColumn).size(), 5);
    QCOMPARE(list.source.wordsIn(stateColumn).size(), 2);
    QCOMPARE(list.source.wordsIn(columnAt("goLiveAt"_L1)), QStringList());
}

POSTROOM_TEST(NarrowedSourceTest)
#include "tst_narrowedsource.moc"
