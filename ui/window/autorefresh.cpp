// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/autorefresh.h"

#include "pages/place.h"
#include "widgets/composition.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QLineEdit>

namespace postroom {

AutoRefresh::AutoRefresh(std::shared_ptr<Settings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    connect(m_settings.get(), &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Refresh)
            begin();
    });
}

AutoRefresh::Milliseconds AutoRefresh::pauseAfter(Milliseconds took)
{
    const double pause = std::floor(250 * std::sqrt(static_cast<double>(took.count()))) - 1'000;
    return Milliseconds(std::max<qint64>(1'000, static_cast<qint64>(pause)));
}

void AutoRefresh::watch(Place *place, Milliseconds least)
{
    if (place == m_place && least == m_least)
        return;
    if (m_place)
        m_place->disconnect(this);
    m_wait.reset();
    m_isReading = false;
    m_least = least;
    m_place = least > Milliseconds::zero() ? place : nullptr;
    if (!m_place)
        return;
    m_wait = std::make_unique<PageTimer>(m_place);
    connect(m_wait.get(), &PageTimer::timeout, this, &AutoRefresh::onTime);
    connect(m_place, &Place::changed, this, &AutoRefresh::onChanged);
    begin();
}

void AutoRefresh::begin()
{
    m_pause = std::max(m_first, m_least);
    m_since.start();
    if (!m_wait)
        return;
    if (m_settings->isOn(Setting::Refresh))
        m_wait->start(m_pause);
    else
        m_wait->stop();
}

void AutoRefresh::onTime()
{
    if (!m_place || !m_settings->isOn(Setting::Refresh))
        return;
    const Milliseconds early = m_least - Milliseconds(m_since.elapsed()); // seen again, it is over before its time
    if (early > Milliseconds::zero())
        return m_wait->start(early);
    m_since.start();
    m_isReading = !isInTheWay() && m_place->renew();
    if (!m_isReading)
        m_wait->start(m_pause);
    else
        onChanged(); // it may have been answered already
}

void AutoRefresh::onChanged()
{
    if (!m_isReading || m_place->isRenewing())
        return;
    m_isReading = false;
    m_pause = m_place->isOutdated() ? std::min(2 * std::max(m_pause, m_least), longest)
                                    : std::max(pauseAfter(Milliseconds(m_since.elapsed())), m_least);
    if (m_settings->isOn(Setting::Refresh))
        m_wait->start(m_pause);
}

// What moves under a hand or beneath a menu is met wrongly.
bool AutoRefresh::isInTheWay() const
{
    const auto *field = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    const bool types = field && m_place->isAncestorOf(field) && !field->text().isEmpty();
    return types || isComposing() || QApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget();
}

} // namespace postroom
