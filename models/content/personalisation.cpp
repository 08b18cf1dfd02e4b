// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/personalisation.h"

#include "content/htmlescape.h"
#include "content/pythontext.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <QLocale>

namespace postroom {

using namespace Qt::StringLiterals;

void Personalisation::set(const QString &name, PersonalisationValue value, std::optional<QString> addressText)
{
    Row row{name, foldedName(name), foldedName(escapedHtml(name)), std::move(value), std::move(addressText)};
    const std::size_t same = rowWith(row.folded);
    if (same < m_rows.size()) {
        m_rows[same].value = std::move(row.value);
        m_rows[same].addressText = std::move(row.addressText);
        return;
    }
    m_rows.push_back(std::move(row));
    indexRows();
}

/// The place of the row with this key, or the number of rows.
std::size_t Personalisation::rowWith(const QString &folded) const
{
    if (m_rows.size() > fewRows)
        return m_byName.value(folded, m_rows.size());
    const auto same = std::find_if(
        m_rows.begin(), m_rows.end(), [&folded](const Row &candidate) { return candidate.folded == folded; });
    return static_cast<std::size_t>(same - m_rows.begin());
}

void Personalisation::indexRows()
{
    if (m_rows.size() <= fewRows)
        return;
    for (std::size_t row = static_cast<std::size_t>(m_byName.size()); row < m_rows.size(); ++row) {
        m_byName.insert(m_rows[row].folded, row);
        if (!m_byEscapedName.contains(m_rows[row].escapedFolded))
            m_byEscapedName.insert(m_rows[row].escapedFolded, row);
    }
}

/// The row of that key; nullptr when it is absent or its value null.
const Personalisation::Row *Personalisation::find(QStringView name, QString Row::*key, const Index &index) const
{
    std::size_t place = m_rows.size();
    if (m_rows.size() > fewRows) {
        place = index.value(foldedName(name), place);
    } else {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [name, key](const Row &candidate) { return foldsTo(name, candidate.*key); });
        place = static_cast<std::size_t>(row - m_rows.begin());
    }
    if (place == m_rows.size() || std::holds_alternative<std::monostate>(m_rows[place].value))
        return nullptr;
    return &m_rows[place];
}

const PersonalisationValue *Personalisation::value(QStringView name) const
{
    const Row *row = find(name, &Row::folded, m_byName);
    return row ? &row->value : nullptr;
}

const PersonalisationValue *Personalisation::escapedValue(QStringView escapedName) const
{
    const Row *row = find(escapedName, &Row::escapedFolded, m_byEscapedName);
    return row ? &row->value : nullptr;
}

QString Personalisation::addressText(QStringView name) const
{
    const Row *row = find(name, &Row::folded, m_byName);
    if (!row)
        return {};
    if (row->addressText)
        return *row->addressText;
    const QString *text = std::get_if<QString>(&row->value);
    return text ? *text : pythonListOfTexts(std::get<QStringList>(row->value));
}

InsensitiveNames Personalisation::names() const
{
    InsensitiveNames names;
    for (const Row &row : m_rows)
        names.add(row.name);
    return names;
}

QStringList Personalisation::missing(const InsensitiveNames &placeholders) const
{
    QStringList absent;
    for (const QString &name : placeholders.names()) {
        if (!value(name))
            absent.append(name);
    }
    return absent;
}

QString numberText(const QByteArray &digits)
{
    const bool isFraction = digits.contains('.') || digits.contains('e') || digits.contains('E');
    if (!isFraction)
        return digits == "-0" ? u"0"_s : QString::fromLatin1(digits);
    double value = 0;
    const bool isOut = std::from_chars(digits.begin(), digits.end(), value).ec == std::errc::result_out_of_range;
    if (isOut && !digits.toLower().contains("e-"))
        return digits.startsWith('-') ? u"-inf"_s : u"inf"_s;
    const double size = std::abs(value);
    if (size == 0)
        return digits.startsWith('-') ? u"-0.0"_s : u"0.0"_s;
    if (size < 1e-4 || size >= 1e16)
        return QString::number(value, 'e', QLocale::FloatingPointShortest);
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.contains(u'.') ? text : text + ".0"_L1;
}

} // namespace postroom
