// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/everywindow.h"
#include "everypage/pagechecks.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "widgets/contextbar.h"
#include "widgets/sidebar.h"

#include <QPointer>
#include <QScrollArea>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ringRoom = 4; // px: a ring may stand outside
constexpr int leastSeen = 40; // pixels of a ring: that of an icon button has over 200

QString nameOf(const QWidget &widget)
{
    return u"%1 %2 “%3”"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), widget.accessibleName());
}

QImage pictureOf(MainWindow &window, const QRect &rect)
{
    QCoreApplication::processEvents(); // a scroll area follows the focus
    return window.grab(rect).toImage().convertToFormat(QImage::Format_RGB32);
}

// As much of it as what it stands in lets through.
QRect placeOf(const QWidget &widget, const MainWindow &window)
{
    QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget())
        rect &= QRect(around->mapTo(&window, QPoint()), around->size());
    return rect.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom).intersected(window.rect());
}

// As the Tab key does it.
void bringIntoView(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(&widget);
    }
}

// The shell is the same on every page: it is looked at once.
QList<QPointer<QWidget>> stopsOf(const MainWindow &window, const QString &id)
{
    QList<QPointer<QWidget>> stops;
    for (QWidget *stop : tabStops(window)) {
        if (id == places::start || window.place()->isAncestorOf(stop))
            stops.append(stop);
    }
    return stops;
}

} // namespace

/// The keyboard on every page: the Tab key comes to all of it, and what has the focus is seen to have it (look 11.3).
class TestEveryFocus : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void theFocusIsSeenOnEveryPage_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("dark");
        for (const PlaceKind &kind : places::kinds()) {
            QTest::addRow("%s", kind.id.data()) << QString(kind.id) << false;
            if (!kind.resource)
                QTest::addRow("%s dark", kind.id.data()) << QString(kind.id) << true;
        }
    }
    void theFocusIsSeenOnEveryPage()
    {
        QFETCH(QString, id);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        EveryWindow open(Answers::AsItIs, placeKind(id));
        QVERIFY(open.rests());
        open.showDetails();
        QTest::keyClick(&open.window, Qt::Key_Tab); // from now on by keyboard
        QStringList unseen;
        for (const QPointer<QWidget> &stop : stopsOf(open.window, id)) {
            if (!stop || !stop->isVisible())
                continue; // what it belonged to was made anew
            stop->setFocus(Qt::TabFocusReason);
            bringIntoView(*stop);
            QCoreApplication::processEvents();
            const QRect rect = placeOf(*stop, open.window);
            const QImage with = pictureOf(open.window, rect);
            elsewhere(open.window, *stop)->setFocus(Qt::TabFocusReason);
            const int seen = differingPixels(with, pictureOf(open.window, rect));
            if (seen < leastSeen)
                unseen.append(u"%1: %2 pixels"_s.arg(nameOf(*stop)).arg(seen));
        }
        QCOMPARE(unseen.join(u'\n'), QString());
    }

    void theTabKeyComesToAllOfEveryPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlaceKind &kind : places::kinds())
            QTest::addRow("%s", kind.id.data()) << QString(kind.id);
    }
    void theTabKeyComesToAllOfEveryPage()
    {
        QFETCH(QString, id);
        EveryWindow open(Answers::AsItIs, placeKind(id));
        QVERIFY(open.rests());
        open.showDetails();
        QList<QPointer<QWidget>> left = stopsOf(open.window, id);
        const qsizetype most = 2 * tabStops(open.window).size() + 4;
        for (qsizetype i = 0; i < most && !left.isEmpty(); ++i) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            left.removeAll(QApplication::focusWidget());
        }
        QStringList names;
        for (const QPointer<QWidget> &stop : std::as_const(left)) {
            if (stop && stop->isVisible())
                names.append(nameOf(*stop));
        }
        QCOMPARE(names.join(u'\n'), QString());
    }

private:
    // Something far from it that can have the focus.
    static QWidget *elsewhere(const MainWindow &window, const QWidget &stop)
    {
        QWidget *menu = window.findChild<QWidget *>(u"menu"_s);
        return menu != &stop ? menu : window.findChild<QWidget *>(u"goTo"_s);
    }
    // Whose colours differ enough to be told from each other (WCAG 2: 3 to 1).
    static int differingPixels(const QImage &one, const QImage &other)
    {
        constexpr double told = 3;
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                count += contrastOf(one.pixel(x, y), other.pixel(x, y)) >= told ? 1 : 0;
        }
        return count;
    }
};

POSTROOM_TEST(TestEveryFocus)

#include "tst_everyfocus.moc"
