// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationstatus.h"
#include "support/testmain.h"
#include "text/searchwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

SearchState running()
{
    SearchState state;
    state.phase = SearchState::Phase::Asking;
    state.query.term = searchTerm(u"07700 900123");
    state.services = 2000;
    state.answered = 412;
    state.messages = 23;
    state.servicesWithMessages = 4;
    return state;
}

SearchState finished()
{
    SearchState state = running();
    state.phase = SearchState::Phase::Finished;
    state.answered = 2000;
    state.reach.known = true;
    return state;
}

SearchState empty()
{
    SearchState state = finished();
    state.messages = 0;
    state.servicesWithMessages = 0;
    return state;
}

// Services that keep every type for this many days.
std::vector<SearchReach::Exception> kept(const QList<std::pair<QString, int>> &services)
{
    std::vector<SearchReach::Exception> rows;
    for (const auto &[name, days] : services) {
        for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s})
            rows.push_back({name, type, days});
    }
    return rows;
}

void miss(SearchState &state, const QString &name)
{
    state.failed.push_back({{}, name, makeError(Error::Kind::Timeout, {})});
    --state.answered;
}

} // namespace

class TestSearchWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnownWhileItRuns()
    {
        QCOMPARE(foundText(running()), u"23 messages in 4 services so far"_s);
        QCOMPARE(progressText(running()), u"412 of 2,000 services"_s);
        SearchState one = running();
        one.messages = 1;
        one.servicesWithMessages = 1;
        QCOMPARE(foundText(one), u"1 message in 1 service so far"_s);
    }

    void saysWhatWasFoundAtTheEnd()
    {
        QCOMPARE(foundText(finished()), u"23 messages in 4 of 2,000 services"_s);
        SearchState more = finished();
        more.showMore = {u"Harbour Notices"_s};
        QCOMPARE(foundText(more), u"At least 23 messages in 4 of 2,000 services"_s);
        QVERIFY(showMoreText(more).contains(u"Harbour Notices"_s));
        SearchState stopped = running();
        stopped.phase = SearchState::Phase::Stopped;
        QCOMPARE(foundText(stopped), u"23 messages in 4 of 2,000 services, stopped after 412"_s);
    }

    void saysHowFarBackItHasRead()
    {
        SearchState state = running();
        state.services = 2;
        state.answered = 1;
        state.failed.clear();
        state.asOf = *Instant::parse(u"2026-11-20T12:00:00Z"); // a Friday
        QCOMPARE(progressText(state), u"1 of 2 services"_s);
        QCOMPARE(reachText(state), u"messages that the API keys may see"_s);
        state.backTo = Instant::parse(u"2026-11-17T09:05:00Z");
        QCOMPARE(progressText(state), u"1 of 2 services, back to Tuesday 9:05am"_s);
        QCOMPARE(reachText(state), u"messages that the API keys may see, back to Tuesday 9:05am"_s);
        state.backTo = Instant::parse(u"2026-11-20T00:30:00Z");
        QCOMPARE(progressText(state), u"1 of 2 services, back to today 12:30am"_s);
        state.backTo = Instant::parse(u"2026-11-13T18:15:00Z"); // another Friday
        QCOMPARE(progressText(state), u"1 of 2 services, back to 13 November 6:15pm"_s);
        state.phase = SearchState::Phase::Finished;
        QCOMPARE(progressText(state), u"1 of 2 services"_s);
    }

    void statesItsReach_data()
    {
        using Exceptions = std::vector<SearchReach::Exception>;
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<int>("services");
        QTest::addColumn<Exceptions>("exceptions");
        QTest::addColumn<QString>("words");
        const QStringList every;
        QTest::newRow("all as usual") << every << 4 << Exceptions() << u"messages of the last 7 days"_s;
        QTest::newRow("all otherwise") << every << 2 << kept({{u"A"_s, 14}, {u"B"_s, 14}})
                                       << u"messages of the last 14 days"_s;
        QTest::newRow("a few otherwise") << every << 4
                                         << Exceptions{{u"A"_s, u"sms"_s, 30}, {u"A"_s, u"email"_s, 3},
                                                {u"B"_s, u"sms"_s, 3}, {u"C"_s, u"sms"_s, 30}}
                                         << u"messages of the last 7 days; 3 services keep theirs for 3 or 30 days"_s;
        QTest::newRow("most otherwise") << every << 4 << kept({{u"A"_s, 14}, {u"B"_s, 14}, {u"C"_s, 14}, {u"D"_s, 3}})
                                        << u"messages of the last 14 days; 1 service keeps theirs for 3 days"_s;
        QTest::newRow("most otherwise, one as usual")
            << every << 4 << kept({{u"A"_s, 14}, {u"B"_s, 14}, {u"C"_s, 30}})
            << u"messages of the last 14 days; 2 services keep theirs for 7 or 30 days"_s;
        QTest::newRow("as many: the shorter") << every << 2 << kept({{u"A"_s, 14}})
                                              << u"messages of the last 7 days; 1 service keeps theirs for 14 days"_s;
        QTest::newRow("one type otherwise") << every << 1 << Exceptions{{u"A"_s, u"sms"_s, 14}}
                                            << u"messages of the last 7 days; 1 service keeps theirs for 14 days"_s;
        QTest::newRow("only of the type asked for")
            << QStringList{u"sms"_s} << 1 << Exceptions{{u"A"_s, u"sms"_s, 14}, {u"A"_s, u"email"_s, 30}}
            << u"messages of the last 14 days"_s;
    }
    void statesItsReach()
    {
        QFETCH(QStringList, types);
        QFETCH(int, services);
        QFETCH(std::vector<SearchReach::Exception>, exceptions);
        QFETCH(QString, words);
        SearchState found = finished();
        found.query.term = searchTerm(u"07700 900123"_s, types);
        found.servicesWithMessages = services;
        found.reach.exceptions = exceptions;
        QCOMPARE(reachText(found), words + u"; test messages left out"_s);
        SearchState nothing = empty();
        nothing.query.term = found.query.term;
        nothing.answered = services;
        nothing.reach = found.reach;
        QCOMPARE(reachText(nothing), words + u"; test messages left out"_s);
        found.reach.known = false;
        QCOMPARE(reachText(found), u"messages of the last days, usually 7 days; test messages left out"_s);
    }

    void saysWhatWasReallySearchedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("words");
        QTest::newRow("number")
            << u" 07700 900123\n"_s << QStringList()
            << u"Searched for +44 7700 900123 as a text message number, and for “07700 900123” anywhere"_s;
        QTest::newRow("address") << u"mailto:ana@example.com"_s << QStringList()
                                 << u"Searched for “ana@example.com” anywhere"_s;
        QTest::newRow("types") << u"signin"_s << QStringList{u"email"_s, u"letter"_s}
                               << u"Searched for “signin” in messages of the type email and letter"_s;
    }
    void saysWhatWasReallySearchedFor()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, types);
        SearchQuery query;
        query.term = searchTerm(typed, types);
        QTEST(searchedForText(query), "words");
    }

    void namesTheFiltersOfASearch_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QStringList>("statuses");
        QTest::addColumn<bool>("archived");
        QTest::addColumn<QString>("words");
        const QString anywhere = u"Searched for “a@b.example” anywhere"_s;
        QTest::newRow("none") << QStringList() << QStringList() << true << anywhere;
        QTest::newRow("group") << QStringList() << statusesOf(StatusGroup::Failed) << true
                               << anywhere + u", with the status Failed"_s;
        QTest::newRow("two groups") << QStringList()
                                    << statusesOf(StatusGroup::Failed) + statusesOf(StatusGroup::Delivering) << true
                                    << anywhere + u", with the status Delivering or Failed"_s;
        QTest::newRow("single") << QStringList() << QStringList{u"sent"_s, u"temporary-failure"_s, u"cancelled"_s}
                                << true << anywhere + u", with the status Sent, Temporary failure or Cancelled"_s;
        QTest::newRow("part of a group, taken literally")
            << QStringList() << QStringList{u"sending"_s} << true << anywhere + u", with the status sending"_s;
        QTest::newRow("unheard-of") << QStringList() << QStringList{u"lost"_s} << true
                                    << anywhere + u", with the status lost"_s;
        QTest::newRow("archived left out")
            << QStringList() << QStringList() << false << anywhere + u", without archived services"_s;
        QTest::newRow("all") << QStringList{u"letter"_s} << statusesOf(StatusGroup::Delivered) << false
                             << u"Searched for “a@b.example” in messages of the type letter, with the status "
                                "Delivered, without archived services"_s;
    }
    void namesTheFiltersOfASearch()
    {
        QFETCH(QStringList, types);
        QFETCH(QStringList, statuses);
        QFETCH(bool, archived);
        QFETCH(QString, words);
        SearchState state = empty();
        state.query.term = searchTerm(u"a@b.example", types);
        state.query.statuses = statuses;
        state.query.includeArchived = archived;
        QCOMPARE(searchedForText(state.query), words);
        const NothingFound nothing = nothingFoundWords(state);
        QVERIFY2(nothing.explanation.startsWith(words + u", in"_s), qPrintable(nothing.explanation));
        const bool narrowed = !types.isEmpty() || !statuses.isEmpty();
        QCOMPARE(nothing.title,
            narrowed ? u"Nothing found for “a@b.example” with these filters"_s : u"Nothing found for “a@b.example”"_s);
    }

    void archivedServicesAreNoMatterOfASearchInOne()
    {
        SearchQuery query;
        query.term = searchTerm(u"a@b.example");
        query.includeArchived = false;
        query.service = u"s1"_s;
        QVERIFY(!searchedForText(query).contains(u"archived"_s));
    }

    void namesTheFiltersOfAList()
    {
        const QStringList failed = statusesOf(StatusGroup::Failed);
        QCOMPARE(lookedForText({}, {}), QString());
        QCOMPARE(lookedForText({u"email"_s}, {}), u"Looked for messages of the type email"_s);
        QCOMPARE(lookedForText({}, failed), u"Looked for messages with the status Failed"_s);
        QCOMPARE(lookedForText({u"sms"_s}, failed),
            u"Looked for messages of the type text message, with the status Failed"_s);
    }

    void nothingFoundSaysWhatWhereAndHowFarBack()
    {
        const NothingFound words = nothingFoundWords(empty());
        QVERIFY(words.certain);
        QCOMPARE(words.title, u"Nothing found for “07700 900123”"_s);
        for (const QString &part : {u"+44 7700 900123"_s, u"2,000 services"_s, u"last 7 days"_s})
            QVERIFY2(words.explanation.contains(part), qPrintable(words.explanation));
        QVERIFY(!words.explanation.contains(u"never"_s));
    }

    void nothingFoundIsSaidOnlyWhenAllHaveAnswered()
    {
        SearchState missing = empty();
        miss(missing, u"Harbour Notices"_s);
        const NothingFound words = nothingFoundWords(missing);
        QVERIFY(!words.certain);
        QVERIFY(!words.title.contains(u"Nothing found"_s));
        QVERIFY(words.explanation.contains(u"Harbour Notices"_s));
        SearchState stopped = empty();
        stopped.phase = SearchState::Phase::Stopped;
        QVERIFY(!nothingFoundWords(stopped).title.contains(u"Nothing found"_s));
        SearchState broken = empty();
        broken.phase = SearchState::Phase::Failed;
        broken.error = makeError(Error::Kind::Offline, {});
        QVERIFY(nothingFoundWords(broken).explanation.contains(u"could not be reached"_s));
    }

    void saysWhyOnlyTheNewestWereLookedAt()
    {
        SearchState state = finished();
        state.newestOnly = 100000;
        QVERIFY(reachText(state).contains(u"only the newest 100,000 messages, since so short a term is in no index"_s));
        state.lackingIndexes = {{u"ix_a"_s, false}, {u"ix_b"_s, true}};
        QCOMPARE(lackingIndexText(state), QString()); // a short term needs none
        state.whyNewest = SearchState::WhyNewest::TookTooLong;
        QVERIFY(reachText(state).contains(
            u"only the newest 100,000 messages, since looking at all of them took too long"_s));
        QCOMPARE(lackingIndexText(state),
            u"Searching is slow in this database: the index ix_a is missing and the index ix_b is not valid"_s);
    }

    void namesServicesThatCouldNotBeAsked()
    {
        SearchState state = finished();
        for (const QString &name : {u"A %1"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
            miss(state, name);
        QCOMPARE(failureText(state.failed.front()), u"A %1 could not be asked: no answer in time"_s);
        QCOMPARE(failuresText(state), u"5 services could not be asked: A %1, B, C and 2 more"_s);
        QCOMPARE(failuresText(finished()), QString());
    }

    void severalRecipientsAreCountedAndNotNamed()
    {
        SearchState state = finished();
        state.query.others = {searchTerm(u"jo@example.gov.uk"), searchTerm(u"07700 900124")};
        state.recipients = 3;
        state.recipientsWithMessages = 2;
        QCOMPARE(foundText(state), u"23 messages in 4 of 2,000 services, for 2 of 3 recipients"_s);
        QCOMPARE(searchedForText(state.query), u"Searched for 2 phone numbers and 1 email address"_s);
        QCOMPARE(soughtText(state.query), u"3 recipients"_s);
        state.phase = SearchState::Phase::Asking;
        state.recipients = 1;
        QCOMPARE(foundText(state), u"23 messages in 4 services so far, for 2 of 3 recipients"_s);
        QCOMPARE(progressText(state), u"Recipient 2 of 3"_s);
        state.phase = SearchState::Phase::Failed;
        QCOMPARE(foundText(state), u"23 messages in 4 services so far, for 2 of 3 recipients"_s);
        state = empty();
        state.query.others = {searchTerm(u"jo@example.gov.uk")};
        QCOMPARE(nothingFoundWords(state).title, u"Nothing found for 2 recipients"_s);
    }
};

POSTROOM_TEST(TestSearchWords)
#include "tst_searchwords.moc"
