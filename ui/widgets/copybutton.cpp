// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copybutton.h"

#include "style/postroomstyle.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace postroom {

CopyButton::CopyButton(const QString &words, QWidget *parent)
    : IconButton(u"copy"_s, words, parent)
{
    using namespace std::chrono_literals;
    m_tick.setSingleShot(true);
    m_tick.setInterval(1s);
    setEnabled(false);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    connect(&m_tick, &QTimer::timeout, this, [this] { setIconName(u"copy"_s); });
}

void CopyButton::setValue(const QString &value)
{
    m_value = value;
    setEnabled(!value.isEmpty());
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    if (!isStill(this)) {
        setIconName(u"check"_s);
        m_tick.start();
    }
    Q_EMIT copied();
}

} // namespace postroom
