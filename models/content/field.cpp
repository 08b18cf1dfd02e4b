// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/field.h"

#include "content/htmlescape.h"
#include "content/placeholder.h"
#include "content/sentencelist.h"
#include "core/lettercase.h"
#include "core/whitespace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// What surrounds a missing placeholder (template-spec §2.4).
struct Display {
    QStringView plain;
    QStringView plainEnd;
    QStringView conditional;
    QStringView conditionalMiddle;
    QStringView conditionalEnd;
    QStringView bare; ///< without brackets
    QStringView bareEnd;
    QStringView redacted;
};

constexpr Display markup{u"<span class='placeholder'>&#40;&#40;", u"&#41;&#41;</span>",
    u"<span class='placeholder-conditional'>&#40;&#40;", u"?\?</span>", u"&#41;&#41;",
    u"<span class='placeholder-no-brackets'>", u"</span>", u"<span class='placeholder-redacted'>hidden</span>"};
constexpr Display plainDisplay{u"((", u"))", u"((", u"??", u"))", u"", u"", u"[hidden]"};

/// Walks one text and writes it with its values.
class FieldWriter {
public:
    FieldWriter(const Personalisation &values, const FieldOptions &options)
        : m_values(values)
        , m_options(options)
        , m_display(options.plainText ? plainDisplay : markup)
    {
    }

    QString write(QStringView text)
    {
        m_out.reserve(text.size() + text.size() / 4);
        qsizetype done = 0;
        PlaceholderScanner scanner(text);
        while (const std::optional<Placeholder> placeholder = scanner.next()) {
            m_out += text.sliced(done, placeholder->start - done);
            done = placeholder->end;
            write(*placeholder);
        }
        m_out += text.sliced(done);
        return m_out;
    }

private:
    void write(const Placeholder &placeholder)
    {
        const PersonalisationValue *value = lookUp(placeholder.name);
        if (!value)
            display(placeholder);
        else if (!placeholder.isConditional)
            m_out += textOf(*value);
        else if (isYes(textOf(*value)))
            m_out += placeholder.text;
    }

    const PersonalisationValue *lookUp(QStringView name) const
    {
        if (m_values.isEmpty())
            return nullptr;
        return isEscaping() ? m_values.escapedValue(name) : m_values.value(name);
    }

    void display(const Placeholder &placeholder)
    {
        if (m_options.redact)
            m_out += m_display.redacted;
        else if (placeholder.isConditional)
            (m_out += m_display.conditional)
                .append(placeholder.name)
                .append(m_display.conditionalMiddle)
                .append(placeholder.text)
                .append(m_display.conditionalEnd);
        else if (m_options.withBrackets)
            (m_out += m_display.plain).append(placeholder.name).append(m_display.plainEnd);
        else
            (m_out += m_display.bare).append(placeholder.name).append(m_display.bareEnd);
    }

    bool isEscaping() const { return m_options.html == FieldOptions::Html::Escape; }

    QString textOf(const PersonalisationValue &value) const
    {
        const QString *single = std::get_if<QString>(&value);
        const QString text = single ? *single : listText(std::get<QStringList>(value));
        return isEscaping() ? escapedHtml(text) : text;
    }

    QString listText(const QStringList &list) const
    {
        QStringList items;
        for (const QString &item : list) {
            const QString cleaned = withoutObscureWhitespace(item);
            if (!cleaned.isEmpty())
                items.append(cleaned);
        }
        if (items.isEmpty())
            return {};
        if (m_options.markdownLists)
            return "\n\n* "_L1 + items.join("\n* "_L1);
        static const SentenceList plain{.beforeEach = {}, .afterEach = {}};
        return plain.joined(items);
    }

    static bool isYes(const QString &text)
    {
        static constexpr std::array words{"yes"_L1, "y"_L1, "true"_L1, "t"_L1, "1"_L1, "include"_L1, "show"_L1};
        constexpr qsizetype longest = 7;
        if (text.size() > longest)
            return false;
        const QString lower = lowerCase(text);
        return std::any_of(words.begin(), words.end(), [&lower](QLatin1StringView word) { return lower == word; });
    }

    const Personalisation &m_values;
    const FieldOptions &m_options;
    const Display &m_display;
    QString m_out;
};

} // namespace

InsensitiveNames placeholdersOf(QStringView content)
{
    InsensitiveNames names;
    PlaceholderScanner scanner(content);
    while (const std::optional<Placeholder> placeholder = scanner.next())
        names.add(placeholder->name.toString());
    return names;
}

QString filledIn(QStringView content, const Personalisation &values, const FieldOptions &options)
{
    FieldWriter writer(values, options);
    return options.html == FieldOptions::Html::Escape ? writer.write(escapedHtml(content)) : writer.write(content);
}

} // namespace postroom
