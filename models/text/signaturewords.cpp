// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signaturewords.h"

#include "content/field.h"

#include <QCoreApplication>

namespace postroom {

namespace {

struct SignatureTexts {
    Q_DECLARE_TR_FUNCTIONS(SignatureTexts)
};

bool hasPlaceholders(const Notification &notification)
{
    return !placeholdersOf(notification.templateSubject + u' ' + notification.templateContent).isEmpty();
}

} // namespace

QStringList signatureSentences(const SignatureCounts &counts)
{
    QStringList sentences;
    if (counts.notVerified > 0)
        sentences.append(SignatureTexts::tr("What messages hold is shown with signatures not verified: the platform's "
                                            "signing key and salt were not given."));
    if (counts.refused > 0)
        sentences.append(counts.refused == 1
                ? SignatureTexts::tr("1 value was not signed by this platform, and is not shown.")
                : SignatureTexts::tr("%n values were not signed by this platform, and are not shown.", nullptr,
                    static_cast<int>(counts.refused)));
    return sentences;
}

QString signatureNote(const Notification &notification, const SignatureCounts &counts)
{
    const bool shows = !notification.redactPersonalisation.value_or(true);
    if (!shows || !hasPlaceholders(notification))
        return {};
    const JsonValue::Object *values = notification.personalisation.asObject();
    const bool hasValues = values && !values->empty();
    if (!hasValues && counts.refused > 0)
        return SignatureTexts::tr("What was filled in is not shown: the database holds nothing there that this "
                                  "platform signed.");
    if (hasValues && counts.notVerified > 0)
        return SignatureTexts::tr("What was filled in is signed, but not verified: the platform's keys were not "
                                  "given.");
    return {};
}

} // namespace postroom
