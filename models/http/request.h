// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace postroom {

/// A request to the platform, before it is signed: method, path and what goes with it.
struct HttpRequest {
    QByteArray method = "GET";
    QString path; ///< percent-encoded, from the root
    QList<QPair<QString, QString>> parameters; ///< in order, repeated ones too; in the URL of a GET
    QByteArray body; ///< JSON of a POST; empty otherwise
    bool withToken = true; ///< `/_status` alone goes without
    bool isWrite = false; ///< changes something: has a body, is sent once, and follows no redirect
};

/// The request for a page of a list, or for one record. The endpoint must serve it (whyNotOverHttp). Filters keep their
/// order; a page is asked for only where the cursor names one; the size of a page is the endpoint's unless the query
/// sets it, and none is sent when the query sets an empty one (cli.md: `--page` is the platform's own page).
HttpRequest requestFor(const Endpoint &endpoint, const Query &query, const Cursor &cursor);
HttpRequest requestFor(const Endpoint &endpoint, const Target &target);

} // namespace postroom
