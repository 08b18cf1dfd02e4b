// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"

#include <cstdint>

namespace postroom::fuzz {

/// The bytes as UTF-8 text, with replacement characters for what is none.
inline QString text(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// The text itself as the value of "name", and its start as that of its first placeholder.
inline Personalisation valuesOf(const QString &body)
{
    Personalisation values;
    values.set(QStringLiteral("name"), body);
    values.set(body.section(QStringLiteral("(("), 1, 1).section(QStringLiteral("))"), 0, 0), body.left(64));
    return values;
}

} // namespace postroom::fuzz
