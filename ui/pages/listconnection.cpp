// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list does when it could not be read, and when it reads itself anew.
#include "pages/listpage.h"
#include "pages/pageconnection.h"
#include "pages/passwordbar.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/times.h"
#include "widgets/messagebar.h"

#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

void ListPage::connectServers()
{
    connect(m_connection, &PageConnection::again, this, &ListPage::comeBack);
    connect(m_password, &PasswordBar::typed, this, &Place::passwordTyped);
}

bool ListPage::renew()
{
    const bool may = mayRenew();
    if (may)
        renewRows();
    return may;
}

bool ListPage::mayRenew() const
{
    return m_records->rowCount() > 0 && !m_records->isBusy() && !m_records->isGathering() && !isComingBack()
        && m_table->selectedRowCount() <= 1 && m_table->rowsInView().first == 0;
}

void ListPage::renewRows()
{
    m_records->refresh();
}

bool ListPage::isComingBack() const
{
    return m_connection->isTrying();
}

QByteArray ListPage::takeSecret()
{
    return m_password->takeSecret();
}

// A password that is refused, or was not given, is asked for in place; the keychain has other ways.
bool ListPage::onFault(const Error &error)
{
    const bool refused = error.kind == Error::Kind::Unauthorised && platform().servers();
    m_password->setVisible(refused);
    return m_connection->onFault(error);
}

bool ListPage::onUnread(const Error &error)
{
    m_isListUnread = true;
    return onFault(error);
}

QString ListPage::adviceOn(const Error &error, const QString &advice)
{
    return PageConnection::withComeback(advice, onUnread(error));
}

void ListPage::onPartRead()
{
    if (!m_isListUnread)
        m_connection->onAnswered();
}

void ListPage::onAllRead()
{
    const bool wasUnread = std::exchange(m_isListUnread, false);
    m_password->hide();
    m_connection->onAnswered();
    if (wasUnread)
        comeBack();
}

void ListPage::onAsked()
{
    m_isListUnread = false;
    m_connection->onAsked();
}

void ListPage::comeBack()
{
    if (m_isListUnread)
        askAgain();
}

// What could not be read while rows are shown (look 6.8): the rows stay, with their age.
void ListPage::showNews()
{
    const auto &error = m_records->error();
    const int top = m_table->rowsInView().first;
    const auto rowError = m_records->rowCount() > 0 ? m_records->errorOf(top) : std::nullopt;
    if (m_records->rowCount() == 0 || (!error && !rowError)) {
        if (isComingBack() && m_records->isBusy())
            return; // until it has come to something
        m_messages->withdraw(u"reading"_s);
        m_messages->withdraw(u"outdated"_s);
        return;
    }
    const Error what = rowError ? *rowError : *error;
    const ErrorWords words = errorWords(what, {platform().name(), {}});
    QString explanation = adviceOn(what, words.advice);
    if (const auto read = m_records->readAt())
        explanation = asOfText(*read, m_context.clock.now(), platform().zone()) + u". "_s + explanation;
    const QString icon = what.kind == Error::Kind::Offline ? u"cloud-off"_s : QString();
    const QString topic = m_records->state() == PagedTableModel::LoadState::Outdated ? u"outdated"_s : u"reading"_s;
    m_messages->put(topic, {Ink::Amber, words.sentence, explanation, {tr("Try again")}, icon});
}

} // namespace postroom
