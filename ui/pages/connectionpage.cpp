// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionpage.h"

#include "style/tokens.h"
#include "widgets/labelledfield.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 330;

QStringList actionsOf(const Error &error, const ErrorWords &words)
{
    if (!error.keychain)
        return {ConnectionPage::tr("Try again"), ConnectionPage::tr("Open the demo")};
    return {words.actionText, ConnectionPage::tr("For this run only"), ConnectionPage::tr("Open the demo")};
}

EmptyContent failedContent(const Error &error, const QString &place)
{
    const ErrorWords words = errorWords(error, {place, {}});
    return {error.keychain ? u"lock"_s : u"unplug"_s, Ink::Red, words.sentence, words.advice, actionsOf(error, words),
        errorCodeText(error), errorDetails(error)};
}

EmptyContent awaitedContent(const QString &place)
{
    return {u"hourglass"_s, Ink::Grey2, ConnectionPage::tr("Connecting to %1", "a platform").arg(place),
        ConnectionPage::tr("It is asked which platform it is."), {ConnectionPage::tr("Open the demo instead")}};
}

} // namespace

std::vector<ConnectionPage::Way> ConnectionPage::waysOn(const Error &error)
{
    if (!error.keychain)
        return {&ConnectionPage::againRequested, &ConnectionPage::demoRequested};
    const ErrorAction first = errorWords(error).action;
    Way way = &ConnectionPage::againRequested;
    if (first == ErrorAction::Unlock)
        way = &ConnectionPage::unlockRequested;
    else if (first == ErrorAction::KeepSecret)
        way = &ConnectionPage::keepSecret;
    return {way, &ConnectionPage::useSecret, &ConnectionPage::demoRequested};
}

ConnectionPage::ConnectionPage(const Error &error, const QString &place, QWidget *parent)
    : ConnectionPage(failedContent(error, place), waysOn(error), parent)
{
    if (error.keychain)
        addSecretField(error);
}

ConnectionPage::ConnectionPage(const QString &place, QWidget *parent)
    : ConnectionPage(awaitedContent(place), {&ConnectionPage::demoRequested}, parent)
{
}

ConnectionPage::ConnectionPage(const EmptyContent &content, std::vector<Way> ways, QWidget *parent)
    : Place(parent)
    , m_ways(std::move(ways))
    , m_reason(new EmptyState(this))
{
    setObjectName(u"connectionPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    m_reason->setContent(content);
    connect(m_reason, &EmptyState::actionTriggered, this,
        [this](int action) { (this->*m_ways.at(static_cast<std::size_t>(action)))(); });
}

// Only a keychain that holds none asks for a secret by itself; in every other state there may be one already.
void ConnectionPage::addSecretField(const Error &error)
{
    m_secret = new LabelledField(tr("Secret"), m_reason);
    m_secret->makeSecret();
    m_secret->setFieldWidth(fieldWidth);
    m_secret->field().setObjectName(u"secret"_s);
    const bool absent = error.keychain == KeychainState::Absent;
    m_secret->setVisible(absent);
    m_reason->setField(m_secret);
    connect(m_secret, &LabelledField::returnPressed, this, [this, absent] { askSecret(absent); });
}

// The first press shows the field, the next one uses what was typed there.
void ConnectionPage::askSecret(bool keep)
{
    m_secret->show();
    if (m_secret->field().text().isEmpty())
        m_secret->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT secretTyped(keep);
}

QByteArray ConnectionPage::takeSecret()
{
    return m_secret ? m_secret->takeSecret() : QByteArray();
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
    return act == Act::ReadAgain && m_ways.size() > 1 ? std::nullopt : std::optional(QString());
}

void ConnectionPage::activate()
{
    if (m_secret && m_secret->isVisibleTo(this))
        m_secret->setFocus(Qt::OtherFocusReason);
    else if (auto *first = m_reason->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
