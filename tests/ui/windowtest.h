// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/localplatform.h"
#include "pages/listpage.h"
#include "pages/messagedress.h"
#include "pages/servicechooser.h"
#include "style/postroomstyle.h"
#include "tables/recordtableview.h"
#include "ui/fakeplatform.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace postroom::test {

/// The moment at which every test of the window stands.
inline Clock testClock()
{
    return Clock(*Instant::parse(u"2026-11-20T12:00:00Z"));
}

/// The look of the program, once a process; every test of the window begins with it. Any warning fails a test but those
/// of the offscreen platform and of running as root.
inline void beginWindowTest()
{
    if (!PostroomStyle::of(nullptr))
        QApplication::setStyle(new PostroomStyle);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support|QStandardPaths: |.*Populating font|.*propagateSizeHints).*$")));
}

/// The demo platform in a folder of its own, made once a process.
inline std::shared_ptr<Platform> demoPlatform()
{
    static QTemporaryDir folder;
    return std::make_shared<LocalPlatform>(folder.filePath(QStringLiteral("demo.sqlite")), testClock());
}

/// A window on a platform, at the search, shown and active.
struct OpenWindow {
    explicit OpenWindow(const std::shared_ptr<Platform> &platform, QSize size = {1280, 800})
        : window(testClock())
    {
        Settings().set(Setting::Refresh, QStringLiteral("false")); // on a slow machine it would ask more
        window.setFixedSize(size);
        window.setPlatform(platform, QStringLiteral("search"));
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
    }
    MainWindow window;
    bool shown = false;
};

/// The places of the demo that list a resource with nothing but its columns.
inline QStringList recordPlaceIds()
{
    return {QStringLiteral("services"), QStringLiteral("jobs"), QStringLiteral("templates"), QStringLiteral("team"),
        QStringLiteral("keys"), QStringLiteral("received"), QStringLiteral("organisations")};
}

/// A data row for each of these places.
inline void rowsForPlaces(const QStringList &places)
{
    QTest::addColumn<QString>("place");
    for (const QString &place : places)
        QTest::newRow(qPrintable(place)) << place;
}

/// A data row for each place that lists a resource with nothing but its columns.
inline void recordPlaceRows()
{
    rowsForPlaces(recordPlaceIds());
}

/// A data row for each place with a list.
inline void placeRows()
{
    rowsForPlaces(QStringList{QStringLiteral("search"), QStringLiteral("notifications")} + recordPlaceIds());
}

/// Goes through the services of a list until one has rows to choose among.
inline void chooseServiceWithRows(const ListPage &page)
{
    auto *services = page.findChild<ServiceChooser *>();
    if (!services)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(services->isLoaded(), 60'000);
    const auto isRead = [&page] { return page.records().state() == PagedTableModel::LoadState::Loaded; };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
    for (int i = 0; i < services->count() && page.records().rowCount() < 2; ++i) {
        services->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
    }
}

/// Opens a place on the demo, with rows, the second one chosen and its details open.
inline void showRows(MainWindow &window, const QString &id)
{
    window.open(id);
    auto *page = qobject_cast<ListPage *>(window.place());
    if (auto *field = page->findChild<QLineEdit *>(QStringLiteral("searchField"))) {
        field->setText(QStringLiteral("07700900123"));
        QTest::keyClick(field, Qt::Key_Return);
    }
    chooseServiceWithRows(*page);
    QTRY_VERIFY_WITH_TIMEOUT(page->records().rowCount() > 1, 60'000);
    page->table().setFocus();
    page->table().selectRow(1);
    page->perform(Act::ShowDetails);
    QTRY_VERIFY(page->showsDetail());
}

/// Waits until nothing of a page is on its way: rows, a message, what its service puts around it.
inline void awaitRest(const ListPage &page)
{
    QTRY_VERIFY(!page.records().isGathering() && !page.records().isBusy());
    if (const auto *dress = page.findChild<DressReader *>())
        QTRY_VERIFY(!dress->isWaiting());
    QTRY_COMPARE(liveJobs(), 0);
}

/// Everything that a widget and what is in it say: labels, buttons, fields, tooltips, names for screen readers.
inline QString everythingSaid(const QWidget &widget)
{
    QString said;
    QList<const QWidget *> all{&widget};
    for (const QWidget *child : widget.findChildren<QWidget *>())
        all.append(child);
    for (const QWidget *one : all) {
        said += one->accessibleName() + u'\n' + one->accessibleDescription() + u'\n' + one->toolTip() + u'\n';
        if (const auto *label = qobject_cast<const QLabel *>(one))
            said += label->text() + u'\n';
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            said += button->text() + u'\n';
        if (const auto *field = qobject_cast<const QLineEdit *>(one))
            said += field->text() + u'\n';
    }
    return said;
}

/// The visible widgets that the Tab key should reach.
inline QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *child : window.findChildren<QWidget *>()) {
        const bool inside = qobject_cast<QAbstractSpinBox *>(child->parentWidget()) || child->focusProxy();
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) && !inside)
            stops.append(child);
    }
    return stops;
}

} // namespace postroom::test
