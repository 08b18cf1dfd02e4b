// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/letter.h"

#include "content/characterclass.h"
#include "content/emailmessage.h"
#include "content/htmlescape.h"
#include "content/markdown.h"
#include "content/qrcode.h"
#include "content/spacing.h"
#include "content/typography.h"

#include <array>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// What stands for a hyphen that is to stay one, since all others become U+2011: the platform's own, which therefore
/// cannot be written.
constexpr QStringView keptHyphen = u"\U0001F6F3\ufe0f\U0001F426\U0001F974";
constexpr QChar unbreakableHyphen(u'\u2011');
constexpr int addressLineCount = 7;

constexpr std::array englishMonths{"January"_L1, "February"_L1, "March"_L1, "April"_L1, "May"_L1, "June"_L1, "July"_L1,
    "August"_L1, "September"_L1, "October"_L1, "November"_L1, "December"_L1};
constexpr std::array welshMonths{"Ionawr"_L1, "Chwefror"_L1, "Mawrth"_L1, "Ebrill"_L1, "Mai"_L1, "Mehefin"_L1,
    "Gorffennaf"_L1, "Awst"_L1, "Medi"_L1, "Hydref"_L1, "Tachwedd"_L1, "Rhagfyr"_L1};

QString withKeptHyphens(QString text)
{
    return text.replace(u'-', keptHyphen.toString());
}

/// What a QR code shows while its data is not whole, or when no symbol holds it.
QString placeholderBox(const QString &data)
{
    return u"\n<div class='qrcode-placeholder'>\n"
           u"    <div class='qrcode-placeholder-border'></div>\n"
           u"    <div class='qrcode-placeholder-content'>\n"
           u"        <span class='qrcode-placeholder-content-background'>%1</span>\n"
           u"    </div>\n</div>\n"_s.arg(data);
}

bool holdsPlaceholder(const QString &data)
{
    return data.contains("<span class='placeholder"_L1) || data.contains("<span class=\"placeholder"_L1);
}

QString addressLine(int number)
{
    return u"address line %1"_s.arg(number);
}

} // namespace

LetterBody letterBodyWithCodes(const QString &content, const Personalisation &values, bool redact)
{
    LetterBody body;
    QHash<QString, QString> drawings;
    const QrCodeWriter draw = [&body, &drawings](const QString &markup) {
        if (body.qrCodes.size() == mostQrCodes)
            return QString("<p>"_L1 + markup + "</p>"_L1);
        if (holdsPlaceholder(markup))
            return withKeptHyphens(placeholderBox(markup));
        const QString data = decodedReferences(markup);
        if (!drawings.contains(data)) {
            const std::optional<QString> svg = qrCodeSvg(data);
            if (!svg)
                return withKeptHyphens(placeholderBox(markup));
            drawings.insert(data, "<div class='qrcode'>"_L1 + withKeptHyphens(*svg) + "</div>"_L1);
        }
        body.qrCodes.append(data);
        return drawings.value(data);
    };
    QString text = filledIn(content, values, {.markdownLists = true, .redact = redact});
    text += u'\n';
    body.html = withTypography(renderedMarkdown(text, letterStyle, draw));
    body.html.replace(u'-', unbreakableHyphen);
    body.html.replace(keptHyphen.toString(), u"-"_s);
    return body;
}

QString letterBody(const QString &content, const Personalisation &values, bool redact)
{
    return letterBodyWithCodes(content, values, redact).html;
}

QString letterHeading(const QString &subject, const Personalisation &values, bool redact)
{
    return subjectHtml(subject, values, redact);
}

QString letterContactBlock(const QString &contactBlock, const Personalisation &values, bool redact)
{
    QStringList lines;
    for (QStringView line : trimmedBlank(contactBlock).split(u'\n'))
        lines.append(trimmedBlank(line).toString());
    QString text = filledIn(lines.join(u'\n'), values, {.redact = redact});
    removeSpaceBeforePunctuation(text);
    return withLineBreaks(text);
}

QString letterDate(Instant created, LetterLanguage language)
{
    const QDate day = created.toDateTime(londonZone()).date();
    const auto &months = language == LetterLanguage::Welsh ? welshMonths : englishMonths;
    return u"%1 %2 %3"_s.arg(day.day()).arg(months[static_cast<std::size_t>(day.month()) - 1]).arg(day.year());
}

InsensitiveNames heldNames(const Personalisation &values, const InsensitiveNames &placeholders)
{
    return values.isEmpty() ? InsensitiveNames() : placeholders.united(values.names());
}

QStringList unfinishedAddressLines(const Personalisation &values, const InsensitiveNames &placeholders)
{
    Personalisation known = values;
    const QStringList names = heldNames(values, placeholders).names();
    const QString postcode = u"postcode"_s;
    if (!names.contains(addressLine(addressLineCount)) && names.contains(postcode)) {
        const PersonalisationValue *value = values.value(postcode);
        known.set(addressLine(addressLineCount), value ? *value : PersonalisationValue());
    }
    QStringList block;
    for (int number = 1; number <= addressLineCount; ++number)
        block.append("(("_L1 + addressLine(number) + "))"_L1);
    const QString text = filledIn(block.join(u'\n'), known, {.withBrackets = false});
    QStringList lines;
    for (QStringView line : linesOf(text))
        lines.append(line.toString());
    return lines;
}

InsensitiveNames letterPlaceholders(const LetterTemplate &source)
{
    InsensitiveNames names = placeholdersOf(trimmedBlank(source.contactBlock));
    for (const QString &text : {source.welshSubject, source.welshContent, source.subject, source.content})
        names = names.united(placeholdersOf(text));
    return names;
}

std::optional<QrCodeTooLong> qrCodeTooLong(const QString &content, const Personalisation &values, bool redact)
{
    std::optional<QrCodeTooLong> found;
    const QrCodeWriter measure = [&found](const QString &data) {
        const qsizetype bytes = data.toUtf8().size();
        if (!found && bytes > mostQrBytes)
            found = QrCodeTooLong{bytes, data};
        return data;
    };
    const FieldOptions options{.markdownLists = true, .redact = redact};
    renderedMarkdown(values.isEmpty() ? content : filledIn(content, values, options), letterStyle, measure);
    return found;
}

} // namespace postroom
