// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpmessage.h"

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace postroom::test {

/// How a recorded request was authorised (contract README, "Exchange fields", `auth`).
struct RecordedAuth {
    QString kind; ///< none, raw, internal or service
    QString iss;
    QString secret;
    QString key; ///< name of the API key, for `service`
    QString keyType;
    QString authorization; ///< the header as sent, for `raw`
    QString scheme = QStringLiteral("Bearer");
    QString alg = QStringLiteral("HS256");
    qint64 iatOffset = 0; ///< seconds
    std::optional<QByteArray> claims; ///< replace the ordinary claims, as written

    /// The Authorization header of a moment (seconds since the epoch); empty for `none`.
    QByteArray header(qint64 now) const;
    /// A token such as Postroom makes one: ordinary claims, algorithm, scheme and time.
    bool isOrdinary() const;
};

/// One recorded exchange, all fields of the README's table for reads. JSON stays as written: no digit is lost.
struct Exchange {
    QString area; ///< the file's name without .jsonl
    QString name;
    QByteArray method;
    QString path;
    QByteArray query; ///< raw, without '?'
    QList<Parameter> parameters; ///< of `query`, decoded, in order
    QList<Header> headers;
    RecordedAuth auth;
    QByteArray body; ///< JSON text of the member `body` ("null" when nothing was sent)
    std::optional<QByteArray> rawBody; ///< the bytes sent when they were not that JSON
    int status = 0;
    QString contentType;
    QByteArray response; ///< JSON text of the member `response`, as written
    QString location;
    QStringList volatilePointers; ///< `volatile`, relative to `response`
    QStringList unordered; ///< lists to compare as sets
    QStringList orderDependent; ///< pointers not to compare
    bool alsoWrites = false;
    QJsonObject cacheBefore;
    QString note;

    /// The bytes that were sent as the request's body.
    QByteArray requestBytes() const;
    /// The bytes that the answer's body consists of; empty for an empty body.
    QByteArray responseBytes() const;
    /// The answer parsed for convenience.
    QJsonValue responseValue() const;
};

/// An API key of the README's table.
struct ApiKey {
    QString name;
    QString serviceRole; ///< "notices"
    QString serviceId;
    QString type; ///< normal, team or test
    QString id;
    QString secret;
    QString state; ///< as said: live, revoked, …
    std::optional<QDateTime> expiry; ///< from data/api_keys.jsonl
};

/// A service of the README's table.
struct ContractService {
    QString name;
    QString id;
    QString state; ///< live, trial, suspended or archived
    int notifications = 0;
    QStringList roles;
};

/// A user of the README's table.
struct ContractUser {
    QString name; ///< with roles, as written
    QString email;
    QString id;
    QString password;
    QString signIn;
    QString state;
};

/// A row of index.json.
struct Route {
    QByteArray method;
    QString rule; ///< "/service/<uuid:service_id>"
    QString endpoint;
    int reads = 0;
    int writes = 0;
    bool recorded = false;

    /// Whether a path fits the rule, its converters respected.
    bool matches(const QString &path) const;
};

/// A folder of recordings: exchanges, clock, keys, users, routes.
class Contract {
public:
    /// Reads a folder; without one , else the copy in tests/data/contract.
    explicit Contract(const QString &folder = {});

    QString folder() const { return m_folder; }
    /// False when the folder has no exchanges.
    bool isValid() const { return !areas().isEmpty(); }
    /// The files of exchanges/reads by name without .jsonl, sorted.
    QStringList areas() const;
    /// The exchanges of one area, in the file's order.
    QList<Exchange> reads(const QString &area) const;
    /// Every read exchange, area after area.
    QList<Exchange> allReads() const;
    /// Where the recorded platform's clock stands, UTC, whole seconds.
    QDateTime clock() const { return m_clock; }
    /// Secrets of each internal client (INTERNAL_CLIENT_API_KEYS).
    QMap<QString, QStringList> internalSecrets() const { return m_internalSecrets; }
    /// The internal client that Postroom is: `notify-admin`, or the only other one that the recordings name.
    QString internalClient() const;
    /// The first secret of internalClient().
    QString internalSecret() const { return m_internalSecrets.value(internalClient()).value(0); }
    QList<ContractService> services() const { return m_services; }
    /// The id of the service used in names as `role` ("notices", "welsh"); empty when unknown.
    QString serviceId(const QString &role) const;
    QList<ContractUser> users() const { return m_users; }
    QList<ApiKey> apiKeys() const { return m_apiKeys; }
    QList<Route> routes() const { return m_routes; }

private:
    void readReadme();
    void readTableRow(const QStringList &heading, const QStringList &cells);
    void readSecretsOfExchanges();
    void readExpiries();
    void readRoutes();

    QString m_folder;
    QDateTime m_clock;
    QMap<QString, QStringList> m_internalSecrets;
    QList<ContractService> m_services;
    QList<ContractUser> m_users;
    QList<ApiKey> m_apiKeys;
    QList<Route> m_routes;
};

} // namespace postroom::test
