// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleanswers.h"

#include "domain/recordjson.h"
#include "http/waited.h"

#include <algorithm>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

JsonValue jsonOf(const Page &page)
{
    JsonValue::Array rows;
    for (const Row &row : page.rows)
        rows.push_back(encodeRecord(*row));
    if (page.envelope)
        rows.push_back(encodeRecord(*page.envelope));
    return rows;
}

} // namespace

bool isPartOf(const JsonValue &part, const JsonValue &whole)
{
    if (const auto *members = part.asObject()) {
        return whole.asObject()
            && std::all_of(members->begin(), members->end(), [&whole](const JsonValue::Member &one) {
                   const JsonValue *same = whole.member(one.key);
                   return same && isPartOf(one.value, *same);
               });
    }
    const auto *parts = part.asArray();
    const auto *wholes = whole.asArray();
    if (!parts || !wholes)
        return part == whole;
    return parts->size() == wholes->size() && std::equal(parts->begin(), parts->end(), wholes->begin(), &isPartOf);
}

Result<JsonValue> answerTo(const StatementSample &sample, Source &source)
{
    if (sample.statement->operation == Statement::Operation::List) {
        const auto page = waited(source.page(sample.query, {}));
        if (!page)
            return page.error();
        return jsonOf(*page);
    }
    const auto row = waited(source.one(sample.target));
    if (row)
        return encodeRecord(**row);
    if (row.error().kind == Error::Kind::NotFound)
        return JsonValue(JsonValue::Array());
    return row.error();
}

std::optional<WhyNot> whyNotOf(const StatementSample &sample, const Source &source)
{
    const bool isList = sample.statement->operation == Statement::Operation::List;
    return isList ? source.whyNot(sample.query) : source.whyNot(sample.target);
}

std::vector<StatementSample> filledSamples(const Contract &contract)
{
    auto samples = statementSamples(contract);
    for (StatementSample &sample : samples) {
        if (sample.target.resource == Resource::TemplatePreviews)
            sample.target.scope.push_back(
                {FilterKey::Personalisation, uR"({"reference": "R", "name": "N", "amount": "A"})"_s});
    }
    return samples;
}

} // namespace postroom::test
