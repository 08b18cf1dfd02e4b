// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/severalsearch.h"
#include "scriptedsource.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// A search for one recipient that is answered by hand.
class OneSearch : public Search {
public:
    using Search::Search;
    void start() override
    {
        editState().phase = SearchState::Phase::Asking;
        editState().services = 3;
    }
    void stop() override { stopped = true; }
    void find(const QStringList &ids, const QString &service = u"s"_s)
    {
        std::vector<Row> rows;
        for (const QString &id : ids)
            rows.push_back(test::ScriptedSource::message(id, service, id.toInt()));
        add(rows, service);
    }
    SearchState &known() { return editState(); }
    void end(const std::optional<Error> &error = {})
    {
        editState().error = error;
        editState().phase = error ? SearchState::Phase::Failed : SearchState::Phase::Finished;
        editState().answered = 3 - static_cast<int>(state().failed.size());
        editState().reach.known = true;
        Q_EMIT finished();
    }
    bool stopped = false;
};

/// Three recipients, each search of which the test answers.
struct Three {
    Three()
        : search(query(),
            [this](const SearchQuery &wanted) {
                auto made = std::make_unique<OneSearch>(wanted);
                current = made.get();
                asked.append(wanted.term.term);
                return made;
            })
        , finished(&search, &Search::finished)
    {
    }
    static SearchQuery query()
    {
        SearchQuery query;
        query.term = searchTerm(u"a@b.example");
        query.others = {searchTerm(u"c@d.example"), searchTerm(u"07700 900123")};
        query.statuses = {u"delivered"_s};
        return query;
    }
    QPointer<OneSearch> current;
    QStringList asked;
    SeveralSearch search;
    QSignalSpy finished;
};

} // namespace

class TestSeveralSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAfterTheOtherIntoOneList()
    {
        Three three;
        three.search.start();
        QCOMPARE(three.asked, QStringList{u"a@b.example"_s});
        QVERIFY(three.current->state().query.others.empty());
        QCOMPARE(three.current->state().query.statuses, QStringList{u"delivered"_s});
        three.current->find({u"5"_s, u"1"_s});
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 2);
        QCOMPARE(three.search.state().recipients, 1);
        QVERIFY(!three.search.state().isOver());
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 3);
        three.current->find({u"3"_s, u"5"_s}, u"t"_s); // 5 was found before
        three.current->end();
        QCOMPARE(three.finished.count(), 1);
        QStringList ids;
        for (const Row &row : three.search.rows())
            ids.append(idOf(*row));
        QCOMPARE(ids, (QStringList{u"5"_s, u"3"_s, u"1"_s}));
        const SearchState &state = three.search.state();
        QCOMPARE(state.phase, SearchState::Phase::Finished);
        QCOMPARE(state.recipients, 3);
        QCOMPARE(state.recipientsWithMessages, 2);
        QCOMPARE(state.services, 3);
        QCOMPARE(state.answered, 3);
        QVERIFY(state.isComplete() && state.reach.known);
    }

    // What a part did not look at no other part makes up for.
    void oneThatLeftOlderOnesIsNoWholeAnswer()
    {
        Three three;
        three.search.start();
        three.current->known().olderLeft = true;
        for (int part = 0; part < 3; ++part) {
            QTRY_COMPARE(three.asked.size(), part + 1);
            three.current->end();
        }
        QVERIFY(!three.search.state().isComplete());
    }

    // The platform's search takes the first type and drops the others.
    void eachTypeIsAskedByItself()
    {
        SearchQuery query;
        query.term = searchTerm(u"okafor", {u"sms"_s, u"email"_s, u"sms"_s});
        const std::vector<SearchTerm> parts = partsOf(query);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].requests.front().types, QStringList{u"sms"_s});
        QCOMPARE(parts[1].requests.front().types, QStringList{u"email"_s});
        QCOMPARE(parts[1].term, u"okafor"_s);
        QVERIFY(!query.isSeveral()); // the words stay those of one recipient
        query.term = searchTerm(u"okafor", {u"sms"_s});
        QCOMPARE(partsOf(query).size(), std::size_t(1));
        query.term = searchTerm(u"07700 900123"); // two requests of one search
        QCOMPARE(partsOf(query).size(), std::size_t(1));
    }

    void whatEachLacksIsSaidOfAll()
    {
        Three three;
        three.search.start();
        three.current->known().failed.push_back({u"s1"_s, u"Harbour"_s, makeError(Error::Kind::Timeout, {})});
        three.current->known().reach.exceptions.push_back({u"s2"_s, u"sms"_s, 3});
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 2);
        three.current->known().failed.push_back({u"s1"_s, u"Harbour"_s, makeError(Error::Kind::Timeout, {})});
        three.current->known().showMore = {u"Food"_s};
        three.current->known().reach.exceptions.push_back({u"s2"_s, u"sms"_s, 3});
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 3);
        three.current->known().showMore = {u"Food"_s};
        three.current->known().hasMore = true;
        three.current->known().olderLeft = true;
        three.current->known().knowsServices = false;
        three.current->known().archivedLooked = 7;
        three.current->end();
        const SearchState &state = three.search.state();
        QCOMPARE(state.failed.size(), 1);
        QCOMPARE(state.answered, 2);
        QCOMPARE(state.showMore, QStringList{u"Food"_s});
        QCOMPARE(state.reach.exceptions.size(), 1);
        QVERIFY(state.hasMore && state.olderLeft && !state.knowsServices);
        QCOMPARE(state.archivedLooked, std::optional<qint64>(7));
        QVERIFY(!state.isComplete());
    }

    void stoppedInTheMiddleItKeepsWhatHasCome()
    {
        Three three;
        three.search.start();
        three.current->find({u"1"_s});
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 2);
        three.current->find({u"2"_s});
        three.search.stop();
        QVERIFY(three.current->stopped);
        QCOMPARE(three.search.state().phase, SearchState::Phase::Stopped);
        QCOMPARE(three.search.rows().size(), 2);
        QCOMPARE(three.finished.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(three.asked.size(), 2);
    }

    void stoppedBetweenTwoItAsksNoFurther()
    {
        Three three;
        three.search.start();
        three.current->end();
        three.search.stop();
        QCoreApplication::processEvents();
        QCOMPARE(three.asked.size(), 1);
        QCOMPARE(three.finished.count(), 1);
    }

    void aPlatformThatIsGoneEndsItWithWhatHasCome()
    {
        Three three;
        three.search.start();
        three.current->find({u"1"_s});
        three.current->end();
        QTRY_COMPARE(three.asked.size(), 2);
        three.current->end(makeError(Error::Kind::Offline, {}));
        QCOMPARE(three.search.state().phase, SearchState::Phase::Failed);
        QVERIFY(three.search.state().error);
        QCOMPARE(three.search.rows().size(), 1);
        QCOMPARE(three.search.state().recipients, 1);
        QCOMPARE(three.finished.count(), 1);
    }

    void goneWhileItRuns()
    {
        QPointer<OneSearch> current;
        {
            Three three;
            three.search.start();
            current = three.current;
            three.current->find({u"1"_s});
        }
        QVERIFY(current.isNull());
    }
};

POSTROOM_TEST(TestSeveralSearch)
#include "tst_severalsearch.moc"
