// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychainstate.h"

#include <functional>
#include <optional>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace postroom {

/// What a look at the keychain shows before QtKeychain is asked.
struct KeychainSight {
    std::optional<KeychainState> state; ///< nothing: the entry is there and can be read
    QList<QDBusObjectPath> locked; ///< what would have to be unlocked, for Locked
    bool isWallet = false; ///< QtKeychain will ask KWallet, of which nothing else is known
    bool hasCollection = true; ///< false: the first entry makes one, and the person is asked for its password
    bool failed = false; ///< neither: `detail` alone says why
    QString detail; ///< what was asked, and what it said
};

/// Looks at the session's Secret Service (org.freedesktop.secrets) and unlocks it. QtKeychain alone cannot tell an
/// entry that is absent from one whose unlocking was refused: both are "not found" to libsecret. Nothing here blocks,
/// and no call has a time-out of its own: the caller has a deadline.
class SecretService : public QObject {
    Q_OBJECT
public:
    using SightHandler = std::function<void(const KeychainSight &)>;

    explicit SecretService(QObject *parent = nullptr);
    /// A question that is still before the person is taken back.
    ~SecretService() override;

    /// Starts the service where it does not run and looks for an entry. Asks the person nothing.
    void look(const QString &application, const QString &entry, SightHandler handler);
    /// Unlocks what look() named, asking the person. The sight's state: nothing when unlocked, Refused when not.
    void unlock(const QList<QDBusObjectPath> &objects, SightHandler handler);
    /// True while the service is being started.
    bool isStarting() const { return m_starting; }

Q_SIGNALS:
    /// The person is asked from now on.
    void personAsked();

private Q_SLOTS:
    void onPromptCompleted(bool dismissed, const QDBusVariant &result);

private:
    using Reply = std::function<void(const QDBusMessage &)>;

    bool reachBus();
    void call(const QDBusMessage &message, Reply then, Reply otherwise = {});
    void lookForWallet();
    void lookForService();
    void startService();
    void searchItems();
    void onItems(const QDBusMessage &reply);
    void askDefaultCollection();
    void askLock(const QString &collection);
    void prompt(const QString &path);
    void endAs(std::optional<KeychainState> state, const QString &detail);
    void end(const KeychainSight &sight);
    void fail(const QDBusMessage &error);

    QDBusConnection m_bus;
    QMap<QString, QString> m_attributes;
    SightHandler m_handler;
    QString m_prompt; ///< the object that asks the person, while it does
    bool m_starting = false;
};

} // namespace postroom
