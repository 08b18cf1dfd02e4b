// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secretservice.h"

#include <algorithm>
#include <array>
#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int forever = 0x7fffffff; // libdbus: no time-out
const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString ownBus = u"postroom-keychain"_s;

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage busCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage startCall(const QString &name)
{
    return busCall(u"StartServiceByName"_s, {name, 0U});
}

QList<QDBusObjectPath> pathsIn(const QDBusMessage &reply, int argument)
{
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(argument));
}

QString pathIn(const QDBusMessage &reply, int argument)
{
    return qdbus_cast<QDBusObjectPath>(reply.arguments().value(argument)).path();
}

bool isNone(const QString &path)
{
    return path.isEmpty() || path == u'/';
}

QString said(const QString &who, const QDBusMessage &error)
{
    return u"%1: %2: %3"_s.arg(who, error.errorName(), error.errorMessage());
}

struct ErrorRow {
    QLatin1StringView name;
    KeychainState state;
};

// What the bus says of a service that went away, and what the service says itself.
constexpr std::array errorRows{
    ErrorRow{"org.freedesktop.DBus.Error.ServiceUnknown"_L1, KeychainState::NotReady},
    ErrorRow{"org.freedesktop.DBus.Error.NameHasNoOwner"_L1, KeychainState::NotReady},
    ErrorRow{"org.freedesktop.DBus.Error.NoReply"_L1, KeychainState::NotReady},
    ErrorRow{"org.freedesktop.DBus.Error.Disconnected"_L1, KeychainState::NotReady},
    ErrorRow{"org.freedesktop.DBus.Error.UnknownObject"_L1, KeychainState::NotReady},
    ErrorRow{"org.freedesktop.Secret.Error.IsLocked"_L1, KeychainState::Locked},
};

// Where QtKeychain prefers KWallet; its own rule.
bool isPlasma()
{
    const bool kde = qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde"
        || !qgetenv("KDE_FULL_SESSION").isEmpty();
    return kde && qgetenv("KDE_SESSION_VERSION") == "5";
}

// A session bus that came up after Qt had looked for it is found by a connection of one's own.
QDBusConnection sessionBus()
{
    QDBusConnection shared = QDBusConnection::sessionBus();
    if (shared.isConnected())
        return shared;
    QDBusConnection own(ownBus);
    if (own.isConnected())
        return own;
    QDBusConnection::disconnectFromBus(ownBus);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, ownBus);
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus())
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    if (!m_bus.isConnected())
        return;
    // Whoever waits for a service that ended is told at once.
    auto *watcher = new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { endAs(KeychainState::NotReady, serviceName + " ended meanwhile"_L1); });
}

SecretService::~SecretService()
{
    if (!m_prompt.isEmpty())
        m_bus.send(QDBusMessage::createMethodCall(serviceName, m_prompt, promptInterface, u"Dismiss"_s));
}

bool SecretService::reachBus()
{
    if (m_bus.isConnected())
        return true;
    const QString why = u"D-Bus session: %1"_s.arg(m_bus.lastError().message());
    QMetaObject::invokeMethod(
        this, [this, why] { endAs(KeychainState::NoKeychain, why); }, Qt::QueuedConnection);
    return false;
}

void SecretService::look(const QString &application, const QString &entry, SightHandler handler)
{
    m_handler = std::move(handler);
    // The attributes by which QtKeychain keeps an entry in a Secret Service.
    m_attributes = {{u"server"_s, application}, {u"user"_s, entry}};
    if (!reachBus())
        return;
    if (isPlasma())
        lookForWallet();
    else
        lookForService();
}

void SecretService::lookForWallet()
{
    call(
        startCall(u"org.kde.kwalletd5"_s),
        [this](const QDBusMessage &) {
            KeychainSight wallet;
            wallet.isWallet = true;
            wallet.detail = u"org.kde.kwalletd5"_s;
            end(wallet);
        },
        [this](const QDBusMessage &) { lookForService(); });
}

void SecretService::lookForService()
{
    call(busCall(u"NameHasOwner"_s, {serviceName}), [this](const QDBusMessage &reply) {
        if (reply.arguments().value(0).toBool())
            searchItems();
        else
            startService();
    });
}

// Without this, the first call would start it as well, but nothing would tell "there is none" from "not yet".
void SecretService::startService()
{
    m_starting = true;
    call(
        startCall(serviceName), [this](const QDBusMessage &) { searchItems(); },
        [this](const QDBusMessage &error) {
            const bool unknown = QDBusError(error).type() == QDBusError::ServiceUnknown;
            endAs(unknown ? KeychainState::NoKeychain : KeychainState::NotReady, said(serviceName, error));
        });
}

void SecretService::searchItems()
{
    m_starting = false;
    call(serviceCall(u"SearchItems"_s, {QVariant::fromValue(m_attributes)}),
        [this](const QDBusMessage &reply) { onItems(reply); });
}

void SecretService::onItems(const QDBusMessage &reply)
{
    KeychainSight sight;
    sight.detail = serviceName;
    sight.locked = pathsIn(reply, 1);
    if (pathsIn(reply, 0).isEmpty() && sight.locked.isEmpty())
        return askDefaultCollection();
    if (pathsIn(reply, 0).isEmpty())
        sight.state = KeychainState::Locked;
    end(sight);
}

// A locked collection may hide what is in it: "not found" is only believed of one that is open.
void SecretService::askDefaultCollection()
{
    call(serviceCall(u"ReadAlias"_s, {u"default"_s}), [this](const QDBusMessage &alias) {
        if (const QString path = pathIn(alias, 0); !isNone(path))
            return askLock(path);
        KeychainSight absent;
        absent.state = KeychainState::Absent;
        absent.hasCollection = false;
        absent.detail = serviceName;
        end(absent);
    });
}

void SecretService::askLock(const QString &collection)
{
    QDBusMessage get
        = QDBusMessage::createMethodCall(serviceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    call(get, [this, collection](const QDBusMessage &reply) {
        const bool locked = qdbus_cast<QDBusVariant>(reply.arguments().value(0)).variant().toBool();
        KeychainSight sight;
        sight.state = locked ? KeychainState::Locked : KeychainState::Absent;
        sight.detail = serviceName;
        if (locked)
            sight.locked = {QDBusObjectPath(collection)};
        end(sight);
    });
}

void SecretService::unlock(const QList<QDBusObjectPath> &objects, SightHandler handler)
{
    m_handler = std::move(handler);
    call(serviceCall(u"Unlock"_s, {QVariant::fromValue(objects)}), [this](const QDBusMessage &reply) {
        const QString path = pathIn(reply, 1);
        if (isNone(path))
            endAs({}, serviceName);
        else
            prompt(path);
    });
}

void SecretService::prompt(const QString &path)
{
    m_prompt = path;
    m_bus.connect(
        serviceName, path, promptInterface, u"Completed"_s, this, SLOT(onPromptCompleted(bool, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(serviceName, path, promptInterface, u"Prompt"_s);
    ask.setArguments({QString()});
    Q_EMIT personAsked();
    call(ask, [](const QDBusMessage &) {});
}

void SecretService::onPromptCompleted(bool dismissed, const QDBusVariant &)
{
    m_prompt.clear();
    if (dismissed)
        endAs(KeychainState::Refused, serviceName + ": the question was closed"_L1);
    else
        endAs({}, serviceName);
}

void SecretService::call(const QDBusMessage &message, Reply then, Reply otherwise)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, forever), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, onReply = std::move(then), onError = std::move(otherwise)] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            if (reply.type() != QDBusMessage::ErrorMessage)
                onReply(reply);
            else if (onError)
                onError(reply);
            else
                fail(reply);
        });
}

void SecretService::endAs(std::optional<KeychainState> state, const QString &detail)
{
    KeychainSight sight;
    sight.state = state;
    sight.detail = detail;
    end(sight);
}

void SecretService::end(const KeychainSight &sight)
{
    m_starting = false;
    if (const SightHandler handler = std::exchange(m_handler, {}))
        handler(sight);
}

void SecretService::fail(const QDBusMessage &error)
{
    const auto *row = std::find_if(errorRows.begin(), errorRows.end(),
        [&error](const ErrorRow &candidate) { return error.errorName() == candidate.name; });
    KeychainSight sight;
    sight.failed = row == errorRows.end();
    if (!sight.failed)
        sight.state = row->state;
    sight.detail = said(serviceName, error);
    end(sight);
}

} // namespace postroom
