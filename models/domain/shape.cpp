// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shape.h"

namespace postroom {

Shape::Shape(const char *name, const RecordType &type, std::span<const Entry> entries, Complete completion)
    : m_name(name)
    , m_type(type)
    , m_complete(completion)
    , m_nodes(1)
{
    for (const Entry &entry : entries) {
        int node = 0;
        for (const QString &key : QString::fromLatin1(entry.path).split(u'.'))
            node = nodeFor(node, key);
        Node &leaf = m_nodes[static_cast<std::size_t>(node)];
        leaf.field = type.field(QLatin1StringView(entry.field));
        leaf.spelling = entry.spelling;
        Q_ASSERT_X(leaf.field, entry.path, "a shape names a field that its record does not have");
    }
    Q_ASSERT(m_nodes.size() <= Record::maximumNodes);
}

int Shape::nodeFor(int parent, const QString &key)
{
    std::size_t hint = 0;
    if (const int found = child(parent, key, hint); found >= 0)
        return found;
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.push_back({key, parent, nullptr, Spelling::Plain, {}});
    m_nodes[static_cast<std::size_t>(parent)].children.push_back(index);
    return index;
}

int Shape::child(int parent, QStringView key, std::size_t &hint) const
{
    const auto &children = m_nodes[static_cast<std::size_t>(parent)].children;
    for (std::size_t tried = 0; tried < children.size(); ++tried) {
        const std::size_t at = (hint + tried) % children.size();
        if (m_nodes[static_cast<std::size_t>(children[at])].key == key) {
            hint = at + 1;
            return children[at];
        }
    }
    return -1;
}

int Shape::nodeAt(const QString &path) const
{
    int node = 0;
    for (const QStringView key : QStringView(path).split(u'.')) {
        std::size_t hint = 0;
        node = node < 0 ? node : child(node, key, hint);
    }
    return node;
}

QString Shape::path(int node) const
{
    const Node &here = m_nodes[static_cast<std::size_t>(node)];
    return here.parent > 0 ? path(here.parent) + u'.' + here.key : here.key;
}

QString Shape::pathOf(QLatin1StringView fieldName) const
{
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].field && fieldName == QLatin1StringView(m_nodes[i].field->name))
            return path(static_cast<int>(i));
    }
    return {};
}

} // namespace postroom
