// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

namespace postroom {

/// How often a template was used in a month (api-contract §6.1).
struct TemplateUsage : Record {
    QString templateId;
    QString name; ///< as it is called now
    QString templateType;
    std::optional<qint64> month; ///< 1 to 12
    std::optional<qint64> year; ///< of the calendar
    std::optional<qint64> count;
    std::optional<bool> isPrecompiledLetter;

    bool operator==(const TemplateUsage &) const = default;

    static const RecordType &type();
    /// `GET S/notifications/templates_usage/monthly` of the current financial year.
    static const Shape &internalShape();
    /// The same of a past year: month and year are texts (api-contract §1, Decimals).
    static const Shape &numberTextShape();
    /// Which of the two a row is in.
    static const Shape &shapeOf(const JsonValue &row);
};

/// How many messages of a template stand in one state, over some days (api-contract §6.6).
struct TemplateStatistic : Record {
    QString templateId;
    QString templateName;
    QString templateType;
    QString status; ///< a notification status
    std::optional<qint64> count;
    std::optional<bool> isPrecompiledLetter;

    bool operator==(const TemplateStatistic &) const = default;

    static const RecordType &type();
    /// `GET S/template-statistics`.
    static const Shape &internalShape();
};

/// How many messages of one template, or of one kind, there were (admin-features DASH-02).
struct TemplateTotal {
    QString key; ///< template id, or sms, email or letter
    QString name; ///< of the template
    qint64 requested = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    bool operator==(const TemplateTotal &) const = default;
};

/// The statistics summed by template, the most used first; what is cancelled is left out.
std::vector<TemplateTotal> totalsByTemplate(std::span<const TemplateStatistic> statistics);
/// The same by kind of message: email, letter and sms as they come.
std::vector<TemplateTotal> totalsByType(std::span<const TemplateStatistic> statistics);
/// Whether so many failed that the dashboard points it out: more than 3 per cent (admin-features §0.4).
bool isHighFailureShare(const TemplateTotal &total);

} // namespace postroom
