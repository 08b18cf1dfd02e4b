// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/comeback.h"
#include "pages/place.h"

namespace postroom {

class MessageBar;

/// How a page stands to the servers of its database (admin mode): it comes back by itself when they do, and its message
/// bar says when they answer again, from where, and that the primary does a replica's work. Over other connections,
/// where a question costs more than a statement, it does nothing.
class PageConnection : public QObject {
    Q_OBJECT
public:
    /// A child of `page`; `messages` must outlive it.
    PageConnection(const PlaceContext &context, MessageBar &messages, QWidget *page);

    /// What the page asked could not be answered. Whether it will be asked again by itself.
    bool onFault(const Error &error);
    /// What the page asked was answered, all of it.
    void onAnswered();
    /// Something else is asked.
    void onAsked() { m_comeback.end(); }
    /// Whether it is being asked again by itself: what is shown stays until that has come to something.
    bool isTrying() const { return m_comeback.isTrying(); }
    /// The advice beside a failure, which says too that it is asked again by itself where it is.
    static QString withComeback(const QString &advice, bool comesBack);
    Comeback &comeback() { return m_comeback; }

Q_SIGNALS:
    /// The page is to ask the same again.
    void again();

private:
    void onServers();
    void tellReplica(const ServerState &servers);

    PlaceContext m_context;
    MessageBar &m_messages;
    Comeback m_comeback;
    QString m_server; ///< who answered before
    std::optional<Instant> m_lostAt; ///< when this page was not answered, until a server does
    bool m_hasAnswer = false;
};

} // namespace postroom
