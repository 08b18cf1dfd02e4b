// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundnumber.h"
#include "domain/statuscounts.h"
#include "domain/templateusage.h"
#include "domain/unsubscribereport.h"
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "tables/jobfigures.h"
#include "tables/wordcells.h"
#include "text/numbers.h"
#include "text/unsubscribewords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

StatusWords typeLook(const Record &record)
{
    const QString type = textField(record, "templateType"_L1);
    return {typeText(type), typeIcon(type), Tone::Plain};
}

QString fileName(const Record &record, const ColumnContext &)
{
    return textField(record, "originalFileName"_L1);
}

QString usageName(const Record &record, const ColumnContext &)
{
    return textField(record, "name"_L1);
}

QString statisticName(const Record &record, const ColumnContext &)
{
    return textField(record, "templateName"_L1);
}

// A month that there is none of stands as the platform says it.
QString monthOfUsage(const Record &record, const ColumnContext &)
{
    const auto &usage = static_cast<const TemplateUsage &>(record);
    const QDate first(static_cast<int>(usage.year.value_or(0)), static_cast<int>(usage.month.value_or(0)), 1);
    if (first.isValid())
        return monthText(first);
    return (yearIn(record, "month"_L1) + u' ' + yearIn(record, "year"_L1)).trimmed();
}

QString ofCounts(const std::optional<StatusCounts> &counts)
{
    return counts ? numberText(totalOf(*counts)) : QString();
}

QString smsOfMonth(const Record &record, const ColumnContext &)
{
    return ofCounts(static_cast<const MonthlyCounts &>(record).sms);
}

QString emailsOfMonth(const Record &record, const ColumnContext &)
{
    return ofCounts(static_cast<const MonthlyCounts &>(record).email);
}

QString lettersOfMonth(const Record &record, const ColumnContext &)
{
    return ofCounts(static_cast<const MonthlyCounts &>(record).letter);
}

// One report alone does not say what was done with it.
StatusWords reportLook(const Record &record)
{
    const auto &report = static_cast<const UnsubscribeReport &>(record);
    return report.isABatchedReport ? unsubscribeReportWords(stateOf(report)) : StatusWords();
}

// A number that a service has is in use; one without a service is free, or will not be used again.
StatusWords numberLook(const Record &record)
{
    const auto &number = static_cast<const InboundNumber &>(record);
    const bool active = number.active.value_or(true);
    const bool taken = !number.serviceId.isEmpty();
    return kindWords(Vocabulary::InboundNumber, !active ? u"retired" : taken ? u"in use" : u"free");
}

constexpr char uploadTypeField[] = "uploadType", templateType[] = "templateType", status[] = "status",
               number[] = "number", userNumber[] = "userNumber", notifyNumber[] = "notifyNumber";

using Kind = Column::Kind;
using Room = Column::Room;

// clang-format off
constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};
constexpr Column templateIdColumn {"templateId", QT_TRANSLATE_NOOP("Columns", "Template id"), Kind::Id, "templateId", Room::Middle, 36, false};
constexpr Column countColumn {"count", QT_TRANSLATE_NOOP("Columns", "Count"), Kind::Number, "count", Room::Keep, 12};
constexpr Column latestColumn {"moment", QT_TRANSLATE_NOOP("Columns", "Latest"), Kind::Moment, "moment", Room::Keep, 24};
constexpr Column templateNameColumn {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34};

constexpr std::array uploadColumns {
    Column{"originalFileName", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Type, "originalFileName", Room::Give, 34, true, fileName, typeLook, nullptr, "templateType"},
    Column{"uploadType", QT_TRANSLATE_NOOP("Columns", "Kind"), Kind::Text, "uploadType", Room::Keep, 16, true, nullptr, wordsLook<Vocabulary::Upload, uploadTypeField>},
    Column{"progress", QT_TRANSLATE_NOOP("Columns", "Messages"), Kind::Number, "notificationCount", Room::Keep, 12},
    Column{"failed", QT_TRANSLATE_NOOP("Columns", "Failed"), Kind::Number, "statistics", Room::Keep, 10, true, jobFailedText, jobFailedLook},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Uploaded"), Kind::Moment, "createdAt", Room::Keep, 24},
    idColumn,
};

constexpr std::array countColumns {countColumn};
constexpr std::array tallyColumns {countColumn, latestColumn};
constexpr std::array momentColumns {
    Column{"moment", QT_TRANSLATE_NOOP("Columns", "Last used"), Kind::Moment, "moment", Room::Keep, 24},
};
constexpr std::array scheduledColumns {
    countColumn,
    Column{"moment", QT_TRANSLATE_NOOP("Columns", "First scheduled for"), Kind::Moment, "moment", Room::Keep, 24},
};

constexpr std::array monthColumns {
    Column{"month", QT_TRANSLATE_NOOP("Columns", "Month"), Kind::Text, "month", Room::Keep, 16, true, monthCell, nullptr, nullptr, nullptr, {}, monthOrder},
    Column{"email", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "email", Room::Keep, 12, true, emailsOfMonth},
    Column{"sms", QT_TRANSLATE_NOOP("Columns", "Text messages"), Kind::Number, "sms", Room::Keep, 14, true, smsOfMonth},
    Column{"letter", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letter", Room::Keep, 12, true, lettersOfMonth},
};

constexpr std::array usageColumns {
    Column{"month", QT_TRANSLATE_NOOP("Columns", "Month"), Kind::Text, "year", Room::Keep, 16, true, monthOfUsage, nullptr, nullptr, "month", {}, monthOrder},
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Type, "name", Room::Give, 34, true, usageName, typeLook, nullptr, "templateType"},
    countColumn, templateIdColumn,
};

constexpr std::array statisticColumns {
    Column{"template", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Type, "templateName", Room::Give, 34, true, statisticName, typeLook, nullptr, "templateType"},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Status, "status", Room::Keep, 32, true, nullptr, messageStatusLook<templateType, status>},
    countColumn, templateIdColumn,
};

constexpr std::array liveColumns {
    Column{"services", QT_TRANSLATE_NOOP("Columns", "Live services"), Kind::Number, "services", Room::Keep, 14},
    Column{"organisations", QT_TRANSLATE_NOOP("Columns", "Organisations"), Kind::Number, "organisations", Room::Keep, 14},
};

constexpr std::array returnedColumns {
    Column{"reportedAt", QT_TRANSLATE_NOOP("Columns", "Reported"), Kind::Text, "reportedAt", Room::Keep, 18},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Sent"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"templateName", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Text, "templateName", Room::Give, 26},
    Column{"originalFileName", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "originalFileName", Room::Give, 24},
    Column{"jobRowNumber", QT_TRANSLATE_NOOP("Columns", "Row"), Kind::Number, "jobRowNumber", Room::Keep, 8},
    Column{"uploadedLetterFileName", QT_TRANSLATE_NOOP("Columns", "Uploaded letter"), Kind::Text, "uploadedLetterFileName", Room::Give, 24},
    Column{"clientReference", QT_TRANSLATE_NOOP("Columns", "Reference"), Kind::Id, "clientReference", Room::Middle, 18},
    Column{"userName", QT_TRANSLATE_NOOP("Columns", "Sent by"), Kind::Text, "userName", Room::Give, 20},
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 30, false},
    Column{"notificationId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "notificationId", Room::Middle, 36, false},
};

constexpr std::array returnedDayColumns {
    Column{"reportedAt", QT_TRANSLATE_NOOP("Columns", "Reported"), Kind::Text, "reportedAt", Room::Keep, 18},
    Column{"returnedLetterCount", QT_TRANSLATE_NOOP("Columns", "Returned letters"), Kind::Number, "returnedLetterCount", Room::Keep, 18},
};

constexpr std::array unsubscribeColumns {
    Column{"latestTimestamp", QT_TRANSLATE_NOOP("Columns", "Latest"), Kind::Moment, "latestTimestamp", Room::Keep, 24},
    Column{"earliestTimestamp", QT_TRANSLATE_NOOP("Columns", "Earliest"), Kind::Moment, "earliestTimestamp", Room::Keep, 24},
    countColumn,
    Column{"state", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "isABatchedReport", Room::Keep, 18, true, nullptr, reportLook},
    Column{"processedByServiceAt", QT_TRANSLATE_NOOP("Columns", "Completed"), Kind::Moment, "processedByServiceAt", Room::Keep, 24},
    Column{"willBeArchivedAt", QT_TRANSLATE_NOOP("Columns", "Kept until"), Kind::Moment, "willBeArchivedAt", Room::Keep, 24, false},
    Column{"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), Kind::Number, "requests", Room::Keep, 12, false},
    Column{"batchId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "batchId", Room::Middle, 36, false},
};

constexpr std::array numberColumns {
    Column{"number", QT_TRANSLATE_NOOP("Columns", "Number"), Kind::Text, "number", Room::Middle, 18, true, phoneCell<number>},
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"provider", QT_TRANSLATE_NOOP("Columns", "Provider"), Kind::Text, "provider", Room::Give, 11, true, providerCell},
    Column{"active", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "active", Room::Keep, 12, true, nullptr, numberLook},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Last change"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array conversationColumns {
    Column{"userNumber", QT_TRANSLATE_NOOP("Columns", "From"), Kind::Text, "userNumber", Room::Middle, 18, true, phoneCell<userNumber>},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "content", Room::Give, 50, true, contentCell},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Received"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"notifyNumber", QT_TRANSLATE_NOOP("Columns", "To"), Kind::Text, "notifyNumber", Room::Middle, 18, false, phoneCell<notifyNumber>},
    idColumn,
};

constexpr std::array letterFileColumns {
    Column{"metadata", QT_TRANSLATE_NOOP("Columns", "Details"), Kind::Text, "metadata", Room::Give, 40},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "content", Room::Give, 40, false},
};

constexpr std::array previewColumns {
    templateNameColumn,
    Column{"subject", QT_TRANSLATE_NOOP("Columns", "Subject"), Kind::Text, "subject", Room::Give, 36},
    Column{"content", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "content", Room::Give, 50},
    idColumn,
};

constexpr std::array emailFileColumns {
    Column{"filename", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "filename", Room::Give, 34},
    Column{"linkText", QT_TRANSLATE_NOOP("Columns", "Words of the link"), Kind::Text, "linkText", Room::Give, 30},
    Column{"retentionPeriod", QT_TRANSLATE_NOOP("Columns", "Weeks kept"), Kind::Number, "retentionPeriod", Room::Keep, 12},
    Column{"validateUsersEmail", QT_TRANSLATE_NOOP("Columns", "Asks for the email address"), Kind::Text, "validateUsersEmail", Room::Keep, 26},
    Column{"pending", QT_TRANSLATE_NOOP("Columns", "Not yet in use"), Kind::Text, "pending", Room::Keep, 16},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Last change"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array attachmentColumns {
    Column{"originalFilename", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "originalFilename", Room::Give, 34},
    Column{"pageCount", QT_TRANSLATE_NOOP("Columns", "Pages"), Kind::Number, "pageCount", Room::Keep, 8},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Uploaded"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"archivedAt", QT_TRANSLATE_NOOP("Columns", "Archived"), Kind::Moment, "archivedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array tables {
    ResourceColumns{Resource::Uploads, uploadColumns},
    ResourceColumns{Resource::JobNotificationCounts, countColumns},
    ResourceColumns{Resource::ScheduledJobStats, scheduledColumns},
    ResourceColumns{Resource::NotificationCounts, countColumns},
    ResourceColumns{Resource::MonthlyNotificationStats, monthColumns},
    ResourceColumns{Resource::MonthlyTemplateUsage, usageColumns},
    ResourceColumns{Resource::TemplateStatistics, statisticColumns},
    ResourceColumns{Resource::TemplateLastUses, momentColumns},
    ResourceColumns{Resource::LiveCounts, liveColumns},
    ResourceColumns{Resource::ReturnedLetters, returnedColumns},
    ResourceColumns{Resource::ReturnedLetterSummary, returnedDayColumns},
    ResourceColumns{Resource::ReturnedLetterStatistics, tallyColumns},
    ResourceColumns{Resource::UnsubscribeRequestReports, unsubscribeColumns},
    ResourceColumns{Resource::UnsubscribeRequestStatistics, tallyColumns},
    ResourceColumns{Resource::InboundNumbers, numberColumns},
    ResourceColumns{Resource::MostRecentInboundSms, conversationColumns},
    ResourceColumns{Resource::InboundSmsSummary, tallyColumns},
    ResourceColumns{Resource::InboundSmsUsage, momentColumns},
    ResourceColumns{Resource::NotificationPreviews, letterFileColumns},
    ResourceColumns{Resource::PrecompiledTemplates, previewColumns},
    ResourceColumns{Resource::TemplateEmailFiles, emailFileColumns},
    ResourceColumns{Resource::LetterAttachments, attachmentColumns},
};
// clang-format on

} // namespace

std::span<const ResourceColumns> activityColumns()
{
    return tables;
}

} // namespace postroom
