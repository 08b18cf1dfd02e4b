// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/feature.h"

#include "platform/featurerows.h"

#include <algorithm>
#include <vector>

namespace postroom {

namespace {

std::vector<Feature> joined(std::initializer_list<std::span<const Feature>> tables)
{
    std::vector<Feature> all;
    for (const std::span<const Feature> table : tables)
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

const Requirement &needsOf(const Feature &feature, QLatin1StringView part)
{
    for (const FeaturePart &each : feature.parts) {
        if (part == QLatin1StringView(each.name))
            return each.needs;
    }
    return feature.needs;
}

} // namespace

std::span<const Feature> features()
{
    static const std::vector<Feature> all = joined({accountFeatures(), platformFeatures(), serviceFeatures(),
        organisationFeatures(), templateFeatures(), messageFeatures()});
    return all;
}

const Feature *featureById(QLatin1StringView id)
{
    const std::span<const Feature> all = features();
    const auto feature
        = std::find_if(all.begin(), all.end(), [id](const Feature &each) { return id == QLatin1StringView(each.id); });
    return feature == all.end() ? nullptr : &*feature;
}

Decision decide(const Feature &feature, const Person &person, const AccessPlace &place, QLatin1StringView part)
{
    if (feature.where != AccessPlace::Kind::Platform && feature.where != place.kind)
        return Decision{Decision::Reason::OtherPlace};
    return decide(needsOf(feature, part), person, place);
}

} // namespace postroom
