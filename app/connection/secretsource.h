// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "security/secret.h"

#include <QString>

namespace postroom {

/// Where a secret is to be read from: SRC of cli.md, `env:NAME`, `file:PATH` or `fd:N`. Never the secret itself.
class SecretSource {
public:
    SecretSource() = default;

    /// Reads an option's value. A value that is none of the forms may be a secret: it is refused with a sentence that
    /// names the forms and never repeats it; `keychain` is refused until the keychain is built. Returns the refusal, a
    /// null string when there is none.
    static QString parse(const QString &option, const QString &value, SecretSource &source);

    /// Reads the secret, without a line break at its end. Blocks on a pipe that says nothing: use it before the event
    /// loop. Errors are of kind SecretStore and name the place, not what stood there.
    Result<Secret> read() const;
    /// The place in words, to begin a sentence: "The environment variable KEY".
    QString place() const;

private:
    enum class Kind { None, Environment, File, Descriptor };

    Kind m_kind = Kind::None;
    QString m_place;
};

} // namespace postroom
