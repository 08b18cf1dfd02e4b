// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"
#include "support/recordedpublicrows.h"
#include "support/recordedrows.h"
#include "support/testhttpserver.h"
#include "support/tokencheck.h"

#include <QHash>
#include <QSet>

namespace postroom::test {

/// The recorded platform on loopback. It finds the exchange with the same method, path and parameters (repeated ones in
/// order), checks tokens as the platform does, answers a search by POST with what was recorded by GET, and makes up
/// lists that were never recorded out of recorded objects alone, by the platform's rules (api-contract §2, §4, §6.1).
class ContractServer : public TestHttpServer {
    Q_OBJECT
public:
    explicit ContractServer(const Contract &contract = Contract(), QObject *parent = nullptr);
    ~ContractServer() override;

    const Contract &contract() const { return m_contract; }

    /// The time that tokens are held against: the real time plus this many seconds; the `Date` header follows it.
    void setClockOffset(qint64 seconds);
    /// Holds tokens against one moment instead (seconds since the epoch), as when they were recorded.
    void freezeClock(qint64 now);

    /// Every request about this service (path /service/<id>…, or with one of its API keys) is answered with this status
    /// and the platform's envelope.
    void failService(const QString &id, int status);
    /// Every request about this service waits.
    void delayService(const QString &id, int milliseconds);
    /// Every request about this service gets this answer, whatever it says: cut, silent, HTML, …
    void overrideService(const QString &id, const Response &response);
    /// Every answer waits that long.
    void setDelay(int milliseconds);
    /// Forgets failures, delays and other overrides.
    void clearOverrides();

    /// Requests that carried a token, and how many different ones there were. Two made within one second for the same
    /// client are equal unless they carry more claims than `iss` and `iat`.
    int tokens() const { return m_tokens; }
    int distinctTokens() const;
    /// Requests with a token that had come before and was made more than a second ago, or had a `jti`: not made afresh.
    int reusedTokens() const { return m_reusedTokens; }
    /// Requests that neither were recorded nor could be made up; "GET /path?query" each.
    QStringList unknownRequests() const;

private:
    Response answer(const Request &request);
    Response routed(const Request &request);
    std::optional<Response> unrouted(const Request &request) const;
    std::optional<AuthFailure> refusal(const Request &request) const;
    bool isUsable(const RecordedAuth &auth) const;
    std::optional<Response> overridden(const Request &request) const;
    Response recordedOrMadeUp(const Request &request);
    const Exchange *find(const Request &request) const;
    bool isAnsweredBy(const Request &request, const Exchange &exchange) const;
    std::optional<Response> notificationsByPost(const Request &request);
    std::optional<Response> madeUp(const Request &request);
    void finish(Response &response, const Request &request);
    void countToken(const QByteArray &authorization);
    QString serviceOf(const Request &request) const;
    qint64 now() const;

    Contract m_contract;
    QHash<QString, QList<Exchange>> m_exchanges; // by method and path
    RecordedRows m_rows;
    RecordedPublicRows m_publicRows;
    TokenCheck m_check;
    mutable QMutex m_stateMutex;
    QHash<QString, Response> m_overrides;
    QHash<QString, int> m_delays;
    QSet<QByteArray> m_seenTokens;
    QStringList m_unknown;
    std::atomic<qint64> m_clockOffset = 0;
    std::atomic<qint64> m_frozen = -1;
    std::atomic_int m_delay = 0, m_tokens = 0, m_reusedTokens = 0;
};

} // namespace postroom::test
