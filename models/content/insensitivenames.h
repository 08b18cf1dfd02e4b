// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace postroom {

/// A placeholder's name or a column's header as the platform compares it (template-spec §2.2): without spaces, _ and -,
/// lower-cased. Nothing else is folded.
QString foldedName(QStringView name);

/// True when a name folds to `folded`; copies nothing where both are ASCII.
bool foldsTo(QStringView name, QStringView folded);

/// Names in the order and spelling in which they were first seen, each folded name once (template-spec §2.2).
/// A value; operations keep the left side's spelling and order.
class InsensitiveNames {
public:
    InsensitiveNames() = default;
    explicit InsensitiveNames(const QStringList &names);

    /// Adds a name unless one that folds alike is there.
    void add(const QString &name);
    bool contains(QStringView name) const { return m_folded.contains(foldedName(name)); }
    bool isEmpty() const { return m_names.isEmpty(); }
    const QStringList &names() const { return m_names; }

    InsensitiveNames united(const InsensitiveNames &other) const;
    InsensitiveNames without(const InsensitiveNames &other) const;
    InsensitiveNames intersected(const InsensitiveNames &other) const;
    /// Those of the left side alone, then those of the right side alone.
    InsensitiveNames symmetricDifference(const InsensitiveNames &other) const;
    /// Equal as sets: order, spelling and repetition mean nothing.
    bool sameNames(const InsensitiveNames &other) const { return m_folded == other.m_folded; }

private:
    InsensitiveNames filtered(const InsensitiveNames &other, bool inOther) const;

    QStringList m_names;
    QSet<QString> m_folded;
};

} // namespace postroom
