// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientcolumns.h"

#include "content/insensitivenames.h"
#include "core/lettercase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype fewestAddressColumns = 3;

QStringList foldedNames(const QStringList &names)
{
    QStringList folded;
    folded.reserve(names.size());
    for (const QString &name : names)
        folded += foldedName(name);
    return folded;
}

QStringList withoutRepetitions(const QStringList &texts)
{
    QStringList once = texts;
    once.removeDuplicates();
    return once;
}

QSet<QString> distinct(const QStringList &names)
{
    return {names.begin(), names.end()};
}

/// Address columns, of which any three will do: with a postcode, or with a seventh line in its place.
bool hasAddressColumns(const QStringList &recipientNames, const QSet<QString> &foldedHeaders, const QString &leftOut)
{
    const auto there = [&](const QString &name) { return name != leftOut && foldedHeaders.contains(name); };
    return std::count_if(recipientNames.begin(), recipientNames.end(), there) >= fewestAddressColumns;
}

} // namespace

RecipientColumns::RecipientColumns(const QStringList &headers, qsizetype usedColumns, const RecipientTemplate &form)
    : m_recipientHeader(form.recipientHeaders().constFirst())
    , m_recipientNames(foldedNames(form.recipientHeaders()))
    , m_neededNames(distinct(foldedNames(form.placeholders()) + m_recipientNames))
    , m_headers(withoutRepetitions(headers))
    , m_foldedHeaders(distinct(foldedNames(m_headers)))
{
    readColumns(headers, usedColumns);
    findMissing(form);
    findDuplicates(headers);
    findRecipientColumns(form);
}

void RecipientColumns::readColumns(const QStringList &headers, qsizetype usedColumns)
{
    const qsizetype used = std::min(usedColumns, headers.size());
    for (const QString &header : headers.first(used))
        addColumn(header);
    for (const QString &header : headers.sliced(used)) {
        if (!m_keyOfHeader.contains(header))
            addColumn(header);
    }
    m_widestRow = std::max(usedColumns, columnCount());
}

void RecipientColumns::addColumn(const QString &header)
{
    const auto known = m_keyOfHeader.constFind(header);
    if (known != m_keyOfHeader.constEnd()) {
        m_columns.push_back(*known);
        return;
    }
    Key key{header, foldedName(header)};
    key.isRecipient = m_recipientNames.contains(key.folded);
    key.isNeeded = m_neededNames.contains(key.folded);
    key.place = m_placeOf.value(key.folded, places());
    m_placeOf.insert(key.folded, key.place);
    m_columns.push_back(static_cast<int>(m_keys.size()));
    m_keyOfHeader.insert(header, m_columns.back());
    m_keys.push_back(key);
}

void RecipientColumns::findMissing(const RecipientTemplate &form)
{
    const QStringList needed = withoutRepetitions(form.placeholders() + form.recipientHeaders());
    for (const QString &name : needed) {
        const QString folded = foldedName(name);
        const bool isAddress = form.type() == RecipientType::Letter && m_recipientNames.contains(folded);
        if (!isAddress && !m_foldedHeaders.contains(folded))
            m_missing += name;
    }
    std::sort(m_missing.begin(), m_missing.end(), isBeforeByCodePoint);
}

void RecipientColumns::findDuplicates(const QStringList &headers)
{
    QHash<QString, QStringList> columnsOf;
    for (const QString &header : headers) {
        const QString folded = foldedName(header);
        if (m_recipientNames.contains(folded))
            columnsOf[folded] += header;
    }
    for (const QString &header : m_headers) {
        if (columnsOf.value(foldedName(header)).size() > 1)
            m_duplicates += header;
    }
}

void RecipientColumns::findRecipientColumns(const RecipientTemplate &form)
{
    if (form.type() != RecipientType::Letter) {
        m_hasRecipientColumns = m_foldedHeaders.contains(m_recipientNames.first());
        return;
    }
    m_hasRecipientColumns = hasAddressColumns(m_recipientNames, m_foldedHeaders, foldedName(u"address line 7"_s))
        || hasAddressColumns(m_recipientNames, m_foldedHeaders, foldedName(u"postcode"_s));
}

} // namespace postroom
