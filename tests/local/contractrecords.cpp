// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "domain/template.h"
#include "local/recordcolumns.h"
#include "support/testfolders.h"

#include <algorithm>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace postroom::test {

using namespace Qt::StringLiterals;

QList<QJsonObject> contractLines(const QString &path);

namespace {

QString text(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    return value.isNull() || value.isUndefined() ? QString() : value.toString(u""_s);
}

std::optional<Instant> moment(const QJsonObject &row, QLatin1StringView key)
{
    return Instant::parse(text(row, key));
}

std::optional<qint64> number(const QJsonObject &row, QLatin1StringView key)
{
    const QString digits = text(row, key);
    return digits.isNull() ? std::nullopt : std::optional<qint64>(digits.toLongLong());
}

template <typename R>
void add(std::vector<StoredRecord> &all, Resource resource, R record, const Shape &shape = R::internalShape())
{
    spellAs(record, shape);
    all.push_back({resource, std::make_shared<R>(std::move(record))});
}

QList<QJsonObject> byAge(const QString &path)
{
    QList<QJsonObject> rows = contractLines(path);
    std::stable_sort(rows.begin(), rows.end(),
        [](const QJsonObject &a, const QJsonObject &b) { return text(a, "created_at"_L1) < text(b, "created_at"_L1); });
    return rows;
}

void addServices(std::vector<StoredRecord> &all)
{
    for (const QJsonObject &row : byAge(u"data/services.jsonl"_s)) {
        Service service;
        service.id = text(row, "id"_L1);
        service.name = text(row, "name"_L1);
        service.active = text(row, "active"_L1) == "true"_L1;
        service.restricted = text(row, "restricted"_L1) == "true"_L1;
        add(all, Resource::Services, std::move(service));
    }
    for (const QJsonObject &row : contractLines(u"data/service_data_retention.jsonl"_s)) {
        DataRetention retention;
        retention.id = text(row, "id"_L1);
        retention.serviceId = text(row, "service_id"_L1);
        retention.notificationType = text(row, "notification_type"_L1);
        retention.daysOfRetention = number(row, "days_of_retention"_L1);
        add(all, Resource::DataRetention, std::move(retention));
    }
}

Template templateFrom(const QJsonObject &row)
{
    Template record;
    record.id = text(row, "id"_L1);
    record.name = text(row, "name"_L1);
    record.templateType = text(row, "template_type"_L1);
    record.service = text(row, "service_id"_L1);
    record.version = number(row, "version"_L1);
    record.archived = text(row, "archived"_L1) == "true"_L1;
    record.hidden = text(row, "hidden"_L1) == "true"_L1;
    record.createdAt = moment(row, "created_at"_L1);
    return record;
}

void addTemplates(std::vector<StoredRecord> &all)
{
    for (const QJsonObject &row : contractLines(u"data/templates.jsonl"_s))
        add(all, Resource::Templates, templateFrom(row));
    for (const QJsonObject &row : contractLines(u"data/templates_history.jsonl"_s))
        add(all, Resource::TemplateVersions, templateFrom(row), Template::versionShape());
}

void addJobs(std::vector<StoredRecord> &all)
{
    for (const QJsonObject &row : contractLines(u"data/jobs.jsonl"_s)) {
        BulkJob job;
        job.id = text(row, "id"_L1);
        job.originalFileName = text(row, "original_file_name"_L1);
        job.service = text(row, "service_id"_L1);
        job.templateId = text(row, "template_id"_L1);
        job.jobStatus = text(row, "job_status"_L1);
        job.createdAt = moment(row, "created_at"_L1);
        job.processingStarted = moment(row, "processing_started"_L1);
        job.contactListId = text(row, "contact_list_id"_L1);
        add(all, Resource::Jobs, std::move(job));
    }
}

void addNotifications(std::vector<StoredRecord> &all)
{
    for (const QJsonObject &row : contractLines(u"data/notifications.jsonl"_s)) {
        Notification message;
        message.id = text(row, "id"_L1);
        message.service = text(row, "service_id"_L1);
        message.notificationType = text(row, "notification_type"_L1);
        message.status = text(row, "notification_status"_L1);
        message.createdAt = moment(row, "created_at"_L1);
        message.normalisedTo = text(row, "normalised_to"_L1);
        message.clientReference = text(row, "client_reference"_L1);
        message.keyType = text(row, "key_type"_L1);
        message.jobId = text(row, "job_id"_L1);
        message.jobRowNumber = number(row, "job_row_number"_L1);
        message.createdById = text(row, "created_by_id"_L1);
        message.templateId = text(row, "template_id"_L1);
        add(all, Resource::Notifications, std::move(message));
    }
}

} // namespace

QList<QJsonObject> contractLines(const QString &path)
{
    QFile file(testData(u"contract/"_s + path));
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QList<QByteArray> texts = file.readAll().split('\n');
    for (const QByteArray &line : texts) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

std::vector<StoredRecord> contractRecords()
{
    std::vector<StoredRecord> all;
    addServices(all);
    addTemplates(all);
    addJobs(all);
    addNotifications(all);
    return all;
}

} // namespace postroom::test
