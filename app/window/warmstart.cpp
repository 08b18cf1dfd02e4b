// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/warmstart.h"

#include <dlfcn.h>
#include <QDBusConnection>

namespace postroom {

namespace {

// Qt's own library of fonts asks fontconfig first thing; what it has read by then it does not read again. Where Qt does
// without fontconfig there is nothing to do.
void readFonts()
{
    using Initialise = int (*)();
    if (const auto initialise = reinterpret_cast<Initialise>(dlsym(RTLD_DEFAULT, "FcInit")))
        initialise();
}

// Qt keeps the connection, or knows from then on that there is none.
void reachSessionBus()
{
    static_cast<void>(QDBusConnection::sessionBus());
}

} // namespace

WarmStart::WarmStart()
    : m_fonts(&readFonts)
{
}

WarmStart::~WarmStart()
{
    m_fonts.join();
    if (m_bus.joinable())
        m_bus.join();
}

void WarmStart::reachBus()
{
    m_bus = std::thread(&reachSessionBus);
}

} // namespace postroom
