// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"
#include "text/kindwords.h"
#include "text/notificationwords.h"

namespace postroom {

/// The text of a record's field; null where it has none.
inline QString textField(const Record &record, QLatin1StringView field)
{
    const Value value = valueOf(record, field);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// A cell whose raw word has words for people, with icon and tone. The record says it in `field`, as text or as yes or
/// no.
template <Vocabulary vocabulary, const char *field> StatusWords wordsLook(const Record &record)
{
    const Value value = valueOf(record, QLatin1StringView(field));
    if (const bool *flag = std::get_if<bool>(&value))
        return kindWords(vocabulary, *flag ? u"true" : u"false");
    return kindWords(vocabulary, textField(record, QLatin1StringView(field)));
}

/// A cell with what became of messages, whose kind and status the record names in these fields.
template <const char *type, const char *status> StatusWords messageStatusLook(const Record &record)
{
    return notificationStatusWords(
        textField(record, QLatin1StringView(type)), textField(record, QLatin1StringView(status)));
}

/// A cell with the kind of message that the record names in `field`, and its icon.
template <const char *field> StatusWords messageTypeLook(const Record &record)
{
    const QString type = textField(record, QLatin1StringView(field));
    return type.isEmpty() ? StatusWords() : StatusWords{typeText(type), typeIcon(type), Tone::Plain};
}

} // namespace postroom
