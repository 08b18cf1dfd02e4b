// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// True for what the platform accepts as an e-mail address after its own clean-up (template-spec §6.2): an allow-list
/// before the @, no "..", at most 320 code points, and a host that IDNA 2003 can encode, of two labels or more.
bool isValidEmail(QStringView text);

/// The address as the platform keeps it in `to`: obscure whitespace removed, ends trimmed, capitals kept, host not
/// encoded. Empty when it is not valid.
std::optional<QString> readEmail(QStringView text);

/// The address as stored in `normalised_to`: as readEmail, lower-cased (database-schema §10.1). Empty when not valid.
std::optional<QString> normalisedEmail(QStringView text);

/// Where an address that is not valid holds what may not stand there: a character outside the allow-list before the @,
/// the first of two dots, a second @ or white space behind the first. Nothing when the reason is another. Counted in
/// the text as given.
std::optional<qsizetype> emailBlemish(QStringView text);

/// Lower-cased, then cleaned, without any validation: what the platform falls back to (vectors: format_only).
QString formattedEmail(QStringView text);

} // namespace postroom
