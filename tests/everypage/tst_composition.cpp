// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/everywindow.h"
#include "pages/filtereditor.h"
#include "pages/listfilters.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "window/commandpalette.h"

#include <QComboBox>
#include <QInputMethodEvent>

#include <tuple>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

void compose(const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

void commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// What is being composed in a field: the cursor stands behind it, the text is as it was.
struct Composed {
    explicit Composed(QLineEdit &field)
        : edit(field)
    {
        edit.setFocus(Qt::OtherFocusReason);
        QCoreApplication::processEvents();
        before = cursor();
        compose(u"ぽすと"_s);
        during = cursor();
        text = field.text(); // what was selected has gone, as it does
    }
    int cursor() const { return edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().x(); }
    /// What is not as it was while it goes on.
    QString lost() const
    {
        if (!edit.isVisible() || !edit.hasFocus())
            return u"the focus"_s;
        if (edit.text() != text)
            return u"the text: “%1”"_s.arg(edit.text());
        return cursor() == during ? QString() : u"what was composed"_s;
    }
    /// Ends it as a person does; whether the text has it, once.
    bool ends()
    {
        const qsizetype length = text.size();
        commit(u"ポスト"_s);
        return edit.text().size() == length + 3 && edit.text().count(u"ポスト"_s) == 1;
    }

    QLineEdit &edit;
    QString text;
    int before = 0, during = 0;
};

QList<QLineEdit *> fieldsOf(const QWidget &place)
{
    QList<QLineEdit *> fields;
    for (QLineEdit *field : place.findChildren<QLineEdit *>()) {
        const bool isDate = field->parentWidget() && field->parentWidget()->inherits("QAbstractSpinBox");
        if (field->isVisible() && field->isEnabled() && !field->isReadOnly() && !isDate)
            fields.append(field);
    }
    return fields;
}

} // namespace

/// Text that is being composed with an input method, in every field of every page: nothing that the page does by itself
/// loses it or takes it for text, and no shortcut fires within.
class TestComposition : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void nothingThatAPageDoesEndsIt_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlaceKind &kind : places::kinds())
            QTest::addRow("%s", kind.id.data()) << QString(kind.id);
    }
    void nothingThatAPageDoesEndsIt()
    {
        QFETCH(QString, id);
        EveryWindow open(Answers::AsItIs, placeKind(id));
        QVERIFY(open.rests());
        const auto fields = fieldsOf(open.place());
        for (QLineEdit *field : fields) {
            Composed composed(*field);
            QVERIFY(composed.during != composed.before);
            for (const Answers answers : {Answers::AsItIs, Answers::Offline, Answers::Nothing, Answers::AsItIs}) {
                open.platform->lists.answers = answers;
                if (!open.place().renew())
                    open.place().perform(Act::ReadAgain);
                QVERIFY(open.rests());
                QCOMPARE(composed.lost(), QString());
            }
            PostroomStyle::of(nullptr)->setTokens(darkTokens());
            QCoreApplication::processEvents();
            QCOMPARE(composed.lost(), QString());
            PostroomStyle::of(nullptr)->setTokens(lightTokens());
            QVERIFY2(composed.ends(), qPrintable(field->text()));
            QCoreApplication::processEvents();
        }
    }

    void noShortcutFiresWithin_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {places::search, places::notifications, places::start, places::shortcuts})
            QTest::addRow("%s", id.data()) << QString(id);
        QTest::addRow("services") << u"services"_s;
    }
    void noShortcutFiresWithin()
    {
        QFETCH(QString, id);
        EveryWindow open(Answers::AsItIs, placeKind(id));
        QVERIFY(open.rests());
        for (QLineEdit *field : fieldsOf(open.place())) {
            Composed composed(*field);
            const int asked = open.platform->lists.asked;
            for (const auto &[key, modifiers] : {std::pair(Qt::Key_K, Qt::ControlModifier),
                     std::pair(Qt::Key_2, Qt::ControlModifier), std::pair(Qt::Key_F5, Qt::NoModifier),
                     std::pair(Qt::Key_F1, Qt::NoModifier), std::pair(Qt::Key_Return, Qt::NoModifier),
                     std::pair(Qt::Key_Escape, Qt::NoModifier), std::pair(Qt::Key_Left, Qt::AltModifier)})
                QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            QVERIFY(open.rests());
            QCOMPARE(composed.lost(), QString());
            QCOMPARE(open.platform->lists.asked, asked);
            QVERIFY(composed.ends());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // ours again
            QCoreApplication::processEvents();
        }
    }

    // The services come while somebody types in their chooser.
    void aListThatComesLateWaits()
    {
        const auto platform = std::make_shared<FakePlatform>();
        platform->lists.holdsServices = true;
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        auto *services = open.window.place()->findChild<ServiceChooser *>();
        Composed composed(*services->lineEdit());
        platform->lists.releaseServices();
        std::ignore = QTest::qWaitFor([] { return liveJobs() == 0; }, 200);
        QCOMPARE(composed.lost(), QString());
        QVERIFY(composed.ends());
        QTRY_VERIFY(services->isLoaded());
        QCOMPARE(services->lineEdit()->text(), u"ポスト"_s); // what was typed stays, too
        QCOMPARE(services->count(), 2);
        platform->lists.releaseAll();
    }

    void thePaletteKeepsIt()
    {
        EveryWindow open(Answers::AsItIs, placeKind(u"services"_s));
        QVERIFY(open.rests());
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        Composed composed(*open.window.findChild<QLineEdit *>(u"paletteField"_s));
        open.place().perform(Act::ReadAgain);
        QVERIFY(open.rests());
        QCOMPARE(composed.lost(), QString());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape})
            QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(composed.lost(), QString());
        QVERIFY(composed.ends());
    }

    // The names of a filter come while one is typed.
    void aFiltersNamesWait()
    {
        const auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        Q_EMIT open.window.place()->serviceRequested(u"s1"_s);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        auto *filters = open.window.place()->findChild<ListFilters *>();
        filters->edit(FilterKey::Template);
        QVERIFY(!platform->lists.pending().empty());
        Composed composed(*filters->editor().findChild<QComboBox *>()->lineEdit());
        platform->lists.releaseAll();
        std::ignore = QTest::qWaitFor([] { return liveJobs() == 0; }, 200);
        QCOMPARE(composed.lost(), QString());
        QVERIFY(composed.ends());
        QCoreApplication::processEvents();
        QCOMPARE(composed.edit.text(), u"ポスト"_s);
    }
};

POSTROOM_TEST(TestComposition)

#include "tst_composition.moc"
