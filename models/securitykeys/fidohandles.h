// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fido.h>
#include <memory>
#include <QByteArray>

namespace postroom {

/// Gives what libfido2 made back to it.
struct FidoFree {
    void operator()(fido_dev_t *device) const { fido_dev_free(&device); }
    void operator()(fido_assert_t *assertion) const { fido_assert_free(&assertion); }
};

using FidoDevice = std::unique_ptr<fido_dev_t, FidoFree>;
using FidoAssertion = std::unique_ptr<fido_assert_t, FidoFree>;

/// Bytes as libfido2 takes them.
inline const unsigned char *fidoBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace postroom
