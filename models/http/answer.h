// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/endpoint.h"
#include "platform/page.h"

#include <QByteArray>

namespace postroom {

/// A body decoded into a page of the endpoint's records, with where the list goes on. `number` is the page that was
/// asked for, from 1. Pure; any thread.
Result<Page> decodePage(const Endpoint &endpoint, const QByteArray &body, int number);

/// A body decoded into one record. The platform answers `{}` for some records that are not there: NotFound.
Result<Row> decodeOne(const Endpoint &endpoint, const QByteArray &body);

/// A page written as the endpoint answers it: the way back of decodePage.
JsonValue encodePage(const Endpoint &endpoint, const Page &page);
/// A record written as the endpoint answers it: the way back of decodeOne.
JsonValue encodeOne(const Endpoint &endpoint, const Record &record);

} // namespace postroom
