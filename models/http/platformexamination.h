// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/keysource.h"
#include "platform/platform.h"

namespace postroom {

/// The request for the platform's status: the one route that goes without a token.
HttpRequest statusRequest();
/// Its answer: a PlatformStatus.
Result<Row> decodeStatus(const QByteArray &body);
/// Asks which platform answers, and says it to `known` before the job ends, where it tells (Platform::recognise).
Job<Fork> *recognisePlatform(HttpClient &client, std::function<void(Fork)> known);

/// How to tell whether a token is accepted: a record that cannot exist is asked for.
struct TokenProbe {
    HttpClient *client;
    Api api;
    Target nobody;
    QString fact; ///< whose token it is
};

/// Looks at a connection in steps: the status route, which needs no token, tells whether the platform is there, over
/// which TLS, how far the clocks differ and its versions; then a record that cannot exist tells whether the token is
/// accepted, for each of the tokens in turn. A child of the job that it fills.
class PlatformExamination : public QObject {
    Q_OBJECT
public:
    /// At least one probe.
    PlatformExamination(std::vector<TokenProbe> probes, Job<std::vector<Check>> *job);

    void start();

private:
    void onStatus(const Result<HttpAnswer> &answer);
    void probe(std::size_t index);
    void onToken(std::size_t index, const Result<HttpAnswer> &answer);
    void addFacts(const HttpAnswer &answer);

    std::vector<TokenProbe> m_probes;
    Job<std::vector<Check>> *m_job;
    std::vector<Check> m_checks;
};

/// The address of an API as it may be shown: without what may carry a secret.
QString shownAddress(const QUrl &url);

/// Starts an examination.
Job<std::vector<Check>> *examinePlatform(HttpClient &client);
/// The same for the public API, with each of the keys.
Job<std::vector<Check>> *examineKeys(const KeyConnections &keys);

} // namespace postroom
