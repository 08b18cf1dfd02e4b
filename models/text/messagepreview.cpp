// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/messagepreview.h"

#include "core/whitespace.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QHash>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, const JsonValue *>;

struct Placeholder {
    qsizetype begin = 0; ///< of the first bracket
    qsizetype end = 0; ///< behind the last one
    QStringView name;
    QStringView text; ///< of a conditional one
    bool conditional = false;
};

bool isBracket(QChar c)
{
    return c == u'(' || c == u')';
}

// Two brackets, anything but brackets, two brackets; leftmost first.
std::optional<Placeholder> nextPlaceholder(QStringView content, qsizetype from)
{
    for (qsizetype open = content.indexOf(u"((", from); open >= 0; open = content.indexOf(u"((", open + 1)) {
        qsizetype close = open + 2;
        while (close < content.size() && !isBracket(content[close]))
            ++close;
        if (close == open + 2 || !content.sliced(close).startsWith(u"))"))
            continue;
        const QStringView inside = content.sliced(open + 2, close - open - 2);
        const qsizetype mark = inside.indexOf(u"??");
        if (mark < 0)
            return Placeholder{open, close + 2, inside, {}, false};
        return Placeholder{open, close + 2, inside.first(mark), inside.sliced(mark + 2), true};
    }
    return std::nullopt;
}

// As Python prints them; a number keeps the digits it came with.
QString textOf(const JsonValue &value)
{
    if (const bool *flag = value.asBool())
        return *flag ? u"True"_s : u"False"_s;
    if (const QString *text = value.asString())
        return *text;
    return QString::fromUtf8(value.toJson());
}

QString cleaned(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return isZeroWidth(c.unicode()) || isFullWidthSpace(c.unicode()); });
    const auto isSpace = [](QChar c) { return isAsciiWhitespace(c.unicode()); };
    while (!kept.isEmpty() && isSpace(kept.back()))
        kept.chop(1);
    const auto *first = std::find_if_not(kept.cbegin(), kept.cend(), isSpace);
    return kept.sliced(first - kept.cbegin());
}

QString listed(const JsonValue::Array &items, bool bulletLists)
{
    QStringList texts;
    for (const JsonValue &item : items) {
        const QString text = item.isNull() ? QString() : cleaned(textOf(item));
        if (!text.isEmpty())
            texts.append(text);
    }
    if (texts.isEmpty())
        return u""_s;
    if (bulletLists)
        return u"\n\n* "_s + texts.join(u"\n* "_s);
    // What was sent does not change with the language of the window.
    const QString last = texts.takeLast();
    return texts.isEmpty() ? last : texts.join(u", "_s) + u" and "_s + last;
}

QString shown(const JsonValue &value, bool bulletLists)
{
    const JsonValue::Array *items = value.asArray();
    return items ? listed(*items, bulletLists) : textOf(value);
}

bool isYes(const QString &text)
{
    static constexpr std::array words{"yes"_L1, "y"_L1, "true"_L1, "t"_L1, "1"_L1, "include"_L1, "show"_L1};
    return std::any_of(words.begin(), words.end(),
        [&text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

// Of two names that fold alike the later one wins.
Values valuesOf(const JsonValue &personalisation)
{
    Values values;
    if (const JsonValue::Object *members = personalisation.asObject()) {
        for (const JsonValue::Member &member : *members)
            values.insert(foldedName(member.key), &member.value);
    }
    return values;
}

MessageRun runOf(const Placeholder &placeholder, QStringView content, const Values &values, FillRules rules)
{
    if (rules.hidden)
        return {MessageRun::Kind::Hidden, {}};
    const JsonValue *value = values.value(foldedName(placeholder.name));
    if (!value || value->isNull())
        return {MessageRun::Kind::Missing,
            content.sliced(placeholder.begin, placeholder.end - placeholder.begin).toString()};
    const QString text = shown(*value, rules.bulletLists);
    if (!placeholder.conditional)
        return {MessageRun::Kind::Text, text};
    return {MessageRun::Kind::Text, isYes(text) ? placeholder.text.toString() : QString()};
}

void append(std::vector<MessageRun> &runs, MessageRun run)
{
    if (run.kind == MessageRun::Kind::Text && run.text.isEmpty())
        return;
    const bool joins = !runs.empty() && runs.back().kind == run.kind && run.kind == MessageRun::Kind::Text;
    if (joins)
        runs.back().text += run.text;
    else
        runs.push_back(std::move(run));
}

} // namespace

std::vector<MessageRun> filledIn(QStringView content, const JsonValue &personalisation, FillRules rules)
{
    const Values values = valuesOf(personalisation);
    std::vector<MessageRun> runs;
    qsizetype from = 0;
    while (const auto placeholder = nextPlaceholder(content, from)) {
        append(runs, {MessageRun::Kind::Text, content.sliced(from, placeholder->begin - from).toString()});
        append(runs, runOf(*placeholder, content, values, rules));
        from = placeholder->end;
    }
    append(runs, {MessageRun::Kind::Text, content.sliced(from).toString()});
    return runs;
}

MessagePreview plainMessage(const Notification &notification)
{
    FillRules rules{notification.redactPersonalisation.value_or(true), false};
    MessagePreview preview;
    preview.subject = filledIn(notification.templateSubject, notification.personalisation, rules);
    rules.bulletLists = notification.notificationType != "sms"_L1;
    preview.body = filledIn(notification.templateContent, notification.personalisation, rules);
    return preview;
}

QString plainText(const std::vector<MessageRun> &runs)
{
    QString text;
    for (const MessageRun &run : runs)
        text += run.kind == MessageRun::Kind::Hidden ? QCoreApplication::translate("MessagePreview", "[hidden]")
                                                     : run.text;
    return text;
}

QString previewOfContent(const Notification &notification)
{
    if (notification.isPrecompiledLetter.value_or(false))
        return notification.clientReference;
    const MessagePreview preview = plainMessage(notification);
    return plainText(notification.notificationType == "sms"_L1 ? preview.body : preview.subject);
}

} // namespace postroom
