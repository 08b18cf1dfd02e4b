// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/insensitivenames.h"

#include "core/lettercase.h"

namespace postroom {

QString foldedName(QStringView name)
{
    QString kept;
    kept.reserve(name.size());
    bool isAscii = true;
    for (QChar c : name) {
        if (c == u' ' || c == u'_' || c == u'-')
            continue;
        isAscii = isAscii && c.unicode() < 0x80;
        kept += c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    }
    return isAscii ? kept : lowerCase(kept);
}

bool foldsTo(QStringView name, QStringView folded)
{
    qsizetype at = 0;
    for (QChar c : name) {
        if (c.unicode() >= 0x80)
            return foldedName(name) == folded;
        if (c == u' ' || c == u'_' || c == u'-')
            continue;
        const QChar lower = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
        if (at == folded.size() || folded[at] != lower)
            return false;
        ++at;
    }
    return at == folded.size();
}

InsensitiveNames::InsensitiveNames(const QStringList &names)
{
    for (const QString &name : names)
        add(name);
}

void InsensitiveNames::add(const QString &name)
{
    const QString folded = foldedName(name);
    if (m_folded.contains(folded))
        return;
    m_folded.insert(folded);
    m_names.append(name);
}

InsensitiveNames InsensitiveNames::united(const InsensitiveNames &other) const
{
    InsensitiveNames all = *this;
    for (const QString &name : other.m_names)
        all.add(name);
    return all;
}

InsensitiveNames InsensitiveNames::filtered(const InsensitiveNames &other, bool inOther) const
{
    InsensitiveNames kept;
    for (const QString &name : m_names) {
        if (other.contains(name) == inOther)
            kept.add(name);
    }
    return kept;
}

InsensitiveNames InsensitiveNames::without(const InsensitiveNames &other) const
{
    return filtered(other, false);
}

InsensitiveNames InsensitiveNames::intersected(const InsensitiveNames &other) const
{
    return filtered(other, true);
}

InsensitiveNames InsensitiveNames::symmetricDifference(const InsensitiveNames &other) const
{
    return without(other).united(other.without(*this));
}

} // namespace postroom
