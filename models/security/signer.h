// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

#include <optional>

namespace postroom {

/// The longest payload that is unpacked, in bytes: the platform's have at most some hundred thousand.
constexpr qsizetype longestPayload = 16 * 1024 * 1024;

/// Bytes of base64 in either alphabet, with or without the padding at its end; nothing when it is anything else. Any
/// thread, as everything here.
std::optional<QByteArray> bytesOfBase64(std::string_view text);

/// Bytes as base64 for URLs, without padding.
QByteArray base64Of(QByteArrayView bytes);

/// The bytes that itsdangerous packed (URLSafeSerializer, database-schema §9.2): base64, of a zlib stream where a full
/// stop stands in front. Nothing when it is anything else, and when more than `longestPayload` would come out.
std::optional<QByteArray> unpackedPayload(std::string_view packed);

/// The same the other way, byte for byte as itsdangerous packs: zlib at its ordinary level (6), and only where that
/// saves more than one byte.
QByteArray packedPayload(QByteArrayView payload);

/// The signature of itsdangerous for a message, in base64 (27 characters). Empty when OpenSSL's own settings forbid
/// SHA-1.
QByteArray signerSignature(std::string_view message, const Secret &salt, const Secret &secret);

/// Whether a message bears that signature, to the letter: the bits of its last character that stand for nothing count
/// as well, so that no change goes unseen. Compared in constant time.
bool isSignedBy(std::string_view message, std::string_view signature, const Secret &salt, const Secret &secret);

} // namespace postroom
