// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contractdatabase.h"

namespace postroom::test {

/// A database as a busy platform has it, for benches: the recorded rows, 2,000 services beside them with templates,
/// keys and jobs, and as many messages as are asked for, whose values follow from their number alone, so that every run
/// sees the same. A third of the messages are of one service, a sixth of another, the rest of few more than of many;
/// five in a row are of the same microsecond; over 90 days up to the recorded platform's moment.
class LargeDatabase {
public:
    static constexpr int services = 2'000;

    /// Settings of a server that such a database is made and read on in reasonable time; a cluster for it has room for
    /// much (ClusterSetup::room).
    static ClusterSetup clusterSetup();

    /// Makes it in that cluster, with all indexes, analysed. The event loop goes on meanwhile. False: error() says why.
    bool create(const PostgresCluster &cluster, const QString &name, int messages);
    QString error() const { return m_error; }

    /// The id of a service by its size: 1 has the most messages.
    static QString service(int number);
    /// The recipient with that number, as a telephone number and as an e-mail address; a database of n messages has
    /// recipients() of them.
    static QString telephone(int recipient);
    static QString emailAddress(int recipient);
    static int recipients(int messages) { return messages / messagesOfRecipient; }
    /// What the client named the message with that number, counted from 1 at the oldest; a third of them have a name.
    static QString clientReference(int message);

private:
    static constexpr int messagesOfRecipient = 12; ///< on average

    QString m_error;
};

} // namespace postroom::test
