// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pastedwords.h"

#include "text/numbers.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct PastedWords {
    Q_DECLARE_TR_FUNCTIONS(PastedWords)
};

constexpr qsizetype mostNamed = 3, mostLetters = 40;

// “phone number”, “Jo Bloggs” and 4 more
QString quoted(const QStringList &parts)
{
    QStringList names;
    for (const QString &part : parts.first(std::min(parts.size(), mostNamed))) {
        const QString words = part.simplified();
        const bool isLong = words.size() > mostLetters;
        names.append(PastedWords::tr("“%1”").arg(isLong ? words.first(mostLetters) + u'…' : words));
    }
    if (parts.size() > mostNamed)
        names.append(PastedWords::tr("%1 more").arg(numberText(parts.size() - mostNamed)));
    return listText(names);
}

QString repeatedText(qsizetype repeated)
{
    return repeated == 1
        ? PastedWords::tr("1 recipient was there twice and is searched for once.")
        : PastedWords::tr("%1 were there again and are searched for once.", nullptr, pluralOf(repeated))
              .arg(recipientsText(repeated));
}

} // namespace

PastedNews pastedNews(const PastedRecipients &pasted)
{
    const qsizetype refused = pasted.refused.size();
    const QString again = pasted.repeated > 0 ? repeatedText(pasted.repeated) : QString();
    if (refused == 0)
        return {again, {}, false};
    const QString sentence = refused == 1
        ? PastedWords::tr("1 entry is no phone number or email address and was not searched for")
        : PastedWords::tr(
            "%1 entries are no phone numbers or email addresses and were not searched for", nullptr, pluralOf(refused))
              .arg(numberText(refused));
    QStringList explanation{quoted(pasted.refused) + u'.', again};
    explanation.removeAll(QString());
    return {sentence, explanation.join(u' '), true};
}

PastedNews tooManyNews(qsizetype recipients, int most)
{
    return {PastedWords::tr("%1 are too many at once", nullptr, pluralOf(recipients)).arg(recipientsText(recipients)),
        PastedWords::tr("At most %1 are searched for at once, each in all services. Nothing was searched for.")
            .arg(numberText(most)),
        true};
}

} // namespace postroom
