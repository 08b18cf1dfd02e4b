// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpsource.h"
#include "support/contract.h"

namespace postroom::test {

/// A platform as one API key sees it.
struct KeyedSource {
    explicit KeyedSource(const QUrl &url, const RecordedAuth &auth)
        : client(HttpSettings{url, auth.iss.toUtf8(), {}, std::chrono::seconds(5)}, Secret(auth.secret.toUtf8()))
        , source(client, identity, Api::Public)
    {
    }
    Identity identity{Identity::Kind::Unattended, QStringLiteral("test"), {}};
    HttpClient client;
    HttpSource source;
};

} // namespace postroom::test
