// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/webauthnregistration.h"

#include <algorithm>
#include <array>
#include <QCborMap>
#include <QCborStreamReader>
#include <QtEndian>

namespace postroom {

namespace {

constexpr qsizetype longestData = 16'384; // of base64: an id and an RSA key are a tenth of it
constexpr qsizetype aaguidSize = 16;
constexpr qsizetype longestId = 1'023; // WebAuthn §4

// COSE_Key labels (RFC 9052 §7); those of a kind of key are in the shapes below (RFC 9053 §7, RFC 8230 §4).
constexpr qint64 keyType = 1;
constexpr qint64 keyAlgorithm = 3;
constexpr qint64 keyCurve = -1;

struct KeyPart {
    qint64 label = 0;
    qsizetype size = 0; ///< 0: there is no such part
};

/// What the public key of an algorithm looks like.
struct KeyShape {
    CoseAlgorithm algorithm;
    qint64 type;
    std::optional<qint64> curve;
    std::array<KeyPart, 2> parts;
};

const std::array keyShapes{
    KeyShape{CoseAlgorithm::Es256, 2, 1, {{{-2, 32}, {-3, 32}}}}, // P-256: x, y
    KeyShape{CoseAlgorithm::EdDsa, 1, 6, {{{-2, 32}, {}}}}, // Ed25519: x
    KeyShape{CoseAlgorithm::Rs256, 3, std::nullopt, {{{-1, 256}, {-2, 3}}}}, // RSA of 2,048 bits: n, e
};

/// The one CBOR item that `bytes` are; undefined when they are not one, or more than one.
QCborValue onlyItem(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    const bool whole = reader.lastError() == QCborError::NoError && reader.currentOffset() == bytes.size();
    return whole ? value : QCborValue();
}

std::optional<QByteArray> publicKeyOf(const QCborMap &key, const KeyShape &shape)
{
    QByteArray bytes;
    for (const KeyPart &part : shape.parts) {
        const QCborValue value = part.size > 0 ? key.value(part.label) : QCborValue(QByteArray());
        if (!value.isByteArray() || value.toByteArray().size() != part.size)
            return std::nullopt;
        bytes += value.toByteArray();
    }
    return bytes;
}

bool isOfShape(const QCborMap &key, const KeyShape &shape)
{
    const bool rightCurve = !shape.curve || key.value(keyCurve) == QCborValue(*shape.curve);
    return rightCurve && key.value(keyType) == QCborValue(shape.type)
        && key.value(keyAlgorithm) == QCborValue(static_cast<int>(shape.algorithm));
}

/// AAGUID, length of the id, id, COSE key.
std::optional<RegisteredKey> attestedKey(const QByteArray &data)
{
    constexpr qsizetype head = aaguidSize + 2;
    if (data.size() < head)
        return std::nullopt;
    const qsizetype idSize = qFromBigEndian<quint16>(data.constData() + aaguidSize);
    if (idSize < 1 || idSize > longestId || data.size() < head + idSize)
        return std::nullopt;
    const QCborMap key = onlyItem(data.mid(head + idSize)).toMap();
    const auto shape = std::find_if(
        keyShapes.begin(), keyShapes.end(), [&key](const KeyShape &candidate) { return isOfShape(key, candidate); });
    if (shape == keyShapes.end())
        return std::nullopt;
    const auto publicKey = publicKeyOf(key, *shape);
    return publicKey ? std::optional(RegisteredKey{data.mid(head, idSize), shape->algorithm, *publicKey})
                     : std::nullopt;
}

} // namespace

std::optional<RegisteredKey> registeredKey(const QString &credentialData)
{
    if (credentialData.size() > longestData)
        return std::nullopt;
    const auto decoded
        = QByteArray::fromBase64Encoding(credentialData.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return attestedKey(onlyItem(*decoded).toByteArray());
}

} // namespace postroom
