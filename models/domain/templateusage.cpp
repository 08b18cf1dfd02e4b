// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templateusage.h"

#include "domain/notificationstatus.h"
#include "domain/shape.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highShare = 3;
constexpr qint64 hundred = 100;

void add(std::vector<TemplateTotal> &totals, const TemplateStatistic &statistic, const QString &key)
{
    if (statistic.status == "cancelled"_L1)
        return;
    auto total = std::find_if(
        totals.begin(), totals.end(), [&key](const TemplateTotal &candidate) { return candidate.key == key; });
    if (total == totals.end())
        total = totals.insert(total, TemplateTotal{key, {}});
    const qint64 count = statistic.count.value_or(0);
    total->requested += count;
    const StatusGroup group = statusGroup(statistic.status);
    total->delivered += group == StatusGroup::Delivered ? count : 0;
    total->failed += group == StatusGroup::Failed ? count : 0;
    if (key == statistic.templateId)
        total->name = statistic.templateName;
}

// clang-format off
constexpr Field templateUsageFields[] {
    field<&TemplateUsage::templateId>("templateId"),
    field<&TemplateUsage::name>("name"),
    field<&TemplateUsage::templateType>("templateType"),
    field<&TemplateUsage::month>("month"),
    field<&TemplateUsage::year>("year"),
    field<&TemplateUsage::count>("count"),
    field<&TemplateUsage::isPrecompiledLetter>("isPrecompiledLetter"),
};

constexpr Shape::Entry templateUsageInternalEntries[] {
    {"count", "count"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"month", "month"},
    {"name", "name"},
    {"template_id", "templateId"},
    {"type", "templateType"},
    {"year", "year"},
};

constexpr Shape::Entry templateUsageNumberTextEntries[] {
    {"count", "count"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"month", "month", Spelling::DecimalText},
    {"name", "name"},
    {"template_id", "templateId"},
    {"type", "templateType"},
    {"year", "year", Spelling::DecimalText},
};

constexpr Field templateStatisticFields[] {
    field<&TemplateStatistic::templateId>("templateId"),
    field<&TemplateStatistic::templateName>("templateName"),
    field<&TemplateStatistic::templateType>("templateType"),
    field<&TemplateStatistic::status>("status"),
    field<&TemplateStatistic::count>("count"),
    field<&TemplateStatistic::isPrecompiledLetter>("isPrecompiledLetter"),
};

constexpr Shape::Entry templateStatisticInternalEntries[] {
    {"count", "count"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"status", "status"},
    {"template_id", "templateId"},
    {"template_name", "templateName"},
    {"template_type", "templateType"},
};
// clang-format on

} // namespace

const RecordType &TemplateUsage::type()
{
    return typeMadeOnce<TemplateUsage, templateUsageFields>("template-usage", &TemplateUsage::internalShape);
}

const Shape &TemplateUsage::internalShape()
{
    return shapeMadeOnce<TemplateUsage, templateUsageInternalEntries>("internal");
}

const Shape &TemplateUsage::numberTextShape()
{
    return shapeMadeOnce<TemplateUsage, templateUsageNumberTextEntries>("numberText");
}

const Shape &TemplateUsage::shapeOf(const JsonValue &row)
{
    const JsonValue *month = row.member(QStringLiteral("month"));
    return month && month->asString() ? numberTextShape() : internalShape();
}

const RecordType &TemplateStatistic::type()
{
    return typeMadeOnce<TemplateStatistic, templateStatisticFields>(
        "template-statistic", &TemplateStatistic::internalShape);
}

const Shape &TemplateStatistic::internalShape()
{
    return shapeMadeOnce<TemplateStatistic, templateStatisticInternalEntries>("internal");
}

std::vector<TemplateTotal> totalsByTemplate(std::span<const TemplateStatistic> statistics)
{
    std::vector<TemplateTotal> totals;
    for (const TemplateStatistic &statistic : statistics)
        add(totals, statistic, statistic.templateId);
    std::stable_sort(totals.begin(), totals.end(),
        [](const TemplateTotal &a, const TemplateTotal &b) { return a.requested > b.requested; });
    return totals;
}

std::vector<TemplateTotal> totalsByType(std::span<const TemplateStatistic> statistics)
{
    std::vector<TemplateTotal> totals;
    for (const TemplateStatistic &statistic : statistics)
        add(totals, statistic, statistic.templateType);
    return totals;
}

bool isHighFailureShare(const TemplateTotal &total)
{
    return total.failed * hundred > total.requested * highShare;
}

} // namespace postroom
