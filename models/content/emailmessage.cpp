// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/emailmessage.h"

#include "content/characterclass.h"
#include "content/htmlescape.h"
#include "content/markdown.h"
#include "content/spacing.h"
#include "content/typography.h"

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype preheaderLength = 256;

QString withUnsubscribeLink(const EmailTemplate &source)
{
    if (source.unsubscribeLink.isEmpty())
        return source.content;
    return source.content + "\n\n---\n\n[Unsubscribe from these emails]("_L1 + source.unsubscribeLink + u')';
}

bool isKelvinK(QChar c)
{
    return (c.unicode() | 0x20) == u'k' || c == u'\u212a';
}

/// "GOV.UK" in any case at `at`, which no path follows.
bool isGovUk(QStringView text, qsizetype at)
{
    if (text.size() - at < 6 || text[at + 3] != u'.' || !text.sliced(at, 5).startsWith("gov.u"_L1, Qt::CaseInsensitive)
        || !isKelvinK(text[at + 5]))
        return false;
    return at + 6 == text.size() || !QStringView(u"/?#").contains(text[at + 6]);
}

/// At the start or behind white space, one of # * ^ between.
bool mayStartName(QStringView text, qsizetype at)
{
    if (at > 0 && QStringView(u"#*^").contains(text[at - 1]))
        --at;
    return at == 0 || isBlank(text[at - 1]);
}

/// So that no mail program makes a link of the platform's name: U+200B behind its dot (template-spec §4.1). Two
/// characters that mail programs choke on go.
QString withoutUnwantedLinks(const QString &text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c.unicode() | 0x20) == u'g' && mayStartName(text, i) && isGovUk(text, i)) {
            constexpr qsizetype dotEnd = 4;
            out += QStringView(text).sliced(done, i + dotEnd - done);
            out += u'\u200b';
            done = i + dotEnd;
        } else if (c == u'\u2028' || c == u'\u3164') {
            out += QStringView(text).sliced(done, i - done);
            done = i + 1;
        }
    }
    return done == 0 ? text : out.append(QStringView(text).sliced(done));
}

QString rendered(
    const QString &content, const Personalisation &values, const FieldOptions &options, const MarkdownStyle &style)
{
    QString text = withoutUnwantedLinks(filledIn(content, values, options));
    text += u'\n';
    return withTypography(renderedMarkdown(text, style));
}

QString subjectLine(const QString &subject, const Personalisation &values, const FieldOptions &options)
{
    return normalisedSpace(withTypography(filledIn(subject, values, options)));
}

/// Words joined by single spaces, white space W between them: unlike normalisedSpace() zero-width characters stay.
QString joinedWords(QStringView text)
{
    QString out;
    bool owesSpace = false;
    for (QChar c : text) {
        if (isBlank(c)) {
            owesSpace = !out.isEmpty();
            continue;
        }
        if (owesSpace)
            out += u' ';
        owesSpace = false;
        out += c;
    }
    return out;
}

QStringView firstCodePoints(QStringView text, qsizetype count)
{
    qsizetype end = 0;
    for (; end < text.size() && count > 0; --count)
        end += text[end].isHighSurrogate() && end + 1 < text.size() && text[end + 1].isLowSurrogate() ? 2 : 1;
    return text.first(end);
}

} // namespace

QString emailHtmlBody(const EmailTemplate &source, const Personalisation &values, bool redact)
{
    return rendered(withUnsubscribeLink(source), values, {.markdownLists = true, .redact = redact}, emailHtmlStyle);
}

QString emailPlainBody(const EmailTemplate &source, const Personalisation &values)
{
    const QString text = decodedHtml(rendered(withUnsubscribeLink(source), values,
        {.html = FieldOptions::Html::Passthrough, .markdownLists = true}, emailPlainStyle));
    qsizetype start = 0;
    while (start < text.size() && isBlank(text[start]))
        ++start;
    return text.sliced(start) + u'\n';
}

QString emailPreheader(const EmailTemplate &source, const Personalisation &values)
{
    const QString words = joinedWords(rendered(source.content, values, {.markdownLists = true}, emailPreheaderStyle));
    return trimmedBlank(firstCodePoints(words, preheaderLength)).toString();
}

QString subjectHtml(const QString &subject, const Personalisation &values, bool redact)
{
    return subjectLine(subject, values, {.redact = redact});
}

QString subjectSent(const QString &subject, const Personalisation &values, bool redact)
{
    return subjectLine(subject, values, {.html = FieldOptions::Html::Passthrough, .redact = redact});
}

QString contentFilledIn(const QString &content, const Personalisation &values, bool redact)
{
    const QString text
        = filledIn(content, values, {.html = FieldOptions::Html::Passthrough, .markdownLists = true, .redact = redact});
    return trimmedBlank(text).toString();
}

InsensitiveNames emailPlaceholders(const EmailTemplate &source)
{
    return placeholdersOf(source.subject).united(placeholdersOf(source.content));
}

} // namespace postroom
