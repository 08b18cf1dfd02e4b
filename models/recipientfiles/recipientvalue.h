// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// What a row of a recipient file says under one header: nothing, a text, or several texts where the same header stands
/// more than once (template-spec §6.5).
struct RecipientValue {
    enum class Kind { Null, Text, List };

    Kind kind = Kind::Null;
    QString text;
    QStringList list; ///< a null string stands for an empty cell

    bool isNull() const { return kind == Kind::Null; }
    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    /// Null for an empty view; keeps the memory that it has.
    void set(QStringView cell);
    /// What a further cell under the same header does: it takes the place of nothing, and makes a list with the rest.
    void add(QStringView cell);
    void clear() { kind = Kind::Null; }
};

/// A cell as the platform takes it: obscure characters gone everywhere, ASCII white space at both ends too
/// (template-spec §1.1 "clean"). A view into the cell, or into `kept` where something inside had to go.
QStringView cleanedCell(QStringView cell, QString &kept);

} // namespace postroom
