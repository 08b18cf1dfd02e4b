// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "security/secret.h"

#include <QString>

namespace postroom {

/// Where a secret is to be read from: SRC of cli.md, `env:NAME`, `file:PATH`, `fd:N` or
/// `keychain`. Never the secret itself.
class SecretSource {
public:
    SecretSource() = default;

    /// Reads an option's value. A value that is none of the forms may be a secret: it is refused with a sentence that
    /// names the forms and never repeats it. Returns the refusal, a null string when there is none.
    static QString parse(const QString &option, const QString &value, SecretSource &source);

    /// Reads the secret, without a line break at its end. Blocks on a pipe that says nothing: use it before the event
    /// loop. Errors are of kind SecretStore and name the place, not what stood there.
    Result<Secret> read() const;
    /// The same while the event loop goes on, for what is there only later: a pipe is waited for, to its end, until the
    /// deadline. GUI thread.
    Job<Secret> *readLater(std::chrono::milliseconds deadline) const;
    /// The keychain's entry of the profile; read() cannot have it, a SecretStore can.
    static SecretSource keychain();
    bool isKeychain() const { return m_kind == Kind::Keychain; }
    /// False until a place was named.
    bool isNamed() const { return m_kind != Kind::None; }
    /// The place in words, to begin a sentence: "The environment variable KEY".
    QString place() const;

private:
    enum class Kind { None, Environment, File, Descriptor, Keychain };

    Kind m_kind = Kind::None;
    QString m_place;
};

} // namespace postroom
