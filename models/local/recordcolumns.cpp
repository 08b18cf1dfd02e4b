// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/recordcolumns.h"

#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/shape.h"
#include "domain/template.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Service, Template, Job, ContactList, Label, Type, Status, Recipient, Reference };

struct TextRow {
    Resource resource;
    Column column;
    QLatin1StringView field;
};

constexpr std::array texts{
    TextRow{Resource::Services, Column::Status, "active"_L1},
    TextRow{Resource::Templates, Column::Service, "service"_L1},
    TextRow{Resource::Templates, Column::Label, "name"_L1},
    TextRow{Resource::Templates, Column::Type, "templateType"_L1},
    TextRow{Resource::TemplateVersions, Column::Service, "service"_L1},
    TextRow{Resource::TemplateVersions, Column::Template, "id"_L1},
    TextRow{Resource::TemplateFolders, Column::Service, "serviceId"_L1},
    TextRow{Resource::Jobs, Column::Service, "service"_L1},
    TextRow{Resource::Jobs, Column::Template, "templateId"_L1},
    TextRow{Resource::Jobs, Column::ContactList, "contactListId"_L1},
    TextRow{Resource::Jobs, Column::Type, "templateType"_L1},
    TextRow{Resource::Jobs, Column::Status, "jobStatus"_L1},
    TextRow{Resource::Notifications, Column::Service, "service"_L1},
    TextRow{Resource::Notifications, Column::Template, "templateId"_L1},
    TextRow{Resource::Notifications, Column::Job, "jobId"_L1},
    TextRow{Resource::Notifications, Column::Type, "notificationType"_L1},
    TextRow{Resource::Notifications, Column::Status, "status"_L1},
    TextRow{Resource::Notifications, Column::Recipient, "normalisedTo"_L1},
    TextRow{Resource::Notifications, Column::Reference, "clientReference"_L1},
    TextRow{Resource::InboundSms, Column::Service, "serviceId"_L1},
    TextRow{Resource::Organisations, Column::Label, "name"_L1},
    TextRow{Resource::DataRetention, Column::Service, "serviceId"_L1},
    TextRow{Resource::DataRetention, Column::Type, "notificationType"_L1},
};

constexpr qint64 notStarted = std::numeric_limits<qint64>::max();

QString textOf(const Value &value)
{
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool flagOf(const Record &record, QLatin1StringView field)
{
    const Value value = valueOf(record, field);
    const bool *flag = std::get_if<bool>(&value);
    return flag && *flag;
}

qint64 integerOf(const Record &record, QLatin1StringView field)
{
    const Value value = valueOf(record, field);
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

int originOf(const Notification &notification)
{
    return (notification.keyType == "test"_L1 ? FromTestKey : 0) | (notification.jobId.isEmpty() ? 0 : FromJob)
        | (notification.createdById.isEmpty() ? 0 : OneOff);
}

// What the platform leaves out of its lists (api-contract §6.3, §6.7).
Listed listedOf(Resource resource, const Record &record)
{
    if (resource == Resource::Templates && flagOf(record, "hidden"_L1))
        return Listed::No;
    if (resource == Resource::Templates)
        return flagOf(record, "archived"_L1) ? Listed::ById : Listed::Yes;
    const QString file = resource == Resource::Jobs ? textOf(valueOf(record, "originalFileName"_L1)) : QString();
    return file == "Test message"_L1 || file == "Report"_L1 ? Listed::ById : Listed::Yes;
}

// The order of the type's rows: e-mail, text messages, letters (api-contract §6.1, data-retention).
qint64 retentionPosition(const QString &type)
{
    static const QStringList order{u"email"_s, u"sms"_s, u"letter"_s};
    const qsizetype index = order.indexOf(type);
    return index < 0 ? -order.size() : -index;
}

// What comes before the moment in a list's order, the greater first.
qint64 positionOf(Resource resource, const Record &record, qint64 serial)
{
    switch (resource) {
    case Resource::TemplateVersions:
        return integerOf(record, "version"_L1);
    case Resource::Jobs: {
        const Value started = valueOf(record, "processingStarted"_L1);
        const Instant *moment = std::get_if<Instant>(&started);
        return moment ? moment->microseconds() : notStarted;
    }
    case Resource::Notifications:
        return -integerOf(record, "jobRowNumber"_L1);
    case Resource::DataRetention:
        return retentionPosition(textOf(valueOf(record, "notificationType"_L1)));
    case Resource::Organisations:
        return flagOf(record, "active"_L1) ? 1 : 0; // active ones first (api-contract §6.12)
    case Resource::Templates:
    case Resource::InboundSms:
        return 0;
    default:
        return -serial; // as they were written
    }
}

// Looked up once: tens of thousands of records are written at a first start.
const Field *fieldOf(Resource resource, Column column)
{
    static const auto fields = [] {
        std::map<std::pair<Resource, Column>, const Field *> known;
        for (const TextRow &text : texts)
            known.insert({{text.resource, text.column}, infoOf(text.resource).type().field(text.field)});
        return known;
    }();
    const auto found = fields.find({resource, column});
    return found == fields.end() ? nullptr : found->second;
}

QVariant columnValue(Resource resource, Column column, const Record &record)
{
    const Field *field = fieldOf(resource, column);
    const QString value = field ? textOf(field->get(record)) : QString();
    const bool nullable = column == Column::Recipient || column == Column::Reference;
    if (value.isNull())
        return nullable ? QVariant() : QVariant(u""_s);
    return column == Column::Label ? value.toLower() : value; // the platform orders names without regard to case
}

} // namespace

QString memberList(const QStringList &ids)
{
    return u'\n' + ids.join(u'\n') + u'\n';
}

QStringList recordColumns()
{
    return {u"service"_s, u"template"_s, u"job"_s, u"contact_list"_s, u"label"_s, u"type"_s, u"status"_s,
        u"recipient"_s, u"reference"_s, u"origin"_s, u"listed"_s, u"position"_s, u"moment"_s};
}

QVariantList recordColumnValues(const StoredRecord &stored, qint64 serial)
{
    const Resource resource = stored.resource;
    const Record &record = *stored.record;
    QVariantList values;
    for (const Column column : {Column::Service, Column::Template, Column::Job, Column::ContactList, Column::Label,
             Column::Type, Column::Status, Column::Recipient, Column::Reference})
        values.append(columnValue(resource, column, record));
    if (!stored.service.isNull())
        values.front() = stored.service;
    const bool message = resource == Resource::Notifications;
    values.append(message ? originOf(static_cast<const Notification &>(record)) : 0);
    values.append(static_cast<int>(listedOf(resource, record)));
    values.append(positionOf(resource, record, serial));
    values.append(sortMomentOf(record).value_or(Instant()).microseconds());
    return values;
}

QString storedId(Resource resource, const Record &record)
{
    return resource == Resource::TemplateVersions ? QString::number(integerOf(record, "version"_L1)) : idOf(record);
}

const Shape *shapeByName(Resource resource, QStringView name)
{
    static const std::array shapes{&Organisation::listShape(), &Service::detailedShape(), &Service::detailedRowShape(),
        &Template::listShape(), &Template::versionShape(), &Notification::searchShape()};
    const RecordType &type = infoOf(resource).type();
    if (name == QLatin1StringView(type.defaultShape().name()))
        return &type.defaultShape();
    const auto found = std::find_if(shapes.begin(), shapes.end(),
        [&](const Shape *shape) { return &shape->type() == &type && name == QLatin1StringView(shape->name()); });
    return found == shapes.end() ? nullptr : *found;
}

} // namespace postroom
