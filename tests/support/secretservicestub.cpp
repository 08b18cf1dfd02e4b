// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;

namespace postroom::test {

/// A secret as the Secret Service sends it: (oayays).
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

using Attributes = QMap<QString, QString>;
using WireSecrets = QMap<QDBusObjectPath, WireSecret>;

/// How the stub behaves; words of its command line.
struct Behaviour {
    bool silent = false; ///< accepts every call and answers none
    bool mute = false; ///< shows entries, and never gives one out
    bool locked = false; ///< its collection is locked at first
    bool dismisses = false; ///< the person closes the question
    bool waits = false; ///< the person never answers it
    bool dies = false; ///< ends at the first question
    bool empty = false; ///< no entry from the start
    bool full = false; ///< it takes no entry
};

/// A Secret Service with one collection in memory, which speaks the "plain" algorithm only.
class SecretServiceStub : public QDBusVirtualObject {
public:
    explicit SecretServiceStub(const Behaviour &behaviour)
        : m_behaviour(behaviour)
        , m_locked(behaviour.locked)
    {
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (m_behaviour.silent)
            return true;
        if (m_behaviour.dies)
            std::_Exit(0);
        const QString method = message.member();
        if (method == u"GetSecrets"_s && m_behaviour.mute)
            return true;
        if (method == u"Prompt"_s)
            return onPrompt(message, connection);
        const auto answer = answerTo(message);
        return connection.send(answer ? message.createReply(*answer) : refusal(message));
    }

private:
    static QDBusMessage refusal(const QDBusMessage &message)
    {
        return message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, message.member());
    }

    std::optional<QVariantList> answerTo(const QDBusMessage &message)
    {
        using Answer = std::optional<QVariantList> (SecretServiceStub::*)(const QVariantList &);
        static const QHash<QString, Answer> answers{{u"OpenSession"_s, &SecretServiceStub::openSession},
            {u"SearchItems"_s, &SecretServiceStub::searchItems}, {u"ReadAlias"_s, &SecretServiceStub::readAlias},
            {u"Unlock"_s, &SecretServiceStub::unlock}, {u"GetSecrets"_s, &SecretServiceStub::getSecrets},
            {u"CreateItem"_s, &SecretServiceStub::createItem}, {u"Get"_s, &SecretServiceStub::property},
            {u"GetAll"_s, &SecretServiceStub::properties}};
        if (message.member() == u"Delete"_s) {
            m_items.remove(QDBusObjectPath(message.path()));
            return QVariantList{none()};
        }
        const Answer answer = answers.value(message.member(), nullptr);
        return answer ? (this->*answer)(message.arguments()) : std::nullopt;
    }

    static QVariant none() { return QVariant::fromValue(QDBusObjectPath(u"/"_s)); }
    static QVariant paths(const QList<QDBusObjectPath> &list) { return QVariant::fromValue(list); }
    static QDBusObjectPath collection() { return QDBusObjectPath(u"/org/freedesktop/secrets/collection/one"_s); }

    std::optional<QVariantList> openSession(const QVariantList &arguments)
    {
        if (arguments.value(0).toString() != u"plain"_s)
            return std::nullopt;
        const QDBusObjectPath session(u"/org/freedesktop/secrets/session/one"_s);
        return QVariantList{QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)};
    }
    std::optional<QVariantList> searchItems(const QVariantList &arguments)
    {
        const auto wanted = qdbus_cast<Attributes>(arguments.value(0));
        QList<QDBusObjectPath> found;
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
            bool same = true;
            for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
                same = same && (one.key() == u"xdg:schema"_s || item->first.value(one.key()) == one.value());
            if (same)
                found.append(item.key());
        }
        // One entry for everybody who asks, as if somebody had put it there before.
        if (!m_behaviour.empty && m_items.isEmpty())
            found.append(add(keptByQtKeychain(wanted), "Y2FuYXJ5LWluLXN0dWI="));
        return QVariantList{
            paths(m_locked ? QList<QDBusObjectPath>() : found), paths(m_locked ? found : QList<QDBusObjectPath>())};
    }
    std::optional<QVariantList> readAlias(const QVariantList &)
    {
        return QVariantList{QVariant::fromValue(collection())};
    }
    std::optional<QVariantList> unlock(const QVariantList &arguments)
    {
        if (!m_locked)
            return QVariantList{arguments.value(0), none()};
        return QVariantList{paths({}), QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/prompt/p1"_s))};
    }
    std::optional<QVariantList> getSecrets(const QVariantList &arguments)
    {
        WireSecrets secrets;
        for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(arguments.value(0)))
            secrets.insert(path, m_items.value(path).second);
        for (WireSecret &secret : secrets)
            secret.session = qdbus_cast<QDBusObjectPath>(arguments.value(1));
        return QVariantList{QVariant::fromValue(secrets)};
    }
    std::optional<QVariantList> createItem(const QVariantList &arguments)
    {
        if (m_behaviour.full)
            return std::nullopt;
        const auto given = qdbus_cast<QVariantMap>(arguments.value(0));
        const auto attributes = qdbus_cast<Attributes>(given.value(u"org.freedesktop.Secret.Item.Attributes"_s));
        const auto secret = qdbus_cast<WireSecret>(arguments.value(1));
        return QVariantList{QVariant::fromValue(add(attributes, secret.value)), none()};
    }
    std::optional<QVariantList> property(const QVariantList &)
    {
        return QVariantList{QVariant::fromValue(QDBusVariant(m_locked))};
    }
    std::optional<QVariantList> properties(const QVariantList &)
    {
        return QVariantList{QVariantMap{{u"Collections"_s, paths({collection()})}, {u"Locked"_s, m_locked}}};
    }

    bool onPrompt(const QDBusMessage &message, const QDBusConnection &connection)
    {
        connection.send(message.createReply());
        if (m_behaviour.waits)
            return true;
        m_locked = m_behaviour.dismisses;
        QDBusMessage completed
            = QDBusMessage::createSignal(message.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed.setArguments({m_behaviour.dismisses, QVariant::fromValue(QDBusVariant(QString()))});
        return connection.send(completed);
    }

    static Attributes keptByQtKeychain(Attributes attributes)
    {
        attributes.insert(u"type"_s, u"base64"_s);
        return attributes;
    }

    QDBusObjectPath add(const Attributes &attributes, const QByteArray &value)
    {
        const QDBusObjectPath path(u"%1/%2"_s.arg(collection().path()).arg(m_items.size() + 1));
        m_items.insert(path, {attributes, {{}, {}, value, u"text/plain"_s}});
        return path;
    }

    Behaviour m_behaviour;
    bool m_locked;
    QMap<QDBusObjectPath, std::pair<Attributes, WireSecret>> m_items;
};

} // namespace postroom::test

Q_DECLARE_METATYPE(postroom::test::WireSecret)
Q_DECLARE_METATYPE(postroom::test::WireSecrets)

// secret-service-stub [silent] [mute] [locked] [dismisses] [waits] [dies] [empty] [full]: a Secret Service on the
// session bus that it is given. Says "ready" on stdout once it can be asked.
int main(int argc, char **argv)
{
    using namespace postroom::test;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<WireSecrets>();
    qDBusRegisterMetaType<Attributes>();
    const auto has = [&words](const char *word) { return words.contains(QLatin1StringView(word)); };
    SecretServiceStub stub({has("silent"), has("mute"), has("locked"), has("dismisses"), has("waits"), has("dies"),
        has("empty"), has("full")});
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &stub, QDBusConnection::SubPath)
        || !bus.registerService(u"org.freedesktop.secrets"_s))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
