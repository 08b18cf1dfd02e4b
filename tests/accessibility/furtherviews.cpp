// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/furtherviews.h"

#include "accessibility/viewer.h"
#include "everypage/pagemenus.h"
#include "pages/filterkind.h"
#include "pages/listfilters.h"
#include "pages/recipientfilepage.h"
#include "pages/scopedlistpage.h"
#include "pages/templatechooser.h"
#include "ui/signinstage.h"
#include "widgets/messagebar.h"
#include "window/elsewherepage.h"

#include <QCheckBox>
#include <QMenu>
#include <QWindow>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

/// Something that opens on a page.
struct Opening {
    const char *page; ///< id of a place
    const char *name;
    void (*open)(EveryWindow &window);
    Answers answers = Answers::AsItIs;
};

ListFilters &filtersOf(EveryWindow &open)
{
    return *qobject_cast<ScopedListPage *>(&open.place())->filters();
}

template <Act act> void perform(EveryWindow &open)
{
    open.place().perform(act);
}

// The first filter that asks so.
template <FilterKind::Editor editor> void ask(EveryWindow &open)
{
    ListFilters &filters = filtersOf(open);
    for (const FilterKey key : filters.offered()) {
        if (filterKindOf(key, Resource::Notifications)->editor == editor)
            return filters.edit(key);
    }
}

template <const auto &term> void search(EveryWindow &open)
{
    Q_EMIT open.place().searchRequested(QString::fromLatin1(term));
}

void typeIntoPalette(EveryWindow &open, const QString &words)
{
    QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
    open.window.findChild<QLineEdit *>(u"paletteField"_s)->setText(words);
}

// With a number that is none.
void checkFile(EveryWindow &open)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("phone number\n07700 900123\nnobody\n") < 0)
        qFatal("no file to check");
    file.close();
    auto *page = qobject_cast<RecipientFilePage *>(&open.place());
    await([page] { return page->findChild<TemplateChooser *>()->chosen() != nullptr; });
    page->check(file.fileName());
    await([page] { return page->outcome() != nullptr; });
}

constexpr char several[] = "07700 900123\n07700 900447", nobody[] = "nobody at all";

const Opening openings[]{
    {"services", "palette", [](EveryWindow &open) { typeIntoPalette(open, u"ser"_s); }},
    {"services", "palette, nothing found", [](EveryWindow &open) { typeIntoPalette(open, u"zzzz"_s); }},
    {"services", "export", perform<Act::Export>},
    {"services", "print", perform<Act::Print>},
    {"services", "PDF", perform<Act::SavePdf>},
    {"services", "news of the program",
        [](EveryWindow &open) {
            open.window.tell(u"ended"_s, {Ink::Amber, u"Ended unexpectedly"_s, {}, {u"Copy details"_s, u"Close"_s}});
        }},
    {"services", "password of the database", [](EveryWindow &) {}, Answers::Refused},
    {"notifications", "export", perform<Act::Export>},
    {"notifications", "go to date", perform<Act::GoToDate>},
    {"notifications", "filter by day", ask<FilterKind::Editor::Day>},
    {"notifications", "filter by choice", ask<FilterKind::Editor::Choice>},
    {"notifications", "filter by name", ask<FilterKind::Editor::Named>},
    {"notifications", "filter by switch", ask<FilterKind::Editor::Switch>},
    {"check-file", "a file with faults", checkFile},
    {"search", "several recipients", search<several>},
    {"search", "nothing found", search<nobody>},
};

void see(Viewer &viewer, const Opening &one, Viewer::Looks looks)
{
    EveryWindow open(one.answers, placeKind(QString::fromLatin1(one.page)));
    await([&] { return open.rests(); });
    one.open(open);
    await([&] { return open.rests(); });
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu)
        QTest::keyClick(menu, Qt::Key_Down);
    viewer.see(QString::fromLatin1(one.page), QString::fromLatin1(one.name), looks);
    if (menu)
        menu->close();
}

void seeSignIn(Viewer &viewer)
{
    const auto seeStep = [&viewer](const QString &person, SignInStep step, const QString &name) {
        SignInStage stage;
        stage.givePassword(stage.platform.person(person));
        await([&] { return stage.asks(step); });
        stage.giveProof(u"00000"_s);
        await([&] { return !stage.signIn->isBusy(); });
        viewer.see(u"sign-in"_s, name);
    };
    {
        SignInStage stage;
        viewer.see(u"sign-in"_s, u"password"_s);
        QTest::keyClicks(&stage.field("password"), u"can"_s);
        stage.page->findChild<QCheckBox *>(u"showPassword"_s)->click();
        QTest::keyClicks(&stage.field("password"), u"ary"_s);
        viewer.see(u"sign-in"_s, u"password, shown"_s);
    }
    seeStep(u"bronwen"_s, SignInStep::TextCode, u"code"_s);
    seeStep(u"ines"_s, SignInStep::EmailLink, u"link"_s);
}

// A window without a platform, put into a state.
template <typename Put> void seeBare(Viewer &viewer, const QString &page, const QString &state, Put put)
{
    MainWindow window(testClock());
    window.setFixedSize(1280, 800);
    put(window);
    window.show();
    window.activateWindow();
    await([&] { return window.windowHandle()->isExposed(); });
    viewer.see(page, state);
}

} // namespace

void seeWhatOpens(Viewer &viewer)
{
    for (const Opening &one : openings)
        see(viewer, one, Viewer::Looks::AtWindow);
    for (const PageMenu &one : pageMenus)
        see(viewer, {one.page, one.name, one.open}, Viewer::Looks::AtMenu);
}

void seeWhatStandsInFront(Viewer &viewer)
{
    seeSignIn(viewer);
    const QString address = u"notify.example"_s;
    seeBare(viewer, u"connection"_s, u"asked"_s, [&](MainWindow &window) { window.setConnecting(address); });
    seeBare(viewer, u"connection"_s, u"offline"_s, [&](MainWindow &window) {
        window.setRefusal(makeError(Error::Kind::Offline, u"connection refused"_s), address);
    });
    seeBare(viewer, u"connection"_s, u"keychain without the secret"_s,
        [&](MainWindow &window) { window.setRefusal(keychainError(KeychainState::Absent), address); });
    seeBare(viewer, u"connection"_s, u"signing in elsewhere"_s,
        [&](MainWindow &window) { window.setSignIn(new ElsewherePage(&window), address); });
}

} // namespace postroom::test
