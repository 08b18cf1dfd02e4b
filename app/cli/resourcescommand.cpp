// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resourcescommand.h"

#include "cli/commandline.h"
#include "cli/factprinter.h"
#include "http/endpoint.h"
#include "http/keysource.h"
#include "local/localquery.h"
#include "postgres/statement.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using WhyNotFunction = std::function<std::optional<WhyNot>(const Query &)>;

// A list as it can be asked for here: with whatever the connection says that it needs first.
Query scoped(const ResourceInfo &info, const WhyNotFunction &whyNot)
{
    Query query{info.resource, {}};
    for (auto why = whyNot(query); why && why->reason == WhyNot::Reason::MissingScope && !query.has(*why->filter);
         why = whyNot(query))
        query = query.with(*why->filter, u"x"_s);
    return query;
}

// A filter counts where the connection takes it beside the scope that the list needs.
QStringList filtersOf(const Query &query, const WhyNotFunction &whyNot)
{
    QStringList words;
    for (const FilterKey key : filterOptionKeys()) {
        const bool takesSwitch = !whyNot(query.with(key, u"true"_s)); // some are on or not there
        if (query.has(key) || takesSwitch || !whyNot(query.with(key, u"x"_s)))
            words.append(filterWord(key));
    }
    return words;
}

constexpr qsizetype availableWidth = 28; // "api, api-key, demo, postgres"

qsizetype widest(const char *ResourceInfo::*word)
{
    qsizetype width = 0;
    for (const ResourceInfo &info : resources())
        width = std::max(width, QLatin1StringView(info.*word).size());
    return width;
}

JsonValue texts(const QStringList &list)
{
    JsonValue::Array array;
    for (const QString &text : list)
        array.push_back(text);
    return array;
}

} // namespace

void ResourcesCommand::start()
{
    const std::pair<QString, WhyNotFunction> connections[]{
        {u"api"_s, [](const Query &query) { return whyNotOverHttp(query); }},
        {u"api-key"_s, [](const Query &query) { return whyNotWithKeys(query); }},
        {u"demo"_s, [](const Query &query) { return whyNotLocally(query); }},
        {u"postgres"_s, [](const Query &query) { return whyNotInDatabase(query); }},
    };
    FactPrinter printer(output(), line().format);
    const qsizetype pluralWidth = widest(&ResourceInfo::plural);
    const qsizetype singularWidth = widest(&ResourceInfo::singular);
    for (const ResourceInfo &info : resources()) {
        QStringList available;
        QStringList filters;
        for (const auto &[name, whyNot] : connections) {
            const Query query = scoped(info, whyNot);
            if (whyNot(query))
                continue;
            available.append(name);
            filters += filtersOf(query, whyNot);
        }
        filters.removeDuplicates();
        const QString plural = QString::fromLatin1(info.plural);
        const QString singular = QString::fromLatin1(info.singular);
        printer.print({{u"plural"_s, plural}, {u"singular"_s, singular}, {u"filters"_s, texts(filters)},
                          {u"available"_s, texts(available)}},
            QStringList{plural.leftJustified(pluralWidth), singular.leftJustified(singularWidth),
                available.join(", "_L1).leftJustified(availableWidth), filters.join(", "_L1)}
                .join("  "_L1)
                .trimmed());
    }
    end(ExitCode::Done);
}

} // namespace postroom
