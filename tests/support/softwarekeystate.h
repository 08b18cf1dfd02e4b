// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/softwareauthenticator.h"
#include "support/softwarekeypair.h"

#include <condition_variable>
#include <mutex>
#include <QUuid>

namespace postroom::test {

/// What a SoftwareAuthenticator is, apart from how libfido2 reaches it: the messages of CTAP2 and U2F. Shared with the
/// threads on which libfido2 works.
struct SoftwareAuthenticator::State {
    /// An answer of CTAP2 or U2F; without one, libfido2 goes on waiting.
    using Reply = std::optional<QByteArray>;

    /// What is asked, in either protocol.
    struct Question {
        QByteArray partyHash;
        QByteArray clientDataHash;
        bool knowsCredential = false;
        bool touch = true;
    };

    State(const QString &party, CoseAlgorithm algorithm, Protocol how, const QByteArray &seed)
        : relyingParty(party.toUtf8())
        , protocol(how)
        , pair(algorithm, seed)
        , credentialId(seed.isEmpty() ? randomId() : seed.toHex())
    {
    }

    static QByteArray randomId() { return QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122(); }
    void send(int command, const QByteArray &bytes);
    int receive(unsigned char *buffer, std::size_t room, int patience);
    Reply initialised(const QByteArray &nonce) const;
    Reply ctap2(const QByteArray &bytes);
    Reply u2f(const QByteArray &bytes);
    Question assertionAsked(const QByteArray &cbor) const;
    Reply assertion(const Question &question);
    Reply touched(const Question &question);
    Reply signedAnswer(const Question &question, bool touch);

    const QByteArray relyingParty;
    const Protocol protocol;
    const SoftwareKeyPair pair;
    const QByteArray credentialId;
    const QByteArray path = "software:" + QUuid::createUuid().toByteArray();

    std::mutex mutex; ///< of all that follows
    std::condition_variable changed;
    Behaviour behaviour = Behaviour::Signs;
    bool attached = false;
    bool isOpen = false;
    bool isTouched = false;
    bool isCancelled = false;
    int touchesWanted = 0;
    int cancels = 0;
    quint32 counter = 7;
    Reply reply; ///< lies ready to be received
    std::optional<Question> waiting; ///< for a touch
};

} // namespace postroom::test
