// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/insensitivenames.h"

#include <optional>
#include <QHash>
#include <variant>
#include <vector>

namespace postroom {

/// The value of one placeholder: null, text, or a list of texts (template-spec §2.3). Numbers and truth values are text
/// by the time they come here.
using PersonalisationValue = std::variant<std::monostate, QString, QStringList>;

/// The values of a message by name, folded by template-spec §2.2; of names that fold alike the later value holds.
class Personalisation {
public:
    /// Sets a value; `name` as the sender spelled it, `addressText` where an address has something else of it.
    void set(const QString &name, PersonalisationValue value, std::optional<QString> addressText = {});

    /// No values at all: every placeholder is displayed, none is missing among given ones (template-spec §2.3).
    bool isEmpty() const { return m_rows.empty(); }
    /// The value of a name; nullptr when absent or null.
    const PersonalisationValue *value(QStringView name) const;
    /// The same for a name out of escaped content: names of values are escaped before they are folded.
    const PersonalisationValue *escapedValue(QStringView escapedName) const;
    /// What the platform writes for it into a postal address: a text, a list as its language prints one, nothing where
    /// the value is none or counts as false there, such as the number 0.
    QString addressText(QStringView name) const;
    /// The names as spelled first.
    InsensitiveNames names() const;
    /// The names of a template that have no value or a null one.
    QStringList missing(const InsensitiveNames &placeholders) const;

private:
    struct Row {
        QString name;
        QString folded;
        QString escapedFolded;
        PersonalisationValue value;
        std::optional<QString> addressText;
    };
    /// Rows by one of their keys, once they are too many to be looked through; of rows with the same key the first.
    using Index = QHash<QString, std::size_t>;
    static constexpr std::size_t fewRows = 16;
    void indexRows();
    const Row *find(QStringView name, QString Row::*key, const Index &index) const;
    std::size_t rowWith(const QString &folded) const;

    std::vector<Row> m_rows;
    Index m_byName;
    Index m_byEscapedName;
};

/// A JSON number as the platform's language prints it: 1 stays 1, 1.0 stays 1.0, 1e3 becomes 1000.0.
QString numberText(const QByteArray &digits);

} // namespace postroom
