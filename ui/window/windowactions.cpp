// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotices.h"
#include "widgets/iconbutton.h"
#include "window/actionregistry.h"
#include "window/commandpalette.h"
#include "window/mainwindow.h"

#include <algorithm>
#include <array>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStackedWidget>

namespace postroom {

using namespace Qt::StringLiterals;

struct MainWindow::Deed {
    Act act;
    void (MainWindow::*perform)();
};

// What the window does itself; all else is done by the place that is open.
void MainWindow::perform(Act act)
{
    static constexpr std::array deeds{
        Deed{Act::Palette, &MainWindow::togglePalette},
        Deed{Act::NewWindow, &MainWindow::openNewWindow},
        Deed{Act::OpenInNewWindow, &MainWindow::openInNewWindow},
        Deed{Act::CopyLink, &MainWindow::copyLink},
        Deed{Act::ZoomIn, &MainWindow::zoomIn},
        Deed{Act::ZoomOut, &MainWindow::zoomOut},
        Deed{Act::ZoomReset, &MainWindow::zoomReset},
        Deed{Act::CloseWindow, &MainWindow::closeThis},
        Deed{Act::Back, &MainWindow::goBack},
        Deed{Act::Forward, &MainWindow::goForward},
        Deed{Act::SignOut, &MainWindow::signOutRequested},
        Deed{Act::HidePowers, &MainWindow::hidePowers},
        Deed{Act::Quit, &MainWindow::quit},
    };
    const auto *deed = std::find_if(deeds.begin(), deeds.end(), [act](const Deed &one) { return one.act == act; });
    if (act != Act::Palette)
        closePalette();
    if (deed != deeds.end())
        (this->*deed->perform)();
    else if (place())
        place()->perform(act);
}

void MainWindow::hidePowers()
{
    Q_EMIT powersHiddenRequested(m_actions->action(Act::HidePowers)->isChecked());
}

void MainWindow::zoomIn()
{
    Q_EMIT zoomRequested(1);
}

void MainWindow::zoomOut()
{
    Q_EMIT zoomRequested(-1);
}

void MainWindow::zoomReset()
{
    Q_EMIT zoomRequested(0);
}

void MainWindow::togglePalette()
{
    if (m_palette && m_palette->isVisible())
        m_palette->dismiss();
    else
        openPalette();
}

void MainWindow::quit()
{
    QApplication::closeAllWindows();
}

// Whoever looks at the window sees it there.
void MainWindow::onWorkEnded(const QString &notice, qint64 duration)
{
    const bool isTold = duration >= m_longFrom && !notice.isEmpty();
    if (isTold && !isActiveWindow() && m_settings->isOn(Setting::Notices))
        m_notices->tell(notice, tr("Postroom says more about it."));
}

// What the work became stands above the status bar, whatever place is open.
void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QMenu *MainWindow::makeMenu(const QString &objectName, const QString &name, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName);
    menu->setAccessibleName(name);
    menu->setToolTipsVisible(true); // which say why not
    menu->addActions(actions);
    return menu;
}

// Beneath a button, as far to the side as there is room.
void MainWindow::openMenuAt(QMenu *menu, const QWidget &button)
{
    const int left = isRightToLeft() ? 0 : button.width() - menu->sizeHint().width();
    menu->popup(button.mapToGlobal(QPoint(left, button.height())));
}

void MainWindow::openAccountMenu()
{
    openMenuAt(makeMenu(u"accountMenu"_s, m_account->accessibleName(),
                   {m_actions->action(Act::HidePowers), m_actions->action(Act::SignOut)}),
        *m_account);
}

void MainWindow::openWindowMenu()
{
    openMenuAt(
        makeMenu(u"windowMenu"_s, m_menu->accessibleName(), m_actions->actionsOf(ActionRow::Menu::OfWindow)), *m_menu);
}

// What can be done with a row, where one was clicked or the menu key was pressed.
void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    const QWidget *clicked = childAt(event->pos());
    if (!place() || !clicked || !qobject_cast<const QAbstractItemView *>(clicked->parentWidget()))
        return QWidget::contextMenuEvent(event);
    const QList<QAction *> actions = m_actions->actionsOf(ActionRow::Menu::OfRow);
    if (!actions.isEmpty())
        makeMenu(u"rowMenu"_s, tr("Row"), actions)->popup(event->globalPos());
}

} // namespace postroom
