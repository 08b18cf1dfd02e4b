// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentwarning.h"

#include "content/invisiblecharacter.h"
#include "content/smscharacters.h"
#include "core/lettercase.h"

#include <algorithm>

namespace postroom {
namespace {

constexpr QStringView subjectEscapes = u"\\\"'.-`";

/// Joiners belong to emoji and to letters of other scripts.
bool isJoinerInPlace(QStringView text, qsizetype position)
{
    const char16_t unit = text[position].unicode();
    return (unit == 0x200c || unit == 0x200d) && position > 0 && text[position - 1].unicode() > 0x7f;
}

/// The position behind `((name??`, where it stands unclosed before another bracket opens; -1 otherwise.
qsizetype openConditionEnd(QStringView content, qsizetype open)
{
    qsizetype end = open + 2;
    while (end < content.size() && content[end] != u'(' && content[end] != u')')
        ++end;
    const bool isCondition = content.sliced(open, end - open).contains(QStringView(u"??"));
    return isCondition && content.sliced(end).startsWith(QStringView(u"((")) ? end : -1;
}

void sortByPosition(std::vector<ContentWarning> &warnings)
{
    std::stable_sort(warnings.begin(), warnings.end(),
        [](const ContentWarning &a, const ContentWarning &b) { return a.position < b.position; });
}

} // namespace

std::vector<ContentWarning> smsWarnings(QStringView content)
{
    using Kind = ContentWarning::Kind;
    std::vector<ContentWarning> found;
    for (qsizetype i = 0; i < content.size();) {
        const qsizetype start = i;
        const char32_t codePoint = nextCodePoint(content, i);
        if (isSmsCharacter(codePoint))
            continue;
        const QString character = content.sliced(start, i - start).toString();
        if (invisibleCharacter(codePoint))
            found.push_back({Kind::InvisibleCharacter, start, character});
        else if (isSmsIncompatible(codePoint))
            found.push_back({Kind::IncompatibleCharacter, start, character});
    }
    return found;
}

std::vector<ContentWarning> placeholderWarnings(QStringView content)
{
    std::vector<ContentWarning> found;
    for (qsizetype open = content.indexOf(QStringView(u"((")); open >= 0;
         open = content.indexOf(QStringView(u"(("), open + 1)) {
        const qsizetype end = openConditionEnd(content, open);
        if (end < 0)
            continue;
        found.push_back({ContentWarning::Kind::NestedPlaceholder, open, content.sliced(open, end - open).toString()});
        open = end - 1;
    }
    return found;
}

std::vector<ContentWarning> invisibleWarnings(QStringView text)
{
    std::vector<ContentWarning> found;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const InvisibleCharacter *character = invisibleCharacter(nextCodePoint(text, i));
        if (character && !character->isSpace && !isJoinerInPlace(text, start))
            found.push_back(
                {ContentWarning::Kind::InvisibleCharacter, start, text.sliced(start, i - start).toString()});
    }
    return found;
}

std::vector<ContentWarning> subjectWarnings(QStringView subject)
{
    std::vector<ContentWarning> found = invisibleWarnings(subject);
    for (qsizetype i = 0; i + 1 < subject.size(); ++i) {
        if (subject[i] != u'\\' || !subjectEscapes.contains(subject[i + 1]))
            continue;
        found.push_back({ContentWarning::Kind::EscapeInSubject, i, subject.sliced(i, 2).toString()});
        ++i;
    }
    sortByPosition(found);
    return found;
}

std::vector<ContentWarning> warningsIn(WarnedText kind, QStringView text)
{
    std::vector<ContentWarning> found;
    switch (kind) {
    case WarnedText::TextMessage:
    case WarnedText::Prefix:
        found = smsWarnings(text);
        break;
    case WarnedText::Heading:
        found = subjectWarnings(text);
        break;
    case WarnedText::Body:
        found = invisibleWarnings(text);
        break;
    }
    if (kind != WarnedText::Prefix) { // which has no placeholders
        const std::vector<ContentWarning> placeholders = placeholderWarnings(text);
        found.insert(found.end(), placeholders.begin(), placeholders.end());
    }
    sortByPosition(found);
    return found;
}

} // namespace postroom
