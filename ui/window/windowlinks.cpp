// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links to what the window shows, and other windows beside it.
#include "window/mainwindow.h"
#include "window/placelink.h"
#include "window/places.h"

#include <QClipboard>
#include <QGuiApplication>

namespace postroom {

// The record that is current, with or without its details.
History::Step MainWindow::here() const
{
    const Place *shown = place();
    return shown
        ? History::Step{places::linkedIdOf(m_open), shown->shownService(), shown->current(), shown->shownFilters()}
        : History::Step();
}

void MainWindow::copyLink()
{
    QGuiApplication::clipboard()->setText(linkTo(here()));
}

void MainWindow::openNewWindow()
{
    Q_EMIT windowRequested(History::Step{places::linkedIdOf(m_open)});
}

void MainWindow::openInNewWindow()
{
    Q_EMIT windowRequested(here());
}

void MainWindow::closeThis()
{
    close();
}

// Only where there is a platform whose places a window could show.
void MainWindow::addWindowReasons(QHash<Act, QString> &reasons) const
{
    const bool hasPlaces = m_platform && !asksToSignIn();
    for (const Act act : {Act::NewWindow, Act::OpenInNewWindow, Act::CopyLink, Act::Palette}) {
        if (!hasPlaces)
            reasons.insert(act, QString());
    }
}

void MainWindow::goTo(const History::Step &step)
{
    if (!m_platform || asksToSignIn()) {
        m_wanted = step;
        return;
    }
    const QString id = step.record ? places::idOf(step.record->resource) : step.place;
    lead(id, true, [&step](Place &place) {
        if (!step.filters.empty() && !step.record)
            place.showFiltered(step.service, step.filters);
        else if (!step.service.isEmpty() && !step.record)
            place.showService(step.service);
        if (step.record)
            place.showRecord(*step.record);
    });
}

void MainWindow::followLink(const QString &link)
{
    const PlaceLink read = readLink(link);
    if (read.step && (!m_platform || m_there.contains(read.step->place)))
        return goTo(*read.step);
    openPalette(); // which says it where there is a platform
    if (m_palette && m_palette->isVisible())
        m_palette->say(read.step ? tr("The link leads to a place that this platform does not have.") : read.refusal);
}

} // namespace postroom
