// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pythontext.h"

#include "core/lettercase.h"

namespace postroom {
namespace {

/// True for what Python prints as it is inside a list.
bool isPrintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        return true;
    }
}

/// A character as Python escapes it, by its hexadecimal number.
QString escaped(char32_t c)
{
    static constexpr QStringView named = u"\tt\nn\rr";
    for (qsizetype i = 0; i < named.size(); i += 2) {
        if (c == named[i].unicode())
            return QStringLiteral("\\") + named[i + 1];
    }
    const int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    const QChar mark = c < 0x100 ? u'x' : c < 0x10000 ? u'u' : u'U';
    return QStringLiteral("\\") + mark + QString::number(c, 16).rightJustified(digits, u'0');
}

} // namespace

QString pythonLiteral(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString printed = quote;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        if (c == quote.unicode() || c == U'\\')
            printed += u'\\';
        printed += isPrintable(c) ? QStringView(QChar::fromUcs4(c)).toString() : escaped(c);
    }
    return printed + quote;
}

QString pythonList(const QStringList &literals)
{
    return u'[' + literals.join(QStringLiteral(", ")) + u']';
}

QString pythonListOfTexts(const QStringList &texts)
{
    QStringList literals;
    for (const QString &text : texts)
        literals += text.isNull() ? QStringLiteral("None") : pythonLiteral(text);
    return pythonList(literals);
}

} // namespace postroom
