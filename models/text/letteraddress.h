// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"

namespace postroom {

/// The recipient's address as a letter's page shows it (template-spec §5.2): the normalised lines of the postal address
/// that the values make, or seven lines with what is missing as placeholders. The former are plain text and are escaped
/// by whoever writes markup; the latter are markup.
struct LetterAddress {
    QStringList lines;
    bool isWhole = false;
};
/// The address that these values make, or what a template with these placeholders shows in its place.
LetterAddress letterAddress(const Personalisation &values, const InsensitiveNames &placeholders);

} // namespace postroom
