// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xdisplay.h"

#include <QStandardPaths>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

XDisplay::XDisplay()
{
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty())
        return;
    m_server.start(xvfb,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (m_server.waitForReadyRead(patienceMs))
        m_name = u':' + QString::fromLatin1(m_server.readAll().trimmed());
}

XDisplay::~XDisplay()
{
    m_server.kill();
    m_server.waitForFinished(patienceMs);
}

} // namespace postroom::test
