// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "pages/namelist.h"
#include "support/testmain.h"
#include "ui/filterstage.h"
#include "widgets/iconbutton.h"
#include "window/placelink.h"

#include <QMenu>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The filters of a list beside those that its page always shows, on the rows of a database.
class TestListFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void whatTheSourceTakesIsOffered()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        const QList<FilterKey> offered = listOf(open).filters()->offered();
        const QList<FilterKey> expected{FilterKey::From, FilterKey::To, FilterKey::History, FilterKey::Template,
            FilterKey::Job, FilterKey::ApiKey, FilterKey::CreatedBy, FilterKey::Provider};
        QCOMPARE(offered, expected);
        listOf(open).filters()->button()->click();
        auto *menu = open.page().findChild<QMenu *>(u"filterMenu"_s);
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text());
        QCOMPARE(words.join(u", "_s), u"From…, Until…, With history, Template…, Job…, API key…, Sent by…, Provider…"_s);
        menu->close();
    }

    // Nothing stands there that the connection cannot do.
    void elsewhereOnlyWhatIsTakenIsOffered()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"notifications"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(open), 60'000);
        QVERIFY(listOf(open).filters()->button()->isVisible());
        const QList<FilterKey> expected{FilterKey::Template, FilterKey::Job};
        QCOMPARE(listOf(open).filters()->offered(), expected);
        open.window.open(u"search"_s);
        QVERIFY(listOf(open).filters()->offered().isEmpty());
        QVERIFY(!listOf(open).filters()->button()->isVisible());
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aTemplateIsChosenByItsNameAndTakenOutByAKey()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        const int all = open.page().records().rowCount();
        listOf(open).filters()->edit(FilterKey::Template);
        QVERIFY(editorOf(open).isVisible());
        auto *field = editorOf(open).findChild<QComboBox *>();
        QTRY_VERIFY(field->count() > 0);
        field->setCurrentIndex(field->findData(usedTemplate()));
        const QString name = field->currentText();
        editorOf(open).findChild<QPushButton *>()->click();
        QVERIFY(!editorOf(open).isVisible());
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().query().value(FilterKey::Template), usedTemplate());
        QVERIFY(open.page().records().rowCount() > 0);
        for (int row = 0; row < open.page().records().rowCount(); ++row) {
            if (const auto *message = as<Notification>(open.page().records().record(row)))
                QCOMPARE(message->templateId, usedTemplate());
        }
        FilterChip *chip = chipOf(open, FilterKey::Template);
        QVERIFY(chip && chip->accessibleName().startsWith(u"Template: "_s + name.left(20)));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Backspace);
        QVERIFY(!listOf(open).filters()->isSet());
        QTRY_COMPARE(open.page().records().rowCount(), all);
        QVERIFY(listOf(open).filters()->button()->hasFocus());
    }

    void anIdIsTakenInAnySpelling()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        listOf(open).filters()->edit(FilterKey::Template);
        QTRY_COMPARE(liveJobs(), 0);
        type(open, u" {"_s + usedTemplate().toUpper() + u"} "_s);
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().query().value(FilterKey::Template), usedTemplate());
    }

    void whatCannotBeTakenIsSaidAndStays()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        const Query before = open.page().records().query();
        listOf(open).filters()->edit(FilterKey::Template);
        QTRY_COMPARE(liveJobs(), 0);
        type(open, usedTemplate().left(13));
        QVERIFY2(editorOf(open).said().startsWith(u"That is part of an id."_s), qPrintable(editorOf(open).said()));
        type(open, u"<b>no such</b>"_s);
        QCOMPARE(
            editorOf(open).said(), u"Nothing here is called “<b>no such</b>”. Choose from the list, or paste an id."_s);
        QCOMPARE(editorOf(open).findChild<QComboBox *>()->currentText(), u"<b>no such</b>"_s);
        type(open, u"  "_s);
        QCOMPARE(editorOf(open).said(), u"Nothing is typed yet."_s);
        QVERIFY(editorOf(open).isVisible());
        QCOMPARE(open.page().records().query(), before);
        QTest::keyClick(&editorOf(open), Qt::Key_Escape);
        QVERIFY(!editorOf(open).isVisible());
    }

    // London's midnight: a day is the platform's, both days included.
    void daysNarrowAndCannotStandBackwards()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        const QDate day = QDate::fromString(
            valueOfSql(
                u"SELECT ((created_at AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/London')::date FROM notifications "
                "WHERE service_id = '%1' AND key_type <> 'test' GROUP BY 1 ORDER BY count(*), 1 LIMIT 1"_s.arg(
                    notices)),
            Qt::ISODate);
        QVERIFY(day.isValid());
        chooseDay(open, FilterKey::To, day);
        QTRY_VERIFY(isRead(open));
        chooseDay(open, FilterKey::From, day.addDays(1));
        QVERIFY2(
            editorOf(open).said().startsWith(u"That is after the last day, "_s), qPrintable(editorOf(open).said()));
        QVERIFY(!open.page().records().query().has(FilterKey::From));
        chooseDay(open, FilterKey::From, day);
        QTRY_VERIFY(isRead(open));
        const QString counted = valueOfSql(
            u"SELECT count(*) FROM notifications WHERE service_id = '%1' AND key_type <> 'test' AND ((created_at AT "
            u"TIME "
            "ZONE 'UTC') AT TIME ZONE 'Europe/London')::date = '%2'"_s.arg(notices, day.toString(Qt::ISODate)));
        QCOMPARE(open.page().records().rowCount(), counted.toInt());
        open.page().findChild<QPushButton *>(u"clearFilters"_s)->click();
        QTRY_VERIFY(isRead(open));
        QVERIFY(!listOf(open).filters()->isSet());
    }

    void olderMessagesComeInTheSameList()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        const QString oldest
            = u"(SELECT min(created_at)::date - 1 FROM notifications WHERE service_id = '%1')"_s.arg(notices);
        const int past = valueOfSql(u"SELECT count(*) FROM notification_history WHERE service_id = '%1' AND key_type "
                                    u"<> 'test' AND ((created_at AT "
                                    "TIME ZONE 'UTC') AT TIME ZONE 'Europe/London')::date <= %2"_s.arg(notices, oldest))
                             .toInt();
        QVERIFY(past > 0);
        chooseDay(open, FilterKey::To, QDate::fromString(valueOfSql(u"SELECT "_s + oldest), Qt::ISODate));
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().rowCount(), 0);
        QTRY_VERIFY(open.page().instead().isVisible());
        listOf(open).filters()->edit(FilterKey::History);
        QTRY_COMPARE(open.page().records().rowCount(), qMin(past, 200));
        QCOMPARE(open.page().records().query().value(FilterKey::History), u"true"_s);
        QTRY_COMPARE(liveJobs(), 0);
        listOf(open).filters()->edit(FilterKey::History); // once more takes it out
        QTRY_COMPARE(open.page().records().rowCount(), 0);
    }

    void goingToADateWorksOnANarrowedList()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        listOf(open).filters()->edit(FilterKey::History);
        QTRY_VERIFY(isRead(open));
        open.page().perform(Act::GoToDate);
        auto *day = open.page().findChild<QDateEdit *>(u"day"_s);
        QVERIFY(day->isVisible());
        const QString wanted = valueOfSql(
            u"SELECT created_at::date FROM notification_history WHERE service_id = '%1' ORDER BY created_at LIMIT 1"_s
                .arg(notices));
        day->setDate(QDate::fromString(wanted, Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_VERIFY(open.page().table().currentIndex().isValid());
        QTRY_COMPARE(liveJobs(), 0);
        const auto *message = as<Notification>(open.page().records().record(open.page().table().currentIndex().row()));
        QVERIFY(message);
        QVERIFY(message->createdAt->toDateTime(londonZone()).date() <= day->date());
    }

    void backAndLinksKeepThemWithoutRecipients()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        Q_EMIT open.window.place()->listRequested(
            {Resource::Notifications,
                {{FilterKey::Service, notices}, {FilterKey::Template, usedTemplate()},
                    {FilterKey::From, u"2026-01-01"_s}}},
            u"Tide times"_s);
        QTRY_VERIFY(isRead(open));
        QVERIFY(chipOf(open, FilterKey::Template)->accessibleName() == u"Template: Tide times"_s);
        const auto filters = listOf(open).shownFilters();
        open.page().table().clearSelection();
        open.page().table().setCurrentIndex({});
        const QString link = linkTo({u"notifications"_s, notices, std::nullopt, filters});
        QCOMPARE(link, u"postroom://open/notifications?service=%1&template=%2"_s.arg(notices, usedTemplate()));
        listOf(open).filters()->clear();
        open.window.open(u"services"_s);
        Q_EMIT open.window.place()->listRequested(
            {Resource::Notifications,
                {{FilterKey::Service, notices}, {FilterKey::Provider, u"00000000-0000-4000-8000-000000000000"_s}}},
            u"Nobody"_s);
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().rowCount(), 0);
        open.window.open(u"services"_s);
        QTRY_COMPARE(liveJobs(), 0);
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(listOf(open).filters()->value(FilterKey::Provider), u"00000000-0000-4000-8000-000000000000"_s);
        open.window.followLink(link);
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().query().value(FilterKey::Template), usedTemplate());
        QVERIFY(!open.page().records().query().has(FilterKey::Provider));
        // What only its id is known of is named.
        const QString name = valueOfSql(u"SELECT name FROM templates WHERE id = '%1'"_s.arg(usedTemplate()));
        QTRY_COMPARE(listOf(open).shownFilters().front().words, name);
    }

    void eventsAreNarrowedByTheirWordsOrByAnyOther()
    {
        DatabaseWindow open(contractPlatform());
        open.window.open(u"events"_s);
        QTRY_VERIFY(isRead(open));
        listOf(open).filters()->edit(FilterKey::Type);
        type(open, u"Signed in"_s);
        QCOMPARE(chipOf(open, FilterKey::Type)->accessibleName(), filterTitle(FilterKey::Type) + u": Signed in"_s);
        QCOMPARE(listOf(open).records().query().value(FilterKey::Type), u"sucessful_login"_s);
        listOf(open).filters()->edit(FilterKey::Type);
        type(open, u"one_of_tomorrow"_s);
        QCOMPARE(listOf(open).records().query().value(FilterKey::Type), u"one_of_tomorrow"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // With the history nothing is gone.
    void nothingIsSaidToBeGoneFromTheHistory()
    {
        DatabaseWindow open(contractPlatform());
        openNotices(open);
        chooseDay(open, FilterKey::From, QDate(2031, 1, 1));
        QTRY_VERIFY(isRead(open) && listOf(open).instead().isVisible());
        QTRY_VERIFY(listOf(open).instead().content().explanation.contains(u"older ones are gone"_s));
        listOf(open).filters()->edit(FilterKey::History);
        QTRY_VERIFY(isRead(open) && listOf(open).instead().isVisible());
        QTRY_VERIFY(!listOf(open).instead().content().explanation.contains(u"gone"_s));
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aTemplateOfAnotherServiceIsTakenOut()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(
            {Resource::Notifications, {{FilterKey::Service, notices}, {FilterKey::Template, usedTemplate()}}},
            u"One"_s);
        QTRY_VERIFY(isRead(open));
        const QString other
            = valueOfSql(u"SELECT id FROM services WHERE id <> '%1' ORDER BY name LIMIT 1"_s.arg(notices));
        open.openList(other);
        QTRY_VERIFY(isRead(open));
        QCOMPARE(open.page().records().query().value(FilterKey::Service), other);
        QVERIFY(!listOf(open).filters()->isSet());
    }

    void aRecipientAndATemplateDoNotGoTogether()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested(
            {Resource::Notifications, {{FilterKey::Service, notices}, {FilterKey::Template, usedTemplate()}}},
            u"One"_s);
        QTRY_VERIFY(isRead(open));
        auto *field = open.page().findChild<QLineEdit *>(u"recipientField"_s);
        field->setText(u"447700900321"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(open.page().instead().isVisible());
        QCOMPARE(open.page().instead().content().title, u"These filters do not go together"_s);
        QVERIFY(open.page().instead().content().explanation.endsWith(u"Template."_s));
        QCOMPARE(field->text(), u"447700900321"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // Not offered, and not gone without a word.
    void whatAMissingRightTakesAwayIsNamed()
    {
        PostgresCluster &server = contractCluster();
        QVERIFY(server
                    .sql(u"CREATE ROLE partial LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO partial; "
                         "REVOKE SELECT ON provider_details, notification_history FROM partial"_s,
                        u"contract"_s)
                    .ok);
        DatabaseWindow open(databasePlatform(server.conninfo(u"contract"_s, u"partial"_s)));
        open.window.platform()->recognise();
        QTRY_COMPARE(liveJobs(), 0);
        open.openList(notices);
        QTRY_VERIFY(open.page().records().rowCount() > 0);
        QVERIFY(!listOf(open).filters()->offered().contains(FilterKey::Provider));
        QVERIFY(listOf(open).filters()->offered().contains(FilterKey::Template));
        listOf(open).filters()->button()->click();
        auto *menu = listOf(open).filters()->findChild<QMenu *>(u"filterMenu"_s);
        QVERIFY(menu);
        QStringList named;
        for (const QAction *action : menu->actions()) {
            if (!action->isEnabled())
                named.append(action->text());
        }
        QCOMPARE(named,
            (QStringList{u"With history: without the right to read “notification_history”"_s,
                u"Provider: without the right to read “provider_details”"_s}));
        menu->close();
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(server.sql(u"DROP OWNED BY partial; DROP ROLE partial"_s, u"contract"_s).ok);
    }

    void aSearchIsNarrowedByDays()
    {
        DatabaseWindow open(contractPlatform());
        open.search(u"447700900321"_s);
        QTRY_COMPARE(open.page().records().rowCount(), 20);
        QTRY_COMPARE(liveJobs(), 0);
        const QList<FilterKey> expected{FilterKey::From, FilterKey::To, FilterKey::History};
        QCOMPARE(listOf(open).filters()->offered(), expected);
        chooseDay(open, FilterKey::To, QDate(2020, 1, 1));
        QTRY_VERIFY(open.page().instead().isVisible());
        const auto said = [&] { return open.page().instead().content().title; };
        QTRY_VERIFY2(said().contains(u"with these filters"_s), qPrintable(said()));
        chipOf(open, FilterKey::To)->clear();
        QTRY_COMPARE(open.page().records().rowCount(), 20);
        awaitRest(open.page());
    }

    // What runs was asked without the day, and does not answer for it.
    void daysNarrowASearchThatRuns()
    {
        DatabaseWindow open(contractPlatform());
        open.search(u"447700900321"_s);
        QVERIFY(open.page().records().rowCount() == 0);
        chooseDay(open, FilterKey::To, QDate(2020, 1, 1));
        QTRY_VERIFY(open.page().instead().isVisible());
        QTRY_COMPARE(liveJobs(), 0);
        QCOMPARE(open.page().records().rowCount(), 0);
        QVERIFY(open.page().instead().content().title.contains(u"with these filters"_s));
    }

    void namesThatAreTheSameAreToldApart()
    {
        DatabaseWindow open(contractPlatform());
        NameList names(open.window.platform()->source());
        QSignalSpy ready(&names, &NameList::ready);
        names.read({Resource::Events, {}}, "eventType"_L1);
        QTRY_COMPARE(ready.count(), 1);
        QSet<QString> words;
        for (const NameList::Name &name : names.names())
            words.insert(name.words);
        QVERIFY(names.names().size() > 1);
        QCOMPARE(words.size(), static_cast<qsizetype>(names.names().size()));
        QVERIFY(!names.isCut());
    }
};

POSTROOM_TEST(TestListFilters)
#include "tst_listfilters.moc"
