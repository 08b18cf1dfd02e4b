// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/warmstart.h"

#include <QLibrary>

namespace postroom {

namespace {

// Qt's own library of fonts asks fontconfig first thing; what it has read by then it does not read again. Where there
// is no fontconfig, Qt does without as well.
void readFonts()
{
    QLibrary fontconfig(QStringLiteral("fontconfig"), 1);
    if (const auto initialise = fontconfig.resolve("FcInit"))
        initialise();
}

} // namespace

WarmStart::WarmStart()
    : m_thread(&readFonts)
{
}

WarmStart::~WarmStart()
{
    m_thread.join();
}

} // namespace postroom
