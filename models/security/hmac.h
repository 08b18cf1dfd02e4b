// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QByteArrayView>
#include <string_view>

namespace postroom {

using HmacSha256Digest = std::array<unsigned char, 32>;

/// The one function of the module `hmac` (core/latemodule.h), `postroomHmacSha256`: HMAC by OpenSSL, which a start on
/// the demo platform does without. False when OpenSSL cannot.
using HmacSha256 = bool (*)(std::string_view key, QByteArrayView message, HmacSha256Digest &digest);

} // namespace postroom
