// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/statement.h"

namespace postroom {

/// The tables of statements, one for each area of the platform. statements() puts them together.
std::span<const Statement> serviceStatements(); ///< services, their history, who may be found by an id
std::span<const Statement> notificationStatements(); ///< messages found, for spreadsheets, and one by one
std::span<const Statement> jobStatements(); ///< jobs with their rows and counts, uploads, contact lists
std::span<const Statement> templateStatements(); ///< templates, versions, folders, files
std::span<const Statement> settingsStatements(); ///< what a service sets: senders, keys, callbacks, retention, guests
std::span<const Statement> peopleStatements(); ///< people, their security keys, invitations
std::span<const Statement> organisationStatements(); ///< organisations, what they use, brands
std::span<const Statement> usageStatements(); ///< prices, what services use, free allowances
std::span<const Statement> reportStatements(); ///< figures of the whole platform
std::span<const Statement> platformStatements(); ///< providers, complaints, what is found by an id, everybody
std::span<const Statement> receivedStatements(); ///< received texts, returned letters, unsubscribe requests
std::span<const Statement> countStatements(); ///< counts and statistics of messages
std::span<const Statement> notificationListStatements(); ///< messages of a service, where nothing narrower is asked for
std::span<const Statement>
auditStatements(); ///< no API has: events, versions of callbacks, rights, unsubscribe requests
std::span<const Statement> factStatements(); ///< no API has: prices and allowances over time, the nightly facts

} // namespace postroom
