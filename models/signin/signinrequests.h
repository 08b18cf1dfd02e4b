// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "domain/person.h"
#include "domain/webauthncredential.h"
#include "http/httpclient.h"

namespace postroom {

/// The requests of a sign-in (admin-features AUTH-01 to AUTH-14, api-contract §6.10). Those that change something are
/// HttpRequest::isWrite. No address and no secret stands in a path.

/// The person of an address; a read, though it goes by POST.
HttpRequest userByEmailRequest(const QString &emailAddress);
HttpRequest verifyPasswordRequest(const QString &userId, const Secret &password);
/// A text to the number that the platform has.
HttpRequest sendTextCodeRequest(const QString &userId);
/// A link on the web administration's host; on the platform's own when that is empty.
HttpRequest sendLinkRequest(const QString &userId, const QString &webHost);
enum class CodeType { Text, Email };
HttpRequest verifyCodeRequest(const QString &userId, CodeType type, const Secret &code);
HttpRequest securityKeysRequest(const QString &userId);
/// How asking the security keys ended; `keyId` is the one that proved it, empty when none did.
HttpRequest completeKeySignInRequest(const QString &userId, const QString &keyId);
HttpRequest passwordResetRequest(const QString &emailAddress, const QString &webHost);
HttpRequest endSessionRequest(const QString &userId);
/// The audit event of a sign-in, which the platform does not make itself (§0.7). It says what a desktop can truly say:
/// which program asked, and no address, since only the platform sees the one that it is asked from.
HttpRequest signInEventRequest(const QString &userId);

/// The platform has no such record; not that it has no such route, which is another kind of answer (api-contract §3.2).
bool saysNotThere(const Error &error);

/// Puts a job inside the one that waits for it: it goes with that one, and both end when the connection closes.
void holdInside(AbstractJob *outer, AbstractJob *inner, HttpClient &client);

/// Asks, as a job of its own.
Job<HttpAnswer> *answerTo(HttpClient &client, const HttpRequest &request, std::chrono::milliseconds deadline);

/// The person in an answer (`data`).
Result<User> userIn(const QByteArray &body);
/// The security keys in an answer, in the platform's order.
Result<std::vector<WebauthnCredential>> securityKeysIn(const QByteArray &body);

/// Reads a person's record, which must be theirs (OtherPerson), and the organisations, whose domains their rights
/// follow from.
Job<Person> *readPerson(HttpClient &client, const QString &userId, std::chrono::milliseconds deadline);
/// Reads the record alone.
Job<User> *readUser(HttpClient &client, const QString &userId, std::chrono::milliseconds deadline);

} // namespace postroom
