// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "pages/templatechooser.h"
#include "pages/versionspage.h"
#include "support/testmain.h"
#include "ui/templateplatform.h"
#include "ui/windowtest.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/factlist.h"
#include "widgets/messageview.h"
#include "widgets/notebox.h"

#include <QCheckBox>
#include <QComboBox>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QString marked(const QList<TextBlock> &blocks, TextMark mark)
{
    QStringList texts;
    for (const TextBlock &block : blocks) {
        for (const TextRun &run : block.runs) {
            if (run.mark == mark)
                texts.append(run.text.trimmed());
        }
    }
    return texts.join(u'|');
}

QString marked(const QList<TextBlock> &blocks)
{
    return marked(blocks, TextMark::Inserted) + marked(blocks, TextMark::Deleted);
}

/// The page of versions on the demo, on a template that has several.
struct OpenVersions {
    OpenVersions()
        : open(demoPlatform())
    {
        open.window.open(u"versions"_s);
        page = qobject_cast<VersionsPage *>(open.window.place());
        chooser = page->findChild<TemplateChooser *>();
        before = page->findChild<QComboBox *>(u"before"_s);
        after = page->findChild<QComboBox *>(u"after"_s);
        auto *templates = page->findChild<QComboBox *>(u"templates"_s);
        ready = QTest::qWaitFor([this] { return chooser->chosen() && before->count() > 0; }, 60'000);
        for (int index = 0; ready && before->count() < 2 && index < templates->count(); ++index) {
            templates->setCurrentIndex(index);
            ready = QTest::qWaitFor([this] { return before->count() > 0; }, 60'000);
        }
    }
    QList<TextBlock> blocks() const
    {
        QList<TextBlock> all;
        for (const MessageView *view : page->findChildren<MessageView *>()) {
            if (view->isVisibleTo(page))
                all += view->blocks();
        }
        return all;
    }
    OpenWindow open;
    VersionsPage *page;
    TemplateChooser *chooser;
    QComboBox *before;
    QComboBox *after;
    bool ready = false;
};

/// The page on a platform whose versions answer by hand.
struct FakeVersions {
    explicit FakeVersions(const std::vector<Row> &versions)
        : platform(std::make_shared<TemplatePlatform>())
    {
        platform->records.services = {dressedService(u"s1"_s, u"Harbour"_s, u"b1"_s)};
        platform->records.brands = {bannerBrand(u"b1"_s)};
        platform->records.templates = {versions.front()};
        platform->records.rows = versions;
        platform->records.rowsPerPage = 25;
        open = std::make_unique<OpenWindow>(platform);
        page = qobject_cast<VersionsPage *>(open->window.place(u"versions"_s));
        page->findChild<QCheckBox *>()->setChecked(false); // whatever the window before left
    }
    void show()
    {
        open->window.open(u"versions"_s);
        QTRY_VERIFY(!platform->records.pending().empty());
    }
    void answer()
    {
        auto *before = page->findChild<QComboBox *>(u"before"_s);
        QTRY_VERIFY_WITH_TIMEOUT((platform->records.releaseAll(), before->count() > 0), 10'000);
    }
    EmptyState &instead() const { return *page->findChild<EmptyState *>(); }
    QList<MessageView *> views() const { return page->findChildren<MessageView *>(); }
    QString saidBy(const QString &name) const
    {
        const auto *label = page->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    std::shared_ptr<TemplatePlatform> platform;
    std::unique_ptr<OpenWindow> open;
    VersionsPage *page;
};

std::vector<Row> versionsOf(const QString &type, const QStringList &contents)
{
    const auto listed = templateRow(u"t1"_s, type, contents.last());
    std::vector<Row> rows;
    for (qsizetype index = contents.size() - 1; index >= 0; --index)
        rows.push_back(versionRow(*listed, index + 1, contents.at(index)));
    return rows;
}

} // namespace

class TestVersionsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void comparesAnyTwoVersionsAsWrittenAndAsSent()
    {
        OpenVersions versions;
        QVERIFY(versions.ready);
        QVERIFY(versions.before->count() >= 2);
        QCOMPARE(versions.after->currentIndex(), 0);
        QCOMPARE(versions.before->currentIndex(), 1);
        QTRY_VERIFY(!versions.blocks().isEmpty());
        QVERIFY(!marked(versions.blocks()).isEmpty());
        versions.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY(!versions.page->findChildren<MessageView *>().isEmpty());
        for (const MessageView *view : versions.page->findChildren<MessageView *>())
            QVERIFY(view->kind() != MessageKind::Source || !view->isVisibleTo(versions.page));
        versions.before->setCurrentIndex(versions.after->currentIndex());
        QTRY_COMPARE(marked(versions.blocks()), QString());
    }

    void aMessageLeadsToTheVersionThatWasSent()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"notifications"_s);
        auto *detail = open.window.place()->findChild<NotificationDetail *>();
        QTRY_VERIFY(detail->message());
        const QString id = detail->message()->templateId;
        const auto version = detail->message()->templateVersion;
        for (FactList *facts : detail->findChildren<FactList *>()) {
            for (const Fact &fact : facts->facts()) {
                if (fact.link == "template"_L1)
                    Q_EMIT facts->linkActivated(fact.link);
            }
        }
        auto *page = qobject_cast<VersionsPage *>(open.window.place());
        QVERIFY(page);
        auto *chooser = page->findChild<TemplateChooser *>();
        QTRY_VERIFY_WITH_TIMEOUT(chooser->chosen() && chooser->chosen()->id == id, 60'000);
        auto *before = page->findChild<QComboBox *>(u"before"_s);
        QTRY_VERIFY(before->currentText().startsWith(u"Version %1"_s.arg(*version)));
    }

    void everyStopHasAName()
    {
        OpenVersions versions;
        QVERIFY(versions.ready);
        const QList<QWidget *> stops = tabStops(*versions.page);
        QVERIFY(stops.size() >= 5);
        for (const QWidget *stop : stops) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            const bool isNamed = !stop->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, stop->metaObject()->className());
        }
    }

    void aRefusalIsSaidAndCanBeTriedAgain()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.servicesError = makeError(Error::Kind::Timeout, QString());
        OpenWindow open(platform);
        open.window.open(u"versions"_s);
        auto *instead = open.window.place()->findChild<EmptyState *>();
        QTRY_COMPARE(instead->content().actions, QStringList{u"Try again"_s});
    }

    void wordsAndPlaceholdersThatDifferAreMarked()
    {
        FakeVersions versions(
            versionsOf(u"sms"_s, {u"Dear ((name)), come on Friday"_s, u"Dear ((person)), come on Monday"_s}));
        versions.show();
        versions.answer();
        QTRY_COMPARE(versions.views().size(), 2);
        QCOMPARE(marked(versions.views().first()->blocks(), TextMark::Deleted), u"((name))|Friday"_s);
        QCOMPARE(marked(versions.views().last()->blocks(), TextMark::Inserted), u"((person))|Monday"_s);
        QCOMPARE(versions.views().last()->runs().at(1).kind, RunKind::Placeholder);
        QCOMPARE(versions.saidBy(u"sameTexts"_s), u"The same in both: Name"_s);
        const auto *box = versions.page->findChild<NoteBox *>(u"newPlaceholders"_s);
        QVERIFY2(box && box->sentence().endsWith(u": ((person))"_s), qPrintable(everythingSaid(*versions.page)));
    }

    void aVersionIsDressedAsAMessageIs()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"Dear ((name))"_s, u"Hello ((name))"_s}));
        versions.show();
        versions.answer();
        versions.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_COMPARE(versions.views().last()->plainText(), u"Harbour: Hello ((name))"_s);
        QVERIFY(everythingSaid(*versions.page).contains(u"1 text message, personalisation not counted."_s));
        FakeVersions emails(versionsOf(u"email"_s, {u"[a](https://e.uk/1)"_s, u"[a](https://e.uk/2)"_s}));
        emails.show();
        emails.answer();
        emails.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_COMPARE(emails.views().last()->blocks().at(1).look, BlockLook::Banner);
        QCOMPARE(emails.views().last()->plainText(), u"Subject\n\nTides & Harbours\n\na"_s);
        const auto letter = templateRow(u"t1"_s, u"letter"_s, u"Text"_s);
        letter->replyToText = u"Harbour Office\nQuay 1"_s;
        FakeVersions letters({versionRow(*letter, 2, u"Text"_s), versionRow(*letter, 1, u"Test"_s)});
        letters.show();
        letters.answer();
        letters.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY(letters.views().last()->plainText().startsWith(u"Harbour Office\nQuay 1"_s));
    }

    void aDressThatCouldNotBeReadIsSaid()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"a"_s, u"b"_s}));
        versions.platform->records.serviceError = makeError(Error::Kind::Timeout, QString());
        versions.show();
        versions.answer();
        versions.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY(everythingSaid(*versions.page).contains(u"could not be read: no answer in time."_s));
        versions.platform->records.serviceError.reset();
        versions.page->perform(Act::ReadAgain);
        QTRY_VERIFY(!versions.platform->records.pending().empty());
        versions.answer();
        QTRY_COMPARE(versions.views().last()->plainText(), u"Harbour: b"_s);
    }

    void whatNoWordSaysIsSaidInBothForms()
    {
        FakeVersions versions(
            versionsOf(u"email"_s, {u"# T\n\n[a](https://e.uk/1)"_s, u"## T\n\n[a](https://e.uk/2)"_s}));
        versions.show();
        versions.answer();
        const QString changes
            = u"“T”: Changed from a heading to a sub-heading\n“a”: Link changed from https://e.uk/1 to https://e.uk/2"_s;
        QTRY_COMPARE(versions.saidBy(u"changes"_s), changes);
        versions.page->findChild<QCheckBox *>()->setChecked(true);
        QTRY_COMPARE(versions.saidBy(u"changes"_s), changes);
        QCOMPARE(marked(versions.views().last()->blocks(), TextMark::Inserted), u"a"_s);
    }

    void warningsStandUnderTheirVersion()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"fine"_s, u"fine\nno\u200bt"_s}));
        versions.show();
        versions.answer();
        QTRY_COMPARE(versions.page->findChildren<NoteBox *>(u"warnings"_s).size(), 1);
        const auto *box = versions.page->findChild<NoteBox *>(u"warnings"_s);
        QVERIFY2(box->explanation().startsWith(u"Message, line 2, character 3: "_s), qPrintable(box->explanation()));
        QVERIFY(box->explanation().contains(u"U+200B"_s));
    }

    void allPagesOfVersionsAreRead()
    {
        QStringList contents;
        for (int i = 1; i <= 200; ++i)
            contents.append(u"Text %1"_s.arg(i));
        FakeVersions versions(versionsOf(u"sms"_s, contents));
        versions.show();
        auto *before = versions.page->findChild<QComboBox *>(u"before"_s);
        QTRY_COMPARE_WITH_TIMEOUT((versions.platform->records.releaseAll(), before->count()), 200, 20'000);
        QCOMPARE(versions.platform->records.requests, 8);
        QVERIFY(before->currentText().startsWith(u"Version 199"_s));
        before->setCurrentIndex(199);
        QTRY_COMPARE(marked(versions.views().first()->blocks(), TextMark::Deleted), u"1"_s);
    }

    void oneVersionIsSaidToBeTheOnlyOne()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"Only"_s}));
        versions.show();
        versions.answer();
        QTRY_COMPARE(versions.saidBy(u"summary"_s), u"This template has one version."_s);
        QCOMPARE(marked(versions.views().first()->blocks()), QString());
    }

    void aTemplateThatIsGoneIsStillShown()
    {
        const auto gone = templateRow(u"t9"_s, u"sms"_s, u"Gone"_s);
        gone->archived = true;
        FakeVersions versions({versionRow(*gone, 2, u"Gone"_s), versionRow(*gone, 1, u"Going"_s)});
        versions.platform->records.templates = {templateRow(u"t1"_s, u"sms"_s, u"Here"_s)};
        versions.open->window.open(u"versions"_s);
        versions.page->showTemplate(u"s1"_s, u"t9"_s, 1);
        QTRY_COMPARE(versions.platform->records.asked.value(FilterKey::Template), u"t9"_s);
        versions.answer();
        QTRY_COMPARE(versions.page->findChild<NoteBox *>(u"standing"_s)->sentence(), u"This template was deleted"_s);
        auto *templates = versions.page->findChild<QComboBox *>(u"templates"_s);
        QTRY_COMPARE(templates->count(), 1);
        QCOMPARE(templates->currentIndex(), -1);
        QCOMPARE(versions.views().first()->plainText(), u"Going"_s);
        templates->setCurrentIndex(0);
        QTRY_COMPARE(versions.platform->records.asked.value(FilterKey::Template), u"t1"_s);
        QCOMPARE(versions.page->findChild<NoteBox *>(u"standing"_s)->sentence(), QString());
    }

    // Another template does not open on the number that was wanted of the one before.
    void theVersionAskedForIsForThatTemplateAlone()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        versions.platform->records.templates.push_back(templateRow(u"t2"_s, u"sms"_s, u"Other"_s));
        versions.page->showTemplate(u"s1"_s, u"t1"_s, 1);
        versions.open->window.open(u"versions"_s);
        versions.answer();
        auto *before = versions.page->findChild<QComboBox *>(u"before"_s);
        QVERIFY(before->currentText().startsWith(u"Version 1,"_s));
        auto *templates = versions.page->findChild<QComboBox *>(u"templates"_s);
        QTRY_COMPARE(templates->count(), 2);
        templates->setCurrentIndex(1);
        QCOMPARE(before->count(), 0);
        versions.answer();
        QVERIFY(before->currentText().startsWith(u"Version 3,"_s));
    }

    void aFailureStandsInThePageAndIsTriedAgain()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"a"_s, u"b"_s}));
        versions.show();
        versions.platform->records.fail(makeError(Error::Kind::Server, QString(), u"503"_s));
        QTRY_COMPARE(versions.instead().content().actions, QStringList{u"Try again"_s});
        QVERIFY(versions.instead().isVisible());
        Q_EMIT versions.instead().actionTriggered(0);
        QTRY_VERIFY(!versions.platform->records.pending().empty());
        versions.answer();
        QTRY_COMPARE(versions.views().size(), 2);
    }

    void readingCanBeStopped()
    {
        FakeVersions versions(versionsOf(u"sms"_s, {u"a"_s, u"b"_s}));
        versions.show();
        QVERIFY(!versions.page->whyNot(Act::Stop));
        versions.page->perform(Act::Stop);
        QVERIFY(versions.platform->records.pending().empty());
        QVERIFY(versions.page->whyNot(Act::Stop));
        QCOMPARE(versions.instead().content().actions, QStringList{u"Read again"_s});
        Q_EMIT versions.instead().actionTriggered(0);
        QTRY_VERIFY(!versions.platform->records.pending().empty());
        versions.answer();
    }

    void allOfItIsReachedByKeyboard()
    {
        FakeVersions versions(versionsOf(u"email"_s, {u"[a](https://e.uk/1)"_s, u"[a](https://e.uk/2)"_s}));
        versions.show();
        versions.answer();
        QTRY_COMPARE(versions.page->focusWidget(),
            versions.page->findChild<QWidget *>(u"templates"_s)->parentWidget()->focusProxy());
        auto *asSent = versions.page->findChild<QCheckBox *>();
        asSent->setFocus();
        QTest::keyClick(asSent, Qt::Key_Space);
        QVERIFY(asSent->isChecked());
        QSet<QWidget *> seen;
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            seen.insert(QApplication::focusWidget());
        }
        QList<QWidget *> stops = tabStops(*versions.page);
        for (QWidget *stop : stops)
            QVERIFY2(seen.contains(stop), stop->metaObject()->className());
        const QList<CopyButton *> copies = versions.page->findChildren<CopyButton *>();
        QCOMPARE(copies.size(), 2);
        for (CopyButton *copy : copies)
            QVERIFY(seen.contains(copy));
    }
};

POSTROOM_TEST(TestVersionsPage)
#include "tst_versionspage.moc"
