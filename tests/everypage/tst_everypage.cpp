// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/contactsheet.h"
#include "everypage/everyplace.h"
#include "everypage/everywindow.h"
#include "everypage/pagechecks.h"
#include "screens/screenchecks.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "style/zoom.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "window/places.h"

#include <QDir>

#include <tuple>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize least(720, 480), atTwoHundred(1920, 1200);

} // namespace

/// Every place of the window's own table in every state: nothing cut, nothing over each other, nothing pale, and a way
/// on where there are no rows. The pictures of a page go onto one sheet.
class TestEveryPage : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void everyPageInEveryState_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlaceKind &kind : places::kinds())
            QTest::newRow(QByteArray(kind.id.data(), kind.id.size()).constData()) << QString(kind.id);
    }
    void everyPageInEveryState()
    {
        QFETCH(QString, id);
        m_kind = &placeKind(id);
        m_sheet = {};
        m_problems.clear();
        lookAtRows();
        for (const PageState &state : pageStates)
            lookAt(state);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        finish(id);
    }

    // It stands over whichever page is open.
    void thePalette()
    {
        m_kind = &placeKind(u"services"_s);
        m_sheet = {};
        m_problems.clear();
        EveryWindow open(Answers::AsItIs, *m_kind);
        QVERIFY(open.rests());
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        auto *field = open.window.findChild<QLineEdit *>(u"paletteField"_s);
        QVERIFY(field);
        field->setText(u"ser"_s);
        QVERIFY(open.rests());
        lookInEveryLook(open.window, *open.window.findChild<CommandPalette *>());
        open.window.setFixedSize(1280, 800);
        field->setText(u"zzzz"_s);
        look(open.window, u"empty"_s);
        finish(u"palette"_s);
    }

private:
    void finish(const QString &name)
    {
        save(name);
        for (const QString &one : std::as_const(m_problems))
            qInfo("problem: %s", qPrintable(one)); // all of them: a failure says a thousand characters at most
        QCOMPARE(m_problems.size(), 0);
    }
    void problem(const QString &state, const QStringList &what)
    {
        for (const QString &one : what)
            m_problems.append(state + u": "_s + one);
    }
    void look(MainWindow &window, const QString &state)
    {
        judge(window, state);
        m_sheet.add(window.grab(), state);
        if (qEnvironmentVariableIsSet("POSTROOM_WHOLE_PICTURES"))
            savePicture(window, u"every-%1-%2"_s.arg(QString(m_kind->id), state).remove(u" %"_s));
    }
    void judge(MainWindow &window, const QString &state)
    {
        int rounds = 0; // of the event loop: another font, another layout, what follows from that
        const auto settled = [&window, &rounds] {
            return ++rounds > 4 && clippedTexts(window).isEmpty() && overlaps(window).isEmpty()
                && outsiders(window).isEmpty();
        };
        std::ignore = QTest::qWaitFor(settled, 500);
        problem(state, clippedTexts(window));
        problem(state, overlaps(window));
        problem(state, outsiders(window));
        problem(state, sidewaysScrolls(window));
    }
    void lookAtRows()
    {
        EveryWindow open(Answers::AsItIs, *m_kind);
        if (!open.rests() || open.window.place()->isHidden())
            return problem(u"light"_s, {u"is not read"_s});
        m_isRead = open.platform->lists.asked > 0;
        open.showDetails();
        lookInEveryLook(open.window, open.window);
    }
    void lookInEveryLook(MainWindow &window, QWidget &words)
    {
        look(window, u"light"_s);
        problem(u"light"_s, elidedHeaders(window));
        problem(u"light"_s, paleWords(words));
        PostroomStyle::of(nullptr)->setTokens(darkTokens());
        look(window, u"dark"_s);
        problem(u"dark"_s, paleWords(words));
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        {
            Zoom zoom(Zoom::usual);
            zoom.set(Zoom::most);
            window.setFixedSize(atTwoHundred);
            look(window, u"200 %"_s);
            if (window.place()->showsDetail())
                window.place()->perform(Act::CloseDetails);
            judge(window, u"200 %, the list"_s);
            zoom.set(Zoom::usual);
        }
        window.setFixedSize(least);
        look(window, u"narrow"_s);
    }
    // A page that shows what there is without rows is not empty.
    static bool hasWayOn(const Place &place, const PageState &state)
    {
        const bool isContent = state.answers == Answers::Nothing && !saysWhyThereIsNothing(place);
        return isContent || !sentenceWithWayOn(place).isEmpty();
    }
    void lookAt(const PageState &state)
    {
        if (!m_isRead)
            return; // it asks the platform nothing
        const QString name = QString::fromLatin1(state.name);
        StateWindow open(state, *m_kind);
        if (!open.wasRead)
            problem(name, {u"is not read"_s});
        if (state.answers == Answers::Never) {
            if (!QTest::qWaitFor([&] { return !sentenceWithWayOn(open.place()).isEmpty() && open.mayStop(); }, 4'000))
                problem(name, {u"does not say that it reads, or cannot be stopped"_s});
        } else if (!open.rests() || !QTest::qWaitFor([&] { return hasWayOn(open.place(), state); }, 4'000)) {
            problem(name, {u"shows no way on; says “%1”"_s.arg(sentence(open.place()))});
        }
        look(open.window, name);
    }
    void save(const QString &id)
    {
        const QString named = qEnvironmentVariable("POSTROOM_PICTURES");
        const QString folder = named.isEmpty() ? builtFile(u"pictures"_s) : named;
        QVERIFY(QDir().mkpath(folder) && m_sheet.drawn().save(u"%1/every-%2.png"_s.arg(folder, id)));
    }

    const PlaceKind *m_kind = nullptr;
    bool m_isRead = false;
    ContactSheet m_sheet;
    QStringList m_problems;
};

POSTROOM_TEST(TestEveryPage)

#include "tst_everypage.moc"
