// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/editorhighlight.h"
#include "content/platformdates.h"
#include "content/savingrules.h"
#include "content/scheduleoptions.h"
#include "content/templatechange.h"
#include "content/templatevalidation.h"
#include "vectorfile.h"

#include <algorithm>
#include <QDateTime>

// Editing templates, and the platform's dates.

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

JsonValue editorHighlight(const JsonValue &vectorCase)
{
    using Style = HighlightedRun::Style;
    JsonValue::Array runs;
    for (const HighlightedRun &run : adminHighlights(textInput(vectorCase, "text"))) {
        const JsonValue style = run.style == Style::None ? JsonValue()
            : run.style == Style::Placeholder            ? JsonValue(u"placeholder"_s)
                                                         : JsonValue(u"placeholder-conditional"_s);
        runs.push_back(JsonValue::Object{{u"text"_s, run.text}, {u"style"_s, style}});
    }
    return asExpected(runs);
}

InsensitiveNames namesOf(const JsonValue &version)
{
    return templatePlaceholders(
        {textInput(version, "template_type"), {}, textInput(version, "subject"), textInput(version, "content")});
}

JsonValue change(const JsonValue &vectorCase)
{
    const JsonValue &old = input(vectorCase, "old");
    QStringList files;
    if (const JsonValue::Array *array = input(old, "email_files").asArray()) {
        for (const JsonValue &file : *array)
            files.append(textInput(file, "filename"));
    }
    const TemplateChange found = templateChange(namesOf(old), namesOf(input(vectorCase, "new")), files);
    return asExpected(JsonValue::Object{{u"has_different_placeholders"_s, found.hasDifferentPlaceholders},
        {u"placeholders_added"_s, list(found.added)}, {u"placeholders_removed"_s, list(found.removed)},
        {u"email_files_removed"_s, list(found.filesRemoved)},
        {u"is_breaking_change"_s, found.isBreaking(truthInput(vectorCase, "service_has_api_keys"))}});
}

JsonValue formValidation(const JsonValue &vectorCase)
{
    static const std::pair<QLatin1StringView, TemplateField> forms[]{{"Name"_L1, TemplateField::Name},
        {"Sms"_L1, TemplateField::SmsContent}, {"EmailBody"_L1, TemplateField::EmailContent},
        {"LetterBody"_L1, TemplateField::LetterContent}, {"EmailSubject"_L1, TemplateField::EmailSubject},
        {"LetterHeading"_L1, TemplateField::LetterHeading}, {"Sender"_L1, TemplateField::SmsSender}};
    const QString name = textInput(vectorCase, "form");
    const auto *form
        = std::find_if(std::begin(forms), std::end(forms), [&name](const auto &row) { return name == row.first; });
    if (form == std::end(forms))
        return JsonValue::Object{};
    const FieldVerdict verdict = checkedField(form->second, textInput(vectorCase, "input"));
    return asExpected(JsonValue::Object{
        {u"ok"_s, verdict.errors.isEmpty()}, {u"saved_value"_s, verdict.saved}, {u"errors"_s, list(verdict.errors)}});
}

Instant momentOf(const JsonValue &vectorCase, const char *key)
{
    return platformInstant(textInput(vectorCase, key)).value_or(Instant());
}

JsonValue adminDates(const JsonValue &vectorCase)
{
    const Instant now = momentOf(vectorCase, "now_utc");
    const Instant date = momentOf(vectorCase, "date_utc");
    return asExpected(JsonValue::Object{{u"format_time"_s, platformTime(date)},
        {u"format_time_24h"_s, platformTime24(date)}, {u"format_date"_s, platformDate(date, PlatformDate::Long)},
        {u"format_date_normal"_s, platformDate(date, PlatformDate::Normal)},
        {u"format_date_short"_s, platformDate(date, PlatformDate::Short)},
        {u"format_date_numeric"_s, platformDate(date, PlatformDate::Numeric)},
        {u"format_datetime"_s, platformMoment(date, PlatformDate::Long)},
        {u"format_datetime_normal"_s, platformMoment(date, PlatformDate::Normal)},
        {u"format_datetime_short"_s, platformMoment(date, PlatformDate::Short)},
        {u"format_datetime_numeric"_s, platformMoment(date, PlatformDate::Numeric)},
        {u"format_date_human"_s, platformHumanDay(date, now)},
        {u"format_datetime_relative"_s, platformHumanMoment(date, now)},
        {u"format_datetime_human"_s, platformHumanMoment(date, now, {.prefix = u"on"})},
        {u"format_delta"_s, platformAgo(date, now)}, {u"format_delta_days"_s, platformDaysAgo(date, now)},
        {u"format_day_of_week"_s, platformWeekday(date)}, {u"get_human_time"_s, platformHour(date)},
        {u"schedule_label"_s, scheduleLabel(date, now)}});
}

JsonValue options(const ScheduleOptions &schedule, Instant now, std::size_t from, std::size_t to)
{
    JsonValue::Array rows;
    for (std::size_t i = from; i < to; ++i)
        rows.push_back(
            JsonValue::Array{schedule.hours[i].toDateTime(QTimeZone::utc()).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s),
                scheduleLabel(schedule.hours[i], now)});
    return rows;
}

JsonValue schedule(const JsonValue &vectorCase)
{
    const Instant now = momentOf(vectorCase, "now_utc");
    const ScheduleOptions found = scheduleOptions(now);
    const QDateTime until = found.until.toDateTime(londonZone());
    const QString offset = until.offsetFromUtc() > 0 ? u"+01:00"_s : u"+00:00"_s;
    const std::size_t count = found.hours.size();
    return asExpected(JsonValue::Object{{u"until"_s, until.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + offset},
        {u"count"_s, number(static_cast<qsizetype>(count))},
        {u"first_options"_s, options(found, now, 0, std::min<std::size_t>(6, count))},
        {u"last_options"_s, options(found, now, count - std::min<std::size_t>(2, count), count)},
        {u"day_labels"_s, list(found.dayLabels)}});
}

} // namespace

std::span<const VectorFile> savingVectors()
{
    static const std::vector<VectorFile> files{
        {"editor_highlight.json", &editorHighlight},
        {"template_change.json", &change},
        {"template_form_validation.json", &formValidation},
        {"admin_dates.json", &adminDates},
        {"schedule_options.json", &schedule},
    };
    return files;
}

} // namespace postroom::test
