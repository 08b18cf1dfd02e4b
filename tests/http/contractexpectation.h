// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "http/endpoint.h"
#include "http/httperror.h"
#include "support/contract.h"

namespace postroom::test {

/// What each refusal means, from api-contract §2.3, §3.2 and RFC 9110; written apart from the code under test.
Error::Kind expectedKind(const Exchange &exchange);
/// The recorded answer as the network gives it.
HttpAnswer recordedAnswer(const Exchange &exchange);
/// The empty object that stands for a record that is not there, wherever the endpoint has its record.
bool saysNothing(const Endpoint *endpoint, const JsonValue &answer);
/// The answer of one request, of which each endpoint reads its own list.
bool isSameAnswer(const Endpoint &a, const Endpoint &b);
/// A clock that the platform refuses is tried once more with a fresh token (HttpExchange).
bool isClockRefusal(const Exchange &exchange);

} // namespace postroom::test
