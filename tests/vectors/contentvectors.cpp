// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/messagechecks.h"
#include "content/sentencelist.h"
#include "text/personalisationvalues.h"
#include "vectorfile.h"

// Names, values, lists, and bodies in each renderer.

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

Personalisation valuesOf(const JsonValue &vectorCase)
{
    return personalisationFrom(input(vectorCase, "values"));
}

EmailTemplate emailOf(const JsonValue &vectorCase)
{
    return {{}, textInput(vectorCase, "content"), textInput(vectorCase, "unsubscribe_link")};
}

JsonValue placeholders(const JsonValue &vectorCase)
{
    const JsonValue &mode = input(vectorCase, "mode");
    const FieldOptions options{
        .html = textInput(mode, "html") == "escape"_L1 ? FieldOptions::Html::Escape : FieldOptions::Html::Passthrough,
        .plainText = truthInput(mode, "plain_text"),
        .withBrackets = truthInput(mode, "with_brackets", true),
        .markdownLists = truthInput(mode, "markdown_lists"),
        .redact = truthInput(mode, "redact")};
    const QString content = textInput(vectorCase, "template");
    const Personalisation values = valuesOf(vectorCase);
    const InsensitiveNames names = placeholdersOf(content);
    return asExpected(JsonValue::Object{{u"output"_s, filledIn(content, values, options)},
        {u"placeholders"_s, list(names.names())}, {u"missing"_s, list(values.missing(names))}});
}

JsonValue insensitiveKeys(const JsonValue &vectorCase)
{
    return asExpected(foldedName(textInput(vectorCase, "input")));
}

JsonValue insensitiveSets(const JsonValue &vectorCase)
{
    const InsensitiveNames a(textsInput(vectorCase, "a"));
    const InsensitiveNames b(textsInput(vectorCase, "b"));
    const QString operation = textInput(vectorCase, "op");
    if (operation == "equal"_L1)
        return asExpected(a.sameNames(b));
    if (operation == "union"_L1)
        return asExpected(list(a.united(b).names()));
    if (operation == "difference"_L1)
        return asExpected(list(a.without(b).names()));
    if (operation == "intersection"_L1)
        return asExpected(list(a.intersected(b).names()));
    if (operation == "symmetric_difference"_L1)
        return asExpected(list(a.symmetricDifference(b).names()));
    return asExpected(operation == "unique"_L1 ? list(a.names()) : JsonValue());
}

/// Items are shown as the platform's language prints them: null is None.
QStringList shownItems(const JsonValue &items)
{
    QStringList shown;
    for (const JsonValue &item : *items.asArray()) {
        const PersonalisationValue value = personalisationValueFrom(item);
        const QString *text = std::get_if<QString>(&value);
        shown.append(text ? *text : u"None"_s);
    }
    return shown;
}

JsonValue formattedLists(const JsonValue &vectorCase)
{
    const JsonValue &options = input(vectorCase, "options");
    SentenceList sentence;
    const std::pair<const char *, QString SentenceList::*> texts[]{{"conjunction", &SentenceList::conjunction},
        {"separator", &SentenceList::separator}, {"before_each", &SentenceList::beforeEach},
        {"after_each", &SentenceList::afterEach}, {"prefix", &SentenceList::prefix},
        {"prefix_plural", &SentenceList::prefixPlural}, {"word_for_items_not_shown", &SentenceList::wordForRest}};
    for (const auto &[key, member] : texts) {
        if (input(options, key).asString())
            sentence.*member = textInput(options, key);
    }
    if (const JsonNumber *most = input(options, "max_items_shown").asNumber())
        sentence.mostShown = most->digits.toLongLong();
    const QStringList items = shownItems(input(vectorCase, "items"));
    return JsonValue::Object{{u"expect"_s, sentence.joined(items)}, {u"expect_html"_s, sentence.joinedHtml(items)}};
}

JsonValue emailHtml(const JsonValue &vectorCase)
{
    return asExpected(emailHtmlBody(emailOf(vectorCase), valuesOf(vectorCase), truthInput(vectorCase, "redact")));
}

JsonValue emailPlain(const JsonValue &vectorCase)
{
    return asExpected(emailPlainBody(emailOf(vectorCase), valuesOf(vectorCase)));
}

JsonValue preheader(const JsonValue &vectorCase)
{
    return asExpected(emailPreheader(emailOf(vectorCase), valuesOf(vectorCase)));
}

JsonValue letterMarkdown(const JsonValue &vectorCase)
{
    return asExpected(
        letterBody(textInput(vectorCase, "content"), valuesOf(vectorCase), truthInput(vectorCase, "redact")));
}

JsonValue everyBody(const JsonValue &vectorCase)
{
    const EmailTemplate email = emailOf(vectorCase);
    const Personalisation values = valuesOf(vectorCase);
    return asExpected(
        JsonValue::Object{{u"html"_s, emailHtmlBody(email, values)}, {u"plain"_s, emailPlainBody(email, values)},
            {u"preheader"_s, emailPreheader(email, values)}, {u"letter"_s, letterBody(email.content, values)}});
}

JsonValue subjects(const JsonValue &vectorCase)
{
    const QString subject = textInput(vectorCase, "subject");
    const Personalisation values = valuesOf(vectorCase);
    const bool redact = truthInput(vectorCase, "redact");
    const QString html = subjectHtml(subject, values, redact);
    return asExpected(JsonValue::Object{{u"admin_preview"_s, html}, {u"html_email"_s, html},
        {u"letter_heading"_s, letterHeading(subject, values, redact)},
        {u"plain_text_email"_s, subjectSent(subject, values, redact)}});
}

JsonValue sanitisedRequest(const JsonValue &vectorCase)
{
    const InsensitiveNames named(textsInput(vectorCase, "sanitise_content_for"));
    JsonValue::Object all;
    JsonValue::Object changed;
    for (const JsonValue::Member &member : *input(vectorCase, "personalisation").asObject()) {
        const QString before = member.value.asString() ? *member.value.asString() : QString();
        const QString after = named.contains(member.key) ? sanitisedValue(before) : before;
        all.push_back({member.key, after});
        if (after != before)
            changed.push_back({member.key, JsonValue::Object{{u"unsanitised"_s, before}, {u"sanitised"_s, after}}});
    }
    return asExpected(JsonValue::Object{{u"personalisation"_s, all}, {u"sanitised_content"_s, changed}});
}

JsonValue sanitise(const JsonValue &vectorCase)
{
    return vectorCase.member(u"input"_s) ? asExpected(sanitisedValue(textInput(vectorCase, "input")))
                                         : sanitisedRequest(vectorCase);
}

} // namespace

std::span<const VectorFile> contentVectors()
{
    static const std::vector<VectorFile> files{
        {"placeholders.json", &placeholders},
        {"insensitive_keys.json", &insensitiveKeys},
        {"insensitive_sets.json", &insensitiveSets},
        {"formatted_lists.json", &formattedLists, {"expect", "expect_html"}},
        {"markdown_email_html.json", &emailHtml},
        {"markdown_email_plain.json", &emailPlain},
        {"email_preheader.json", &preheader},
        {"letter_markdown.json", &letterMarkdown},
        {"personalised_bodies.json", &everyBody},
        {"typography_in_body.json", &everyBody},
        {"subjects.json", &subjects},
        {"api_personalisation_sanitise.json", &sanitise},
    };
    return files;
}

} // namespace postroom::test
