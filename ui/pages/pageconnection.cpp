// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageconnection.h"

#include "text/serverwords.h"
#include "widgets/messagebar.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto backTopic = "servers-back"_L1, replicaTopic = "servers-replica"_L1;

} // namespace

PageConnection::PageConnection(const PlaceContext &context, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_messages(messages)
    , m_comeback(page)
{
    connect(&m_comeback, &Comeback::again, this, &PageConnection::again);
    const auto servers = context.platform->servers();
    if (!servers)
        return;
    m_server = servers->primary;
    connect(context.platform.get(), &Platform::serversChanged, this, &PageConnection::onServers);
    connect(&messages, &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == backTopic)
            m_messages.withdraw(backTopic);
    });
    tellReplica(*servers);
}

bool PageConnection::onFault(const Error &error)
{
    const auto servers = m_context.platform->servers();
    if (!servers)
        return false;
    if (servers->lost && !m_lostAt)
        m_lostAt = m_context.clock.now();
    return m_comeback.onFailed(error);
}

void PageConnection::onAnswered()
{
    m_hasAnswer = true;
    m_comeback.end();
}

QString PageConnection::withComeback(const QString &advice, bool comesBack)
{
    if (!comesBack)
        return advice;
    const QString again = tr("Postroom asks again by itself.");
    return advice.isEmpty() ? again : again + u' ' + advice;
}

void PageConnection::onServers()
{
    const ServerState servers = m_context.platform->servers().value_or(ServerState{});
    tellReplica(servers);
    if (servers.lost)
        return m_messages.withdraw(backTopic);
    const bool isAnother = m_hasAnswer && servers.primary != m_server;
    if (m_lostAt || isAnother) {
        const ServerNews news
            = backNews(servers, m_server, m_lostAt, m_context.clock.now(), m_context.platform->zone());
        m_messages.put(backTopic, {Ink::Blue, news.sentence, news.explanation, {tr("Close")}, {}});
    }
    m_lostAt.reset();
    m_server = servers.primary;
}

void PageConnection::tellReplica(const ServerState &servers)
{
    const ServerNews news = replicaNews(servers);
    if (news.sentence.isEmpty())
        m_messages.withdraw(replicaTopic);
    else
        m_messages.put(replicaTopic, {Ink::Blue, news.sentence, news.explanation, {}, {}});
}

} // namespace postroom
