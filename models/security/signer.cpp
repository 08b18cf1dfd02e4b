// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signer.h"

#include "core/latemodule.h"
#include "security/hmac.h"

#include <algorithm>
#include <zlib.h>

namespace postroom {

namespace {

constexpr auto base64Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// A stream of zlib that is being read, as long as its bytes live.
class Inflation {
public:
    explicit Inflation(QByteArray &packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit(&m_stream) == Z_OK;
    }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;
    ~Inflation()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }

    // Fills `room`; how that went, in zlib's words.
    int read(char *room, qsizetype size)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(room);
        m_stream.avail_out = static_cast<uInt>(size);
        return m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
    }
    qsizetype unused() const { return static_cast<qsizetype>(m_stream.avail_out); }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

// The room doubles up to what is allowed, and one byte more tells what is too much: few bytes can stand for many.
std::optional<QByteArray> inflated(QByteArray packed)
{
    if (packed.size() > longestPayload)
        return std::nullopt;
    Inflation stream(packed);
    QByteArray bytes;
    qsizetype room = 1024;
    for (int state = Z_OK; state == Z_OK && bytes.size() <= longestPayload;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + room);
        state = stream.read(bytes.data() + before, room);
        bytes.chop(stream.unused());
        if (state == Z_STREAM_END && bytes.size() <= longestPayload)
            return bytes;
        room = std::min(std::max<qsizetype>(bytes.size(), 1), longestPayload + 1 - bytes.size());
    }
    return std::nullopt;
}

QByteArray deflated(QByteArrayView bytes)
{
    auto size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int state = compress(reinterpret_cast<Bytef *>(packed.data()), &size,
        reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uLong>(bytes.size()));
    packed.resize(state == Z_OK ? static_cast<qsizetype>(size) : 0);
    return packed;
}

} // namespace

std::optional<QByteArray> bytesOfBase64(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    auto wire = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (text.find('+') != std::string_view::npos || text.find('/') != std::string_view::npos)
        wire.replace('+', '-').replace('/', '_');
    if (wire.size() % 4 == 1) // six bits, which are no byte; Qt passes them over
        return std::nullopt;
    auto result = QByteArray::fromBase64Encoding(wire, base64Form | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(*result);
}

QByteArray base64Of(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(base64Form);
}

std::optional<QByteArray> unpackedPayload(std::string_view packed)
{
    const bool pressed = packed.starts_with('.');
    auto bytes = bytesOfBase64(pressed ? packed.substr(1) : packed);
    if (!bytes || !pressed)
        return bytes && bytes->size() <= longestPayload ? std::move(bytes) : std::nullopt;
    return inflated(std::move(*bytes));
}

QByteArray packedPayload(QByteArrayView payload)
{
    const QByteArray pressed = deflated(payload);
    if (!pressed.isEmpty() && pressed.size() < payload.size() - 1)
        return '.' + base64Of(pressed);
    return base64Of(payload);
}

QByteArray signerSignature(std::string_view message, const Secret &salt, const Secret &secret)
{
    static const auto hmac = reinterpret_cast<SignerHmac>(lateFunction("hmac", "postroomSignerHmac"));
    HmacSha1Digest digest{};
    if (!hmac({salt.reveal(), secret.reveal(), message}, digest))
        return {};
    return base64Of(QByteArrayView(digest.data(), static_cast<qsizetype>(digest.size())));
}

bool isSignedBy(std::string_view message, std::string_view signature, const Secret &salt, const Secret &secret)
{
    const QByteArray expected = signerSignature(message, salt, secret);
    return !expected.isEmpty()
        && isSameInConstantTime(
            signature, std::string_view(expected.constData(), static_cast<std::size_t>(expected.size())));
}

} // namespace postroom
