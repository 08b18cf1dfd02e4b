// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postroom {

/// What became of the signed values in the rows that a platform's database gave (database-schema §9.2). An API has
/// verified them itself, so that nothing is counted there.
struct SignatureCounts {
    qint64 verified = 0; ///< made with one of the keys
    qint64 notVerified = 0; ///< shown without a key to verify them with
    qint64 refused = 0; ///< made with none of the keys, or of no form that the platform reads: not shown

    bool operator==(const SignatureCounts &) const = default;
    SignatureCounts &operator+=(const SignatureCounts &more)
    {
        verified += more.verified;
        notVerified += more.notVerified;
        refused += more.refused;
        return *this;
    }
    SignatureCounts operator-(const SignatureCounts &fewer) const
    {
        return {verified - fewer.verified, notVerified - fewer.notVerified, refused - fewer.refused};
    }
};

} // namespace postroom
