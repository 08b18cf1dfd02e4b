// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionpage.h"

#include "style/tokens.h"
#include "text/errorwords.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

ConnectionPage::ConnectionPage(const Error &error, const QString &place, QWidget *parent)
    : Place(parent)
    , m_reason(new EmptyState(this))
{
    setObjectName(u"connectionPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    const ErrorWords words = errorWords(error, {place, {}});
    m_reason->setContent({u"unplug"_s, Ink::Red, words.sentence, words.advice, {tr("Try again"), tr("Open the demo")},
        errorCodeText(error), errorDetails(error)});
    connect(m_reason, &EmptyState::actionTriggered, this, [this](int action) {
        if (action == 0)
            Q_EMIT againRequested();
        else
            Q_EMIT demoRequested();
    });
}

QString ConnectionPage::title() const
{
    return tr("Connection");
}

void ConnectionPage::perform(Act act)
{
    if (act == Act::ReadAgain)
        Q_EMIT againRequested();
}

std::optional<QString> ConnectionPage::whyNot(Act act) const
{
    return act == Act::ReadAgain ? std::nullopt : std::optional(QString());
}

void ConnectionPage::activate()
{
    if (auto *first = m_reason->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
