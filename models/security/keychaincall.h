// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keychain.h"
#include "security/secretservice.h"

#include <QPointer>
#include <QTimer>

namespace QKeychain {
class Job;
}

namespace postroom {

/// One question to the keychain on its way: a look at it, unlocking where that is allowed, then the entry itself
/// through QtKeychain. Ends once, at the latest at its deadline.
class KeychainCall : public QObject {
    Q_OBJECT
public:
    KeychainCall(KeychainQuestion &&question, KeychainHandler handler);
    ~KeychainCall() override;

private:
    void look();
    void onSight(const KeychainSight &sight);
    void askEntry(const KeychainSight &sight);
    QKeychain::Job *makeJob();
    void onEntry(QKeychain::Job &job);
    void onDeadline();
    void end(std::optional<KeychainState> state, const QString &detail);
    void end(KeychainAnswer &&answer);

    KeychainQuestion m_question;
    KeychainHandler m_handler;
    SecretService m_service;
    QTimer m_deadline;
    QString m_asked; ///< what the last look named
    bool m_seen = false; ///< the entry stood there at the last look
    bool m_unlocked = false; ///< the person was asked, and agreed
};

} // namespace postroom
