// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/pastedrecipients.h"

#include "recipients/phonenumber.h"
#include "recipients/searchterm.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isLineOrCell(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool separates(QChar c)
{
    return isLineOrCell(c) || c == u',' || c == u';';
}

// "Jo Bloggs <jo@example.gov.uk>" and what spreadsheets put round a cell.
QString withoutWrapping(QStringView part)
{
    static const QString quotes = u"\"'“”‘’`"_s;
    const qsizetype open = part.indexOf(u'<');
    const qsizetype close = part.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        part = part.sliced(open + 1, close - open - 1);
    part = part.trimmed();
    while (!part.isEmpty() && quotes.contains(part.front()))
        part = part.sliced(1);
    while (!part.isEmpty() && (quotes.contains(part.back()) || part.back() == u'.'))
        part.chop(1);
    return part.trimmed().toString();
}

// What makes two spellings one recipient; empty for what is none.
QString keyOf(const SearchTerm &term)
{
    if (!term.phoneNumber || !term.normalised.isEmpty())
        return term.normalised;
    QString digits = term.term;
    digits.removeIf([](QChar c) { return !isPhoneDigit(c); });
    return digits;
}

class Sorting {
public:
    void take(QStringView part)
    {
        const QString given = withoutWrapping(part);
        if (given.isEmpty())
            return;
        ++m_parts;
        if (!takeOne(given) && !takeWords(given))
            m_pasted.refused.append(part.trimmed().toString());
    }
    PastedRecipients end(bool hasLines)
    {
        const qsizetype named = m_pasted.recipients.size() + m_pasted.repeated;
        m_pasted.isList = named > 1 || (hasLines && named == 1 && m_parts > 1);
        return m_pasted;
    }

private:
    bool takeOne(const QString &given)
    {
        const SearchTerm term = searchTerm(given);
        const QString key = keyOf(term);
        if (key.isEmpty())
            return false;
        if (m_keys.contains(key)) {
            ++m_pasted.repeated;
            return true;
        }
        m_keys.insert(key);
        m_pasted.recipients.append(term.term);
        return true;
    }
    bool takeWords(const QString &given)
    {
        static const QRegularExpression space(u"\\s+"_s);
        const QStringList words = given.split(space, Qt::SkipEmptyParts);
        const bool all = words.size() > 1 && std::all_of(words.begin(), words.end(), [](const QString &word) {
            return !keyOf(searchTerm(withoutWrapping(word))).isEmpty();
        });
        for (const QString &word : all ? words : QStringList())
            takeOne(withoutWrapping(word));
        return all;
    }

    PastedRecipients m_pasted;
    QSet<QString> m_keys;
    qsizetype m_parts = 0;
};

} // namespace

PastedRecipients pastedRecipients(QStringView text)
{
    Sorting sorting;
    bool hasLines = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text.at(i)))
            continue;
        hasLines = hasLines || (i < text.size() && isLineOrCell(text.at(i)));
        sorting.take(text.sliced(from, i - from));
        from = i + 1;
    }
    return sorting.end(hasLines);
}

} // namespace postroom
