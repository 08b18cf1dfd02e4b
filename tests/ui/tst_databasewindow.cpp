// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportpanel.h"
#include "pages/listfilters.h"
#include "pages/notificationdetail.h"
#include "pages/searchpage.h"
#include "pages/similarrecipients.h"
#include "pages/versionspage.h"
#include "support/testmain.h"
#include "ui/databasestage.h"
#include "widgets/messageview.h"
#include "widgets/notebox.h"
#include "window/actionregistry.h"
#include "window/exportbar.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QString conninfo(const QString &database = u"contract"_s)
{
    return contractCluster().conninfo(database);
}

SigningKeys keysOf(const char *secret, const char *salt)
{
    SigningKeys keys;
    keys.secrets.emplace_back(QByteArray(secret));
    keys.salt = Secret(QByteArray(salt));
    return keys;
}

QWidget &similarBlock(const DatabaseWindow &open)
{
    return *open.page().findChild<QWidget *>(u"similarRecipients"_s);
}

QPushButton *similarOne(const DatabaseWindow &open, const QString &recipient)
{
    for (QPushButton *button : similarBlock(open).findChildren<QPushButton *>()) {
        if (button->accessibleName() == recipient)
            return button;
    }
    return nullptr;
}

QString textOf(const DatabaseWindow &open)
{
    return open.page().detail().findChild<MessageView *>()->plainText();
}

QLabel &noteOf(const DatabaseWindow &open)
{
    return *open.page().detail().findChild<QLabel *>(u"signature"_s);
}

} // namespace

/// Admin mode in the window: its places on the rows of a database, similar recipients, signatures.
class TestDatabaseWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void everyPlaceShowsTheDatabase()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        const QString server = u"Database at 127.0.0.1:%1"_s.arg(contractCluster().port());
        QVERIFY2(open.status().contains(server), qPrintable(open.status()));
        QVERIFY2(open.status().contains(u"Read-only"_s), qPrintable(open.status()));
        open.search(u"447700900321"_s);
        QTRY_COMPARE(open.page().records().rowCount(), 20);
        open.openList(notices);
        QTRY_VERIFY(open.page().records().rowCount() > 100);
        open.window.open(u"versions"_s);
        auto *before = open.window.place()->findChild<QComboBox *>(u"before"_s);
        QTRY_VERIFY(before->count() > 0);
        QVERIFY(qobject_cast<VersionsPage *>(open.window.place()));
    }

    void theEscapeKeyClosesADetailAndTheTabReachesEverything()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"447700900321"_s);
        QTRY_VERIFY(open.page().showsDetail());
        awaitRest(open.page());
        for (QWidget *stop : tabStops(open.window))
            QVERIFY2(!stop->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(stop),
                stop->metaObject()->className());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!open.page().showsDetail());
    }

    void similarRecipientsStandApartFromWhatWasFound()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"sam.okafro@example.com"_s);
        QTRY_VERIFY(similarBlock(open).isVisible());
        QCOMPARE(open.page().records().rowCount(), 0);
        QVERIFY(open.page().instead().isVisible());
        QVERIFY(open.page().instead().content().title.contains(u"Nothing found"_s));
        const QPushButton *one = similarOne(open, u"sam.okafor@example.com"_s);
        QVERIFY(one && one->isVisible());
        const QString said = one->accessibleDescription();
        QVERIFY2(said.startsWith(u"differs at “or”; 14 messages, the last today at"_s), qPrintable(said));
        QAccessibleInterface *block = QAccessible::queryAccessibleInterface(&similarBlock(open));
        QCOMPARE(block->text(QAccessible::Name), u"Messages to similar recipients"_s);
        QCOMPARE(block->role(), QAccessible::Grouping);
    }

    void aSimilarRecipientIsSearchedForByTheKeyboard()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"sam.okafro@example.com"_s);
        QTRY_VERIFY(similarBlock(open).isVisible());
        QPushButton *one = similarOne(open, u"sam.okafor@example.com"_s);
        for (int i = 0; i < 30 && !one->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(one->hasFocus());
        QTest::keyClick(one, Qt::Key_Space);
        QTRY_COMPARE(open.page().records().rowCount(), 14);
        QCOMPARE(open.page().findChild<QLineEdit *>(u"searchField"_s)->text(), u"sam.okafor@example.com"_s);
        QTRY_VERIFY(open.page().table().hasFocus());
        QVERIFY(!similarBlock(open).isVisible());
        awaitRest(open.page());
    }

    void whatIsMissingIsSaidInWords()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"sam.okafoor@example.com"_s);
        QTRY_VERIFY(similarBlock(open).isVisible());
        const QPushButton *one = similarOne(open, u"sam.okafor@example.com"_s);
        QVERIFY(one);
        QVERIFY2(one->accessibleDescription().startsWith(u"something is missing after “"_s),
            qPrintable(one->accessibleDescription()));
    }

    void moreThanTenAreCutAndSaid()
    {
        SimilarRecipients block(testClock(), londonZone());
        block.setMisses(NearMisses{std::vector<NearMiss>(14, NearMiss{u"a@example.com"_s, 1, {}, {}}), {}, true});
        QCOMPARE(block.findChildren<QPushButton *>().size(), qsizetype(10));
        QVERIFY(everythingSaid(block).contains(u"Too many messages share a part of it"_s));
        block.setMisses(NearMisses{});
        QVERIFY(block.isHidden());
    }

    void aLackingIndexIsNamed()
    {
        QVERIFY(contractCluster().sql(u"DROP INDEX ix_notifications_normalised_to_trgm"_s, u"lacking"_s).ok);
        DatabaseWindow open(databasePlatform(conninfo(u"lacking"_s)));
        open.search(u"447700900321"_s);
        QTRY_COMPARE(open.page().records().rowCount(), 20);
        const auto *slow = open.page().findChild<NoteBox *>(u"slow"_s);
        QTRY_VERIFY2(slow->sentence().contains(u"is missing"_s), qPrintable(slow->sentence()));
        QVERIFY(slow->isVisible());
        awaitRest(open.page());
    }

    void theReachOfAShortTermIsSaid()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"7@"_s);
        const auto *reach = open.page().findChild<QLabel *>(u"reach"_s);
        const auto said = [&] { return reach->text() + open.page().instead().content().explanation; };
        QTRY_VERIFY2(said().contains(u"only the newest 100,000 messages, since so short a term is in no index"_s),
            qPrintable(said()));
        QVERIFY(!open.page().findChild<NoteBox *>(u"slow"_s)->isVisible());
        awaitRest(open.page());
    }

    // No one reading gives messages and their history: what is shown goes into the file.
    void aSearchWithHistoryIsExported()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"found.csv"_s);
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"okafor"_s);
        awaitRest(open.page());
        open.page().findChild<ListFilters *>()->edit(FilterKey::History);
        QTRY_COMPARE(open.window.place()->whyNot(Act::Export), std::nullopt);
        const int rows = open.page().records().rowCount();
        QVERIFY(rows > 0);
        open.window.actions().action(Act::Export)->trigger();
        open.page().findChild<ExportPanel *>()->setPath(file);
        QTRY_VERIFY(!open.window.exports().isRunning());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), rows + 1);
    }

    void signedValuesAreSaidToBeUnverifiedWithoutKeys()
    {
        DatabaseWindow open(databasePlatform(conninfo()));
        open.search(u"07700900322"_s);
        QTRY_VERIFY(open.page().showsDetail());
        QTRY_VERIFY2(noteOf(open).text().startsWith(u"What was filled in is signed, but not verified"_s),
            qPrintable(noteOf(open).text()));
        awaitRest(open.page());
    }

    void verifiedValuesNeedNoWords()
    {
        DatabaseWindow open(
            databasePlatform(conninfo(), {}, keysOf("postroom-dev-secret-key", "postroom-dev-dangerous-salt")));
        open.search(u"07700900322"_s);
        QTRY_VERIFY(open.page().showsDetail());
        QTRY_VERIFY(textOf(open).contains(u"Idris"_s));
        QVERIFY(noteOf(open).text().isEmpty());
        awaitRest(open.page());
    }

    void whatNoKeyMadeIsNotShown()
    {
        DatabaseWindow open(databasePlatform(conninfo(), {}, keysOf("another-key", "postroom-dev-dangerous-salt")));
        open.search(u"07700900322"_s);
        QTRY_VERIFY(open.page().showsDetail());
        QTRY_VERIFY2(noteOf(open).text().contains(u"nothing there that this platform signed"_s),
            qPrintable(noteOf(open).text()));
        QVERIFY(!textOf(open).contains(u"Idris"_s));
        awaitRest(open.page());
    }
};

POSTROOM_TEST(TestDatabaseWindow)
#include "tst_databasewindow.moc"
