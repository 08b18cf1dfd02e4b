// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/elsewherepage.h"

#include "widgets/emptystate.h"

#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

ElsewherePage::ElsewherePage(QWidget *parent)
    : Place(parent)
    , m_state(new EmptyState(this))
{
    setObjectName(u"elsewherePage"_s);
    m_state->setContent({u"key-round"_s, Ink::Grey2, tr("Sign in again"),
        tr("The sign-in is in another window. What was open here comes back after it."), {tr("Show that window")}});
    connect(m_state, &EmptyState::actionTriggered, this, &ElsewherePage::otherRequested);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
}

QString ElsewherePage::title() const
{
    return tr("Sign in");
}

void ElsewherePage::activate()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

} // namespace postroom
