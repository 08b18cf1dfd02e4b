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

namespace {

EmptyContent failedContent(const Error &error, const QString &place)
{
    const ErrorWords words = errorWords(error, {place, {}});
    return {u"unplug"_s, Ink::Red, words.sentence, words.advice,
        {ConnectionPage::tr("Try again"), ConnectionPage::tr("Open the demo")}, errorCodeText(error),
        errorDetails(error)};
}

EmptyContent awaitedContent(const QString &place)
{
    return {u"hourglass"_s, Ink::Grey2, ConnectionPage::tr("Connecting to %1", "a platform").arg(place),
        ConnectionPage::tr("It is asked which platform it is."), {ConnectionPage::tr("Open the demo instead")}};
}

} // namespace

ConnectionPage::ConnectionPage(const Error &error, const QString &place, QWidget *parent)
    : ConnectionPage(failedContent(error, place), true, parent)
{
}

ConnectionPage::ConnectionPage(const QString &place, QWidget *parent)
    : ConnectionPage(awaitedContent(place), false, parent)
{
}

ConnectionPage::ConnectionPage(const EmptyContent &content, bool failed, QWidget *parent)
    : Place(parent)
    , m_failed(failed)
    , m_reason(new EmptyState(this))
{
    setObjectName(u"connectionPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    m_reason->setContent(content);
    connect(m_reason, &EmptyState::actionTriggered, this, [this](int action) {
        if (m_failed && action == 0)
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
    return act == Act::ReadAgain && m_failed ? std::nullopt : std::optional(QString());
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
