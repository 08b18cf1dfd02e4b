// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How a value is written where its kind alone does not say it.
enum class Spelling {
    Plain, ///< the kind's own: Z6 for a moment, YYYY-MM-DD for a day
    SpaceMicros,
    SpaceSeconds,
    London,
    Iso,
    IsoOffset,
    Http,
    DecimalText, ///< a number as a string: "0.638"
    DecimalFloat, ///< a decimal as a number that always shows it may have a fraction: 1.0
    EmptyText, ///< null is an empty text
    Beside ///< of Postroom's own, for the window: no record is written out with it
};

/// One way in which the platform says a record: which field stands under which key path, in which spelling (design §3).
/// A value that a shape lacks is absent, not empty. Made once, never changed, any thread.
class Shape {
public:
    /// One line: `{"template.name", "templateName"}`.
    struct Entry {
        const char *path;
        const char *field;
        Spelling spelling = Spelling::Plain;
    };
    /// A key in the tree that the paths form; node 0 is the record itself. Parts stand behind what holds them.
    struct Node {
        QString key;
        int parent = 0;
        const Field *field = nullptr; ///< null for an object that only holds others
        Spelling spelling = Spelling::Plain;
        std::vector<int> children;
    };

    /// Fills members that this spelling says only in other words (the recipient of a public API row).
    using Complete = void (*)(Record &);

    /// Asserts that every entry names a field of `type` and that the tree fits Record::maximumNodes.
    Shape(const char *name, const RecordType &type, std::span<const Entry> entries, Complete complete = nullptr);
    Shape(const Shape &) = delete;
    Shape &operator=(const Shape &) = delete;

    /// The shape's name: "internal", "list", "detailed".
    const char *name() const { return m_name; }
    const RecordType &type() const { return m_type; }
    /// Whether members are filled from others when all keys have been read or set.
    bool completes() const { return m_complete != nullptr; }
    /// Completes a record whose keys have all been read or set.
    void complete(Record &record) const
    {
        if (m_complete)
            m_complete(record);
    }
    std::span<const Node> nodes() const { return m_nodes; }
    /// The node under `parent` with that key, or -1. `hint` is where to look first and is moved on: keys come sorted.
    int child(int parent, QStringView key, std::size_t &hint) const;
    /// The node at a key path: "template.name"; -1 when there is none.
    int nodeAt(const QString &path) const;
    /// The whole key path of a node: "template.name".
    QString path(int node) const;
    /// The key path under which a field stands; empty when the shape lacks it.
    QString pathOf(QLatin1StringView fieldName) const;

private:
    int nodeFor(int parent, const QString &key);

    const char *m_name;
    const RecordType &m_type;
    Complete m_complete;
    std::vector<Node> m_nodes;
};

/// The type of R with this table of fields, made at its first use.
template <typename R, const auto &Fields>
const RecordType &typeMadeOnce(const char *name, const Shape &(*defaultShape)())
{
    static const RecordType type = recordType<R>(name, Fields, defaultShape);
    return type;
}

/// The shape of R with these entries, made at its first use.
template <typename R, const auto &Entries>
const Shape &shapeMadeOnce(const char *name, Shape::Complete complete = nullptr)
{
    static const Shape shape(name, R::type(), Entries, complete);
    return shape;
}

} // namespace postroom
