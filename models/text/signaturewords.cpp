// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signaturewords.h"

#include <QCoreApplication>

namespace postroom {

namespace {

struct SignatureTexts {
    Q_DECLARE_TR_FUNCTIONS(SignatureTexts)
};

} // namespace

QStringList signatureSentences(const SignatureCounts &counts)
{
    QStringList sentences;
    if (counts.notVerified > 0)
        sentences.append(SignatureTexts::tr("What messages hold is shown with signatures not verified: the platform's "
                                            "signing key and salt were not given."));
    if (counts.refused > 0)
        sentences.append(SignatureTexts::tr("%n values were not signed by this platform, and are not shown.", nullptr,
            static_cast<int>(counts.refused)));
    return sentences;
}

} // namespace postroom
