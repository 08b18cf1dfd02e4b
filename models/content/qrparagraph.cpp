// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/qrparagraph.h"

#include "content/characterclass.h"

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr QStringView linkStart = u"<strong data-original-protocol='";
constexpr QStringView linkEnd = u"</strong>";

qsizetype afterBlanks(QStringView text, qsizetype index)
{
    while (index < text.size() && isBlank(text[index]))
        ++index;
    return index;
}

/// Behind the quote and bracket that end the tag of an automatic link whose scheme starts at `index`, or -1.
qsizetype linkTextStart(QStringView text, qsizetype index, QStringView &scheme)
{
    for (QStringView known : {QStringView(u"http://"), QStringView(u"https://"), QStringView()}) {
        const QStringView rest = text.sliced(index);
        if (!rest.startsWith(known) || !rest.sliced(known.size()).startsWith("'>"_L1))
            continue;
        scheme = known;
        return index + known.size() + 2;
    }
    return -1;
}

QString withPlainAddresses(QStringView text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(linkStart); at >= 0; at = text.indexOf(linkStart, at + 1)) {
        QStringView scheme;
        const qsizetype start = linkTextStart(text, at + linkStart.size(), scheme);
        const qsizetype end = start < 0 ? -1 : text.indexOf(linkEnd, start);
        if (end < 0)
            continue;
        out += text.sliced(done, at - done);
        out += scheme;
        out += text.sliced(start, end - start);
        done = end + linkEnd.size();
        at = done - 1;
    }
    return out.append(text.sliced(done));
}

} // namespace

std::optional<QString> qrCodeData(QStringView paragraph)
{
    const qsizetype word = afterBlanks(paragraph, 0);
    if (!paragraph.sliced(word).startsWith("qr"_L1, Qt::CaseInsensitive))
        return {};
    const qsizetype colon = afterBlanks(paragraph, word + 2);
    if (colon + 1 >= paragraph.size() || paragraph[colon] != u':')
        return {};
    qsizetype start = afterBlanks(paragraph, colon + 1);
    if (start == paragraph.size())
        --start; // the data is at least one character, be it white space
    const QStringView data = paragraph.sliced(start);
    if (data.contains(u'\n'))
        return {};
    return withPlainAddresses(data);
}

} // namespace postroom
