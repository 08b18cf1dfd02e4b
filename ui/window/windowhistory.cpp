// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes, and back.
#include "pages/versionspage.h"
#include "window/actionregistry.h"
#include "window/mainwindow.h"
#include "window/places.h"

#include <QMouseEvent>

namespace postroom {

void MainWindow::open(const QString &id)
{
    lead(id, false, {});
}

// A place that is open already is a step of its own only where something else is to be shown there.
void MainWindow::lead(const QString &id, bool isStep, const std::function<void(Place &)> &show)
{
    if (asksToSignIn())
        return; // nobody comes past it
    Place *place = this->place(id);
    if (!place)
        return;
    closePalette();
    noteStep();
    if (isStep || !m_history.current() || m_history.current()->place != id)
        m_history.visit({id});
    m_open = id;
    if (show)
        show(*place); // first: a place that is entered without asks for what it showed last
    enter(id, place);
}

void MainWindow::openTemplate(const QString &service, const QString &id, qint64 version)
{
    lead(places::versions, true, [&](Place &place) {
        if (auto *page = qobject_cast<VersionsPage *>(&place))
            page->showTemplate(service, id, version);
    });
}

void MainWindow::openRecord(const Target &target)
{
    lead(places::idOf(target.resource), true, [&target](Place &place) {
        // What was archived stands in its list only together with the history.
        if (const QString archived = target.value(FilterKey::History); !archived.isEmpty())
            place.showFiltered(target.value(FilterKey::Service), {NamedFilter{{FilterKey::History, archived}, {}}});
        place.showRecord(target);
    });
}

void MainWindow::openPage(const Target &target, const QString &name)
{
    lead(places::recordIdOf(target.resource), true, [&](Place &record) { record.showOne(target, name); });
}

// What is open where the person is, before they go.
void MainWindow::noteStep()
{
    const History::Step *step = m_history.current();
    const Place *place = this->place();
    if (step && place && m_places.value(step->place) == place)
        m_history.note({step->place, place->shownService(), place->showsDetail() ? place->current() : std::nullopt,
            place->shownFilters()});
}

void MainWindow::goBack()
{
    noteStep();
    if (const History::Step *step = m_history.back())
        showStep(*step);
}

void MainWindow::goForward()
{
    noteStep();
    if (const History::Step *step = m_history.forward())
        showStep(*step);
}

void MainWindow::showStep(const History::Step &step)
{
    Place *place = this->place(step.place);
    if (!place || asksToSignIn())
        return;
    m_open = step.place;
    enter(step.place, place);
    if (place->shownFilters() != step.filters)
        place->showFiltered(step.service, step.filters);
    else if (!step.service.isEmpty() && place->shownService() != step.service)
        place->showService(step.service);
    if (step.record && (!place->showsDetail() || place->current() != step.record))
        place->showRecord(*step.record);
}

void MainWindow::updateActions()
{
    QHash<Act, QString> reasons;
    if (!m_history.canGoBack())
        reasons.insert(Act::Back, tr("There is nothing to go back to."));
    if (!m_history.canGoForward())
        reasons.insert(Act::Forward, tr("There is nothing to go forward to."));
    addWindowReasons(reasons);
    m_actions->setReasons(reasons);
    m_actions->update(place(), person());
}

// The buttons of a mouse that lead back and forward, wherever it points to in this window.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QWidget::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<const QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !widget || widget->window() != this)
        return QWidget::eventFilter(watched, event);
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

} // namespace postroom
