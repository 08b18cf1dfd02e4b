// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "platform/platform.h"

namespace postroom {

/// The request for the platform's status: the one route that goes without a token.
HttpRequest statusRequest();

/// Looks at a connection in steps: the status route, which needs no token, tells whether the platform is there, over
/// which TLS, how far the clocks differ and its versions; then a record that cannot exist tells whether the token is
/// accepted. A child of the job that it fills.
class PlatformExamination : public QObject {
    Q_OBJECT
public:
    PlatformExamination(HttpClient &client, Job<std::vector<Check>> *job);

    void start();

private:
    void onStatus(const Result<HttpAnswer> &answer);
    void onToken(const Result<HttpAnswer> &answer);
    void addFacts(const HttpAnswer &answer);

    HttpClient &m_client;
    Job<std::vector<Check>> *m_job;
    std::vector<Check> m_checks;
};

/// Starts an examination.
Job<std::vector<Check>> *examinePlatform(HttpClient &client);

} // namespace postroom
