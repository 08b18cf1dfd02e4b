// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list does when it could not be read, and when a message's text could not.
#include "pages/listpage.h"
#include "pages/messagedress.h"
#include "pages/messagereader.h"
#include "pages/notificationdetail.h"
#include "pages/pageconnection.h"
#include "pages/passwordbar.h"
#include "text/errorwords.h"

#include <utility>

namespace postroom {

void ListPage::connectReader()
{
    connect(m_reader, &MessageReader::read, this, [this] {
        if (!m_isListUnread)
            m_connection->onAnswered();
        showCurrent();
    });
    connect(m_dress, &DressReader::read, this, [this] {
        if (const Notification *message = detailed())
            m_detail->setDress(m_dress->dressOf(message->service));
    });
    connect(m_reader, &MessageReader::failed, this, [this](const Error &error) {
        if (showsDetail())
            m_detail->setUnread(errorReason(error));
        onFault(error);
    });
}

void ListPage::connectServers()
{
    connect(m_connection, &PageConnection::again, this, &ListPage::comeBack);
    connect(m_password, &PasswordBar::typed, this, &Place::passwordTyped);
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
    if (m_reader->isFailed())
        m_reader->stop();
    forgetDressFailures();
    if (m_isListUnread)
        askAgain();
}

} // namespace postroom
