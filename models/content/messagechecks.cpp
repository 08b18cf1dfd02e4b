// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/messagechecks.h"

#include "content/characterclass.h"
#include "content/emailmessage.h"
#include "content/smslinks.h"
#include "core/lettercase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr QLatin1StringView markdownSigns("`*_()\\{}[]<>#+-.!|");

/// Nothing but a host: it is broken up; anything longer goes.
bool isHostAlone(QStringView link)
{
    return std::all_of(link.begin(), link.end(),
        [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'.' || c == u'-'; });
}

QString withoutLinks(const QString &value)
{
    QString out;
    qsizetype done = 0;
    SmsLinkScanner scanner(value);
    while (const std::optional<FoundLink> found = scanner.next()) {
        out += QStringView(value).sliced(done, found->start - done);
        const QStringView link = QStringView(value).sliced(found->start, found->end - found->start);
        if (isHostAlone(link))
            out += link.toString().replace(u'.', u". "_s);
        done = found->end;
    }
    return out.append(QStringView(value).sliced(done));
}

} // namespace

QStringList additionalNames(const Personalisation &values, const InsensitiveNames &placeholders)
{
    QStringList names = values.names().without(placeholders).names();
    std::sort(names.begin(), names.end(), isBeforeByCodePoint);
    return names;
}

bool isMessageEmpty(const QString &content, const Personalisation &values)
{
    if (content.isEmpty())
        return true;
    const bool isPlaceholders = content.startsWith("(("_L1) && content.endsWith("))"_L1);
    return isPlaceholders && contentFilledIn(content, values).isEmpty();
}

QString sanitisedValue(const QString &value)
{
    QString out;
    for (QChar c : withoutLinks(value)) {
        if (c.unicode() < 0x80 && markdownSigns.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace postroom
