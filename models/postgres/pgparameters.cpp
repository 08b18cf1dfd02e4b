// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgparameters.h"

#include "postgres/pghandles.h"
#include "postgres/pgstrings.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QHostAddress>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto noFile = "/nonexistent"; // Debian's name for what is never there
constexpr auto longestPatience = 15s;

struct Pair {
    const char *key;
    const char *value;
};

// What is Postroom's to say. A silent server is noticed after 8 s: 4 of quiet and two probes, or as long without a
// receipt of what was sent. GSSAPI would encrypt beside TLS, unverified. Behind these come application_name and
// client_encoding, which with user and database are the only start-up parameters that every pooler takes.
constexpr std::array ownValues{
    Pair{"gssencmode", "disable"},
    Pair{"keepalives", "1"},
    Pair{"keepalives_idle", "4"},
    Pair{"keepalives_interval", "2"},
    Pair{"keepalives_count", "2"},
    Pair{"tcp_user_timeout", "8000"},
    Pair{"client_encoding", "UTF8"},
};

Error refusal(DatabaseFault fault, const QByteArray &detail = {})
{
    return databaseError(Error::Kind::Invalid, fault, QString::fromUtf8(detail));
}

Error badValue(const char *key)
{
    return refusal(DatabaseFault::BadValue, key);
}

bool isLoopback(const QByteArray &address)
{
    const QString text = QString::fromUtf8(address);
    return text.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(text).isLoopback();
}

bool canBeRead(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty();
}

// The start-up message of libpq carries these where they are set; poolers refuse it, and dates would be spelled another
// way. There is no other way to keep them out of it.
void clearStartUpVariables()
{
    for (const char *name : {"PGDATESTYLE", "PGTZ", "PGGEQO"}) {
        if (qEnvironmentVariableIsSet(name))
            qunsetenv(name);
    }
}

// What the string, its service or the one of PGSERVICE, and the variables say, in this order.
Result<PgSettings> gathered(PgStatedOptions stated)
{
    PgSettings values = std::move(stated.values);
    if (values.contains("options"))
        return refusal(DatabaseFault::OptionsInside, "options");
    const QByteArray service = values.contains("service") ? values["service"] : qgetenv("PGSERVICE");
    if (!service.isEmpty()) {
        const auto ofService = serviceSettings(service);
        if (!ofService)
            return ofService.error();
        for (const auto &[key, value] : *ofService) {
            if (key == "options")
                return refusal(DatabaseFault::OptionsInside, "service " + service);
            if (!stated.variables.contains(key))
                return refusal(DatabaseFault::UnknownKey, key);
            values.try_emplace(key, value);
        }
    }
    for (const auto &[key, variable] : stated.variables) {
        const QByteArray value = variable.isEmpty() ? QByteArray() : qgetenv(variable.constData());
        if (!value.isEmpty() && key == "options")
            return refusal(DatabaseFault::OptionsInside, variable);
        if (!value.isEmpty())
            values.try_emplace(key, value);
    }
    if (!values.contains("sslmode") && qgetenv("PGREQUIRESSL").startsWith('1'))
        values["sslmode"] = "require";
    // libpq finds these again where they stand, at the moment of use; they are not kept here.
    values.erase("password");
    values.erase("sslpassword");
    return values;
}

} // namespace

bool PgHost::isSocket() const
{
    return address.isEmpty() && (name.isEmpty() || name.startsWith('/') || name.startsWith('@'));
}

bool PgHost::isLocal() const
{
    return isSocket() || ((name.isEmpty() || isLoopback(name)) && (address.isEmpty() || isLoopback(address)));
}

QString PgHost::place() const
{
    if (isSocket())
        return u"socket in "_s + QString::fromUtf8(name.isEmpty() ? QByteArray("/var/run/postgresql") : name);
    const QString host = QString::fromUtf8(name.isEmpty() ? address : name);
    return port.isEmpty() ? host : host + u':' + QString::fromUtf8(port);
}

Result<PgParameters> PgParameters::read(const QByteArray &conninfo)
{
    auto stated = statedOptions(conninfo);
    if (!stated)
        return stated.error();
    auto values = gathered(*std::move(stated));
    if (!values)
        return values.error();
    clearStartUpVariables();

    PgParameters parameters;
    parameters.m_values = *std::move(values);
    if (parameters.m_values.contains("replication"))
        return badValue("replication");
    if (parameters.valueOf("gssencmode") == "require")
        return badValue("gssencmode");
    for (const auto take : {&PgParameters::takeHosts, &PgParameters::takeTls, &PgParameters::takeTargetSession,
             &PgParameters::takePatience}) {
        if (const auto error = (parameters.*take)())
            return *error;
    }
    return parameters;
}

QByteArray PgParameters::valueOf(const char *key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QByteArray() : found->second;
}

// Names, addresses and ports are lists side by side; one port may serve for all.
std::optional<Error> PgParameters::takeHosts()
{
    const auto names = valueOf("host").split(',');
    const auto addresses = valueOf("hostaddr").split(',');
    const auto ports = valueOf("port").split(',');
    const bool both = !valueOf("host").isEmpty() && !valueOf("hostaddr").isEmpty();
    const qsizetype count = std::max(names.size(), addresses.size());
    if (both && names.size() != addresses.size())
        return badValue("hostaddr");
    if (ports.size() != 1 && ports.size() != count)
        return badValue("port");
    for (qsizetype i = 0; i < count; ++i) {
        PgHost host{
            names.value(i).trimmed(), addresses.value(i).trimmed(), ports.value(ports.size() == 1 ? 0 : i).trimmed()};
        bool isNumber = true;
        const int port = host.port.isEmpty() ? 5432 : host.port.toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            return badValue("port");
        if (!host.address.isEmpty() && QHostAddress(QString::fromUtf8(host.address)).isNull())
            return badValue("hostaddr");
        m_hosts.push_back(std::move(host));
    }
    return std::nullopt;
}

// verify-full unless every host is this computer or something else is stated (design §5.5).
std::optional<Error> PgParameters::takeTls()
{
    const bool local = std::all_of(m_hosts.begin(), m_hosts.end(), [](const PgHost &host) { return host.isLocal(); });
    m_tlsMode = valueOf("sslmode");
    if (m_tlsMode == "prefer" || m_tlsMode == "allow")
        return refusal(DatabaseFault::WeakTls, m_tlsMode);
    if (m_tlsMode.isEmpty())
        m_tlsMode = local ? "disable" : "verify-full";
    constexpr std::array modes{"disable", "require", "verify-ca", "verify-full"};
    if (std::find(modes.begin(), modes.end(), m_tlsMode) == modes.end())
        return badValue("sslmode");
    QByteArray stated = valueOf("sslrootcert");
    if (m_tlsMode == "disable" || (m_tlsMode == "require" && stated.isEmpty()))
        return std::nullopt;
    // libpq checks with a file that it finds in this mode too; then the mode is called by what it does (user-reports,
    // "Settings interact silently").
    if (m_tlsMode == "require")
        m_tlsMode = "verify-ca";
    m_authorities = stated.isEmpty() || stated == "system" ? QByteArray(systemAuthorities) : stated;
    if (!canBeRead(m_authorities))
        return refusal(DatabaseFault::AuthorityUnreadable, m_authorities);
    return std::nullopt;
}

std::optional<Error> PgParameters::takeTargetSession()
{
    constexpr std::array kinds{"any", "read-write", "read-only", "primary", "standby", "prefer-standby"};
    m_targetSession = valueOf("target_session_attrs");
    if (m_targetSession.isEmpty())
        m_targetSession = "any";
    if (std::find(kinds.begin(), kinds.end(), m_targetSession) == kinds.end())
        return badValue("target_session_attrs");
    return std::nullopt;
}

// In seconds; libpq takes 1 for 2 and 0 for ever, which nobody waits here.
std::optional<Error> PgParameters::takePatience()
{
    bool isNumber = true;
    const QByteArray stated = valueOf("connect_timeout");
    const int seconds = stated.isEmpty() ? 5 : stated.toInt(&isNumber);
    if (!isNumber)
        return badValue("connect_timeout");
    m_patience
        = seconds <= 0 ? longestPatience : std::clamp<std::chrono::milliseconds>(seconds * 1s, 2s, longestPatience);
    return std::nullopt;
}

PgSettings PgParameters::settingsFor(
    const PgHost &host, const QByteArray &address, const QByteArray &targetSession) const
{
    PgSettings settings = m_values;
    for (const char *key : {"host", "hostaddr", "port", "connect_timeout", "sslrootcert"})
        settings.erase(key);
    for (const auto &[key, value] : ownValues)
        settings[key] = value;
    settings.try_emplace("application_name", "Postroom");
    settings["sslmode"] = m_tlsMode;
    settings["sslrootcert"] = m_authorities.isEmpty() ? QByteArray(noFile) : m_authorities;
    settings["target_session_attrs"] = targetSession;
    // The name is what the certificate is compared with and what .pgpass is searched for.
    settings["host"] = host.name.isEmpty() ? address : host.name;
    settings["hostaddr"] = address;
    settings["port"] = host.port;
    return settings;
}

} // namespace postroom
