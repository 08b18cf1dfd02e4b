// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/htmlentities.h"

#include <algorithm>
#include <cstdlib>
#include <QLatin1StringView>
#include <string_view>
#include <vector>

namespace postroom {
namespace {

struct NamedEntity {
    std::string_view name;
    HtmlEntity entity;
};

/// One "name characters" of the table, read from `text`, which moves past it.
NamedEntity readEntity(const char *&text)
{
    const char *start = text;
    while (*text != ' ' && *text != '!')
        ++text;
    NamedEntity named{std::string_view(start, static_cast<std::size_t>(text - start)), {}};
    named.entity.withoutSemicolon = *text == '!';
    text += named.entity.withoutSemicolon ? 2 : 1;
    char *end = nullptr;
    named.entity.first = static_cast<char32_t>(std::strtoul(text, &end, 16));
    if (*end == '+')
        named.entity.second = static_cast<char32_t>(std::strtoul(end + 1, &end, 16));
    text = *end == ' ' ? end + 1 : end;
    return named;
}

std::vector<NamedEntity> readTable()
{
    std::vector<NamedEntity> table;
    for (const char *text = htmlEntityTable; *text != '\0';)
        table.push_back(readEntity(text));
    std::sort(table.begin(), table.end(), [](const NamedEntity &a, const NamedEntity &b) { return a.name < b.name; });
    return table;
}

int compared(std::string_view name, QStringView wanted)
{
    return -wanted.compare(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace

const HtmlEntity *htmlEntity(QStringView name)
{
    static const std::vector<NamedEntity> table = readTable();
    const auto found = std::lower_bound(table.begin(), table.end(), name,
        [](const NamedEntity &row, QStringView wanted) { return compared(row.name, wanted) < 0; });
    return found != table.end() && compared(found->name, name) == 0 ? &found->entity : nullptr;
}

} // namespace postroom
