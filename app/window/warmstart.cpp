// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/warmstart.h"

#include "recipients/phonenumber.h"

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

// The first number loads the library's metadata and compiles its patterns for the country.
void readPhoneNumbers()
{
    displayPhone(QStringLiteral("447700900000"));
}

} // namespace

WarmStart::WarmStart()
    : m_thread([] {
        readFonts();
        readPhoneNumbers();
    })
{
}

WarmStart::~WarmStart()
{
    m_thread.join();
}

} // namespace postroom
