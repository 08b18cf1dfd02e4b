// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any kind as a signed value, with and without keys, and as the message of one whose signature is right, so
// that what lies behind the signature is reached as well.
#include "security/signedvalue.h"
#include "security/signer.h"

#include <cstdint>

using namespace postroom;

namespace {

using State = OpenedValue::State;

SigningKeys makeKeys()
{
    SigningKeys keys;
    keys.secrets.push_back(Secret("older"));
    keys.secrets.push_back(Secret("postroom-test-secret"));
    keys.salt = Secret("postroom-test-salt");
    return keys;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SigningKeys keys = makeKeys();
    const std::string_view value(reinterpret_cast<const char *>(data), size);
    const State read = openSigned(value).state;
    require(read != State::Verified && read != State::Tampered);
    (void)openSigned(value, keys);

    const QByteArray signature = signerSignature(value, keys.salt, keys.secrets.front());
    const OpenedValue opened = openSigned(std::string(value) + '.' + viewOf(signature).data(), keys);
    require(opened.state == State::Verified || opened.state == State::Malformed);
    require((opened.state == State::Verified) == !opened.payload.isEmpty());

    const OpenedValue again = openSigned(viewOf(signedValue(value, keys)), keys);
    require(size == 0 || (again.state == State::Verified && again.payload.reveal() == value));
    return 0;
}
