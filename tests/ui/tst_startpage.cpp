// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/searchpage.h"
#include "pages/startpage.h"
#include "support/testmain.h"
#include "text/attentionwords.h"
#include "ui/startplatform.h"
#include "ui/windowtest.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"

#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Start, open on a platform with something of each kind.
struct OpenStart {
    explicit OpenStart(const std::function<void(StartSource &)> &change = {})
        : platform(std::make_shared<StartPlatform>())
        , open(prepared(platform, change))
    {
        open.window.open(u"start"_s);
        page = qobject_cast<StartPage *>(open.window.place());
    }
    static std::shared_ptr<Platform> prepared(
        const std::shared_ptr<StartPlatform> &made, const std::function<void(StartSource &)> &change)
    {
        if (change)
            change(made->start);
        return made;
    }
    AttentionSection &section(Attention kind) const { return page->section(kind); }
    QString said(Attention kind) const { return section(kind).words(); }
    std::shared_ptr<StartPlatform> platform;
    OpenWindow open;
    StartPage *page = nullptr;
};

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void saysOfEachKindWhatNeedsSomebody()
    {
        const OpenStart start;
        QTRY_VERIFY(start.said(Attention::StuckJobs)
                        .contains(u"berth holders.csv: Sending, Harbour Notices, begun today at 10:05am"_s));
        QVERIFY(start.said(Attention::StuckJobs).contains(u"Looked at 1 service."_s));
        QTRY_VERIFY(start.said(Attention::Failures).contains(u"260 of 4,800 text messages failed (5.4%)"_s));
        QTRY_VERIFY(start.said(Attention::Limits).contains(u"4,800 of 5,000 text messages today (96.0%)"_s));
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext: changed today at 11:05am"_s));
        QTRY_VERIFY(start.said(Attention::LockedPeople).contains(u"Jo <b>Bloggs</b>: jo@example.gov.uk, 10 failed"_s));
        QVERIFY(start.page->asOf());
    }

    void eachLeadsToItsPlace_data()
    {
        QTest::addColumn<Attention>("kind");
        QTest::addColumn<Target>("target");
        const std::vector<Filter> scope{{FilterKey::Service, u"s1"_s}};
        QTest::newRow("job") << Attention::StuckJobs << Target{Resource::Jobs, u"j1"_s, scope};
        QTest::newRow("person") << Attention::LockedPeople << Target{Resource::Users, u"u1"_s, scope};
        QTest::newRow("provider") << Attention::ChangedProviders << Target{Resource::Providers, u"p1"_s, {}};
    }
    void eachLeadsToItsPlace()
    {
        QFETCH(Attention, kind);
        QFETCH(Target, target);
        const OpenStart start;
        start.page->disconnect(&start.open.window);
        Target wanted;
        connect(start.page, &Place::targetRequested, start.page, [&wanted](const Target &asked) { wanted = asked; });
        QTRY_VERIFY(start.section(kind).findChild<LinkLabel *>());
        start.section(kind).findChild<LinkLabel *>()->click();
        QVERIFY(wanted == target);
    }

    void aServiceLeadsToItsMessages()
    {
        const OpenStart start;
        start.page->disconnect(&start.open.window);
        QSignalSpy wanted(start.page, &Place::serviceRequested);
        QTRY_VERIFY(start.section(Attention::Failures).findChild<LinkLabel *>());
        start.section(Attention::Failures).findChild<LinkLabel *>()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"s1"_s);
    }

    void nothingIsSaidInWords()
    {
        const OpenStart start([](StartSource &source) {
            source.lists[Resource::Jobs].clear();
            source.lists[Resource::Users].clear();
            source.lists[Resource::Providers].clear();
            source.detailed.clear();
        });
        for (const Attention kind : allAttention())
            QTRY_VERIFY2(start.said(kind).contains(nothingText(kind)), qPrintable(start.said(kind)));
    }

    void whatFailsHasAWayOnAndLeavesTheOthers()
    {
        const OpenStart start(
            [](StartSource &source) { source.errors[Resource::Providers] = makeError(Error::Kind::Offline, {}); });
        auto &section = start.section(Attention::ChangedProviders);
        auto button = [&section] {
            for (QPushButton *one : section.findChildren<QPushButton *>()) {
                if (one->text() == "Try again"_L1)
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(!button()->isHidden());
        QVERIFY(
            start.said(Attention::ChangedProviders).size() > attentionTitle(Attention::ChangedProviders).size() + 5);
        QTRY_VERIFY(start.said(Attention::StuckJobs).contains(u"berth holders.csv"_s));
        start.platform->start.errors.clear();
        button()->click();
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        QVERIFY(button()->isHidden());
    }

    void whatSeveralPartsFailForIsSaidOnce()
    {
        OpenStart start([](StartSource &source) {
            for (const Resource list : {Resource::Providers, Resource::Users, Resource::Jobs, Resource::Services})
                source.errors[list] = makeError(Error::Kind::Offline, {});
        });
        auto *bar = start.page->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->current().sentence.contains(u"could not be reached"_s));
        for (const Attention kind : {Attention::ChangedProviders, Attention::Failures}) {
            QTRY_VERIFY2(start.said(kind).contains(u"Not read"_s), qPrintable(start.said(kind)));
            QVERIFY(!start.said(kind).contains(u"could not be reached"_s));
        }
        start.platform->start.errors.clear();
        bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        QTRY_VERIFY(!bar->isVisible());
    }

    void whatCannotBeHadHereSaysWhy()
    {
        const OpenStart start([](StartSource &source) {
            source.closed[Resource::Providers] = WhyNot{.reason = WhyNot::Reason::NoMapping, .filter = std::nullopt};
            source.closed[Resource::Jobs] = WhyNot{.reason = WhyNot::Reason::NoMapping, .filter = std::nullopt};
        });
        for (const Attention kind : {Attention::ChangedProviders, Attention::StuckJobs}) {
            QTRY_VERIFY2(start.said(kind).split(u'\n').value(1).size() > 20, qPrintable(start.said(kind)));
            QVERIFY(!start.said(kind).contains(u"Being read"_s));
            QVERIFY(!start.section(kind).findChild<LinkLabel *>());
        }
    }

    void someServicesThatDoNotAnswerAreCounted()
    {
        const OpenStart start(
            [](StartSource &source) { source.errors[Resource::Jobs] = makeError(Error::Kind::Timeout, {}); });
        QTRY_VERIFY(start.said(Attention::StuckJobs).size() > 30);
        QVERIFY(!start.said(Attention::StuckJobs).contains(u"No job is stuck"_s));
    }

    void noMoreServicesThanTheBoundAreAsked()
    {
        const OpenStart start([](StartSource &source) {
            auto &services = source.lists[Resource::Services];
            for (int i = 0; i < 250; ++i)
                services.push_back(StartPlatform::service(u"x%1"_s.arg(i), u"Service %1"_s.arg(i)));
            source.lists[Resource::Jobs].clear();
        });
        QTRY_VERIFY(start.said(Attention::StuckJobs).contains(u"Looked at 200 of 251 services."_s));
        QVERIFY(start.said(Attention::StuckJobs).contains(u"Nothing was found among those that were looked at."_s));
        const auto &asked = start.platform->start.questions;
        QCOMPARE(std::count_if(
                     asked.begin(), asked.end(), [](const Query &query) { return query.resource == Resource::Jobs; }),
            200);
    }

    void whileItIsReadItCanBeStopped()
    {
        const OpenStart start([](StartSource &source) { source.holds = true; });
        QVERIFY(start.said(Attention::Failures).contains(u"Being read"_s));
        QVERIFY(!start.page->whyNot(Act::Stop));
        start.page->perform(Act::Stop);
        QTRY_VERIFY(start.page->whyNot(Act::Stop));
    }

    void itIsReadWhenThePersonComesAndAgainOnF5()
    {
        OpenStart start;
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        const std::size_t before = start.platform->start.questions.size();
        start.open.window.open(u"search"_s);
        start.open.window.open(u"start"_s);
        QCOMPARE(start.platform->start.questions.size(), before); // it is fresh
        start.page->perform(Act::ReadAgain);
        QVERIFY(start.platform->start.questions.size() > before);
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
    }

    void whatWasReadStaysWhereItCannotBeReadAgain()
    {
        OpenStart start;
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        start.platform->start.errors.insert({Resource::Providers, makeError(Error::Kind::Offline, QString())});
        start.page->perform(Act::ReadAgain);
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"could not be reached"_s));
        QVERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        start.platform->start.errors.clear();
        for (QPushButton *button : start.section(Attention::ChangedProviders).findChildren<QPushButton *>()) {
            if (button->text() == u"Try again"_s)
                button->click();
        }
        QTRY_VERIFY(!start.said(Attention::ChangedProviders).contains(u"could not be reached"_s));
        QVERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
    }

    void theTabKeyGoesFromTheTopToTheBottom()
    {
        const OpenStart start;
        for (const Attention kind : allAttention())
            QTRY_VERIFY(start.section(kind).findChild<LinkLabel *>());
        QCoreApplication::processEvents();
        QList<int> heights;
        QWidget *at = start.page->findChild<LinkLabel *>();
        start.section(Attention::StuckJobs).findChild<LinkLabel *>()->setFocus(Qt::TabFocusReason);
        for (std::size_t i = 0; i < allAttention().size(); ++i) {
            at = QApplication::focusWidget();
            QVERIFY(qobject_cast<LinkLabel *>(at));
            heights.append(at->mapTo(start.page, QPoint()).y());
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY(std::is_sorted(heights.begin(), heights.end()));
        QCOMPARE(heights.size(), static_cast<qsizetype>(allAttention().size()));
    }

    void whatIsReadAgainKeepsTheFocusOnThePage()
    {
        OpenStart start;
        QTRY_VERIFY(start.section(Attention::StuckJobs).findChild<LinkLabel *>());
        start.section(Attention::StuckJobs).findChild<LinkLabel *>()->setFocus(Qt::TabFocusReason);
        start.page->perform(Act::ReadAgain);
        QVERIFY(start.page->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(start.section(Attention::StuckJobs).findChild<LinkLabel *>());
    }

    // A caller is on the line: the number, then Enter, as on the page of the search.
    void whatIsTypedIsSearchedForInOneStep()
    {
        const OpenStart start([](StartSource &source) { source.holds = true; });
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field && start.page->isAncestorOf(field));
        QVERIFY(!start.page->whyNot(Act::Stop));
        QTest::keyClicks(field, u"07700900123"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *page = qobject_cast<SearchPage *>(start.open.window.place());
        QVERIFY(page && page->searchState());
        QCOMPARE(page->findChild<QLineEdit *>(u"searchField"_s)->text(), u"07700900123"_s);
        QVERIFY2(start.page->whyNot(Act::Stop), "the search has the connection for itself");
        page->perform(Act::Stop);
        QTRY_COMPARE(liveJobs(), 0);
        start.platform->start.holds = false;
        const std::size_t before = start.platform->start.questions.size();
        const_cast<MainWindow &>(start.open.window).open(u"start"_s);
        QVERIFY2(start.platform->start.questions.size() > before, "what was not read to its end is read");
    }

    void whereNothingCanBeSearchedThereIsNoField()
    {
        const auto platform = std::make_shared<StartPlatform>();
        platform->noSearch = WhyNot{.reason = WhyNot::Reason::NoMapping, .filter = std::nullopt};
        OpenWindow open(platform);
        open.window.open(u"start"_s);
        const Place &page = *open.window.place();
        QVERIFY(!page.findChild<QLineEdit *>(u"startField"_s)->isVisible());
        QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(page.whyNot(Act::FocusField), std::optional(QString()));
    }

    void byItselfItIsReadQuietly()
    {
        OpenStart start;
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(u"Firetext"_s));
        QTRY_COMPARE(liveJobs(), 0);
        start.platform->start.holds = true;
        QVERIFY(start.page->renew());
        QVERIFY(start.page->isRenewing());
        QVERIFY2(start.said(Attention::ChangedProviders).contains(u"Firetext"_s), "what is known stays meanwhile");
        start.page->perform(Act::Stop);
        QVERIFY(!start.page->isRenewing());
        start.platform->start.holds = false;
        start.platform->start.lists[Resource::Providers].clear();
        start.platform->start.errors[Resource::Users] = makeError(Error::Kind::Offline, {});
        QVERIFY(start.page->renew());
        QTRY_VERIFY(start.said(Attention::ChangedProviders).contains(nothingText(Attention::ChangedProviders)));
        QTRY_VERIFY(!start.page->isRenewing());
        QVERIFY2(start.said(Attention::LockedPeople).contains(u"Jo "_s), "a failure takes nothing away");
    }

    void theDemoHasOne()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"start"_s);
        auto *page = qobject_cast<StartPage *>(open.window.place());
        QVERIFY(page);
        for (const Attention kind : allAttention())
            QTRY_VERIFY_WITH_TIMEOUT(!page->section(kind).words().contains(u"Being read"_s), 60'000);
        QVERIFY(page->section(Attention::LockedPeople).words().contains(u"Looked at"_s));
    }
};

POSTROOM_TEST(TestStartPage)
#include "tst_startpage.moc"
