// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientrowwords.h"

#include "core/wordslocale.h"
#include "recipients/emailaddress.h"
#include "recipients/recipientwords.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("postroom::RecipientFileWords", text);
}

/// What a spreadsheet makes of a long number in a narrow column: "4.477E+11".
bool hasExponent(const QString &text)
{
    const qsizetype mark = text.indexOf("E+"_L1, 0, Qt::CaseInsensitive);
    const auto isPartOfNumber = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; };
    return mark > 0 && mark + 2 < text.size() && std::all_of(text.begin(), text.begin() + mark, isPartOfNumber)
        && std::all_of(text.begin() + mark + 2, text.end(), isPartOfNumber);
}

/// A character as people can name it.
QString named(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isSpace())
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "a space"));
    if (c.isHighSurrogate() && at + 1 < text.size())
        return u'“' + text.sliced(at, 2) + u'”';
    return c.isPrint() ? u'“' + QString(c) + u'”'
                       : "U+"_L1 + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

QString emailHint(const QString &text)
{
    const std::optional<qsizetype> at = emailBlemish(text);
    if (!at)
        return {};
    if (text[*at] == u'\u2019' || text[*at] == u'\u2018')
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The apostrophe is the curly one of word processors; an email address has the straight one."));
    if (text[*at] == u'.')
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "Two dots cannot stand side by side."));
    return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "Its character number %1, %2, cannot stand there."))
        .arg(numberText(*at + 1), named(text, *at));
}

} // namespace

QString cellFaultSentence(const CellFault &fault)
{
    switch (fault.kind) {
    case CellFault::Kind::None:
        break;
    case CellFault::Kind::Missing:
        return missingCellWord();
    case CellFault::Kind::Phone:
        return phoneFaultSentence(fault.phone);
    case CellFault::Kind::Email:
        return invalidEmailSentence();
    }
    return {};
}

QString cellFaultHint(const CellFault &fault, const RecipientValue &value)
{
    if (fault.kind == CellFault::Kind::Email && value.isText())
        return emailHint(value.text);
    if (fault.kind == CellFault::Kind::Phone && value.isText() && hasExponent(value.text))
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "A spreadsheet wrote the number with an exponent and its last digits are lost. Make the column one of "
            "text, "
            "and enter the number again."));
    return {};
}

QStringList rowFaultSentences(const RecipientRow &row, const RecipientColumns &columns, const RecipientFileRules &rules)
{
    QStringList sentences;
    for (const RecipientRow::Cell &cell : row.cells()) {
        if (!cell.fault)
            continue;
        const QString hint = cellFaultHint(cell.fault, cell.value);
        sentences += columns.keys()[static_cast<std::size_t>(cell.key)].header + u": "_s + cellFaultSentence(cell.fault)
            + (hint.isEmpty() ? QString() : u". "_s + hint);
    }
    if (row.address() && row.address()->fault())
        sentences
            += addressSentence(*row.address()->fault(), rules.internationalLetters, row.address()->isInternational());
    const MessageFaults &message = row.messageFaults();
    if (message.tooLong)
        sentences += words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
                               "The message has %1 characters; a text message can have 918."))
                         .arg(numberText(message.length));
    if (message.empty)
        sentences += words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The message is empty."));
    if (message.qrCodeTooLong)
        sentences += words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The link is too long for a QR code."));
    return sentences;
}

} // namespace postroom
