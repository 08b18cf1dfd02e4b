// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "platform/signaturecounts.h"
#include "security/signedvalue.h"

namespace postroom {

/// Opens the signed values of a database's rows with the keys of a run, and counts what became of them. Without keys
/// they are opened all the same, since they are signed and not sealed (cli.md "Output"). With keys, what none of them
/// made is never passed off as the platform's: it is null. GUI thread.
class SignatureCheck {
public:
    explicit SignatureCheck(SigningKeys keys = {})
        : m_keys(std::move(keys))
    {
    }

    /// What a signed value holds. Null when it was refused, or when there is nothing in it: the platform leaves an
    /// empty text alone.
    JsonValue open(QByteArrayView sealed);
    /// Whether there is a key to verify with.
    bool hasKeys() const { return !m_keys.isEmpty(); }
    /// Whether one of the keys made a value. What it holds is read by nobody, and it is not counted.
    bool isOurs(QByteArrayView value) const;
    const SignatureCounts &counts() const { return m_counts; }
    /// Some of what was counted came of rows that are read anew.
    void takeBack(const SignatureCounts &counts) { m_counts = m_counts - counts; }

private:
    SigningKeys m_keys;
    SignatureCounts m_counts;
};

} // namespace postroom
