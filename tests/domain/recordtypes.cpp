// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtypes.h"

#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/platformstatus.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

std::vector<const RecordType *> recordTypes()
{
    return {&ApiKey::type(), &BulkJob::type(), &JobStatistic::type(), &DataRetention::type(), &LetterAttachment::type(),
        &Notification::type(), &PlatformStatus::type(), &Service::type(), &ServiceCallback::type(), &Template::type(),
        &TemplateEmailFile::type(), &TemplateFolder::type(), &InboundSms::type(), &Organisation::type(), &User::type()};
}

std::vector<NamedShape> shapes()
{
    std::vector<NamedShape> all;
    const std::vector<const Shape *> known{&ApiKey::internalShape(), &BulkJob::internalShape(),
        &JobStatistic::internalShape(), &DataRetention::internalShape(), &LetterAttachment::internalShape(),
        &Notification::internalShape(), &Notification::searchShape(), &PlatformStatus::internalShape(),
        &Service::internalShape(), &Service::detailedShape(), &Service::detailedRowShape(),
        &ServiceCallback::internalShape(), &Template::internalShape(), &Template::listShape(),
        &Template::versionShape(), &TemplateEmailFile::internalShape(), &TemplateFolder::internalShape(),
        &InboundSms::internalShape(), &Organisation::internalShape(), &Organisation::listShape(),
        &User::internalShape()};
    for (const Shape *shape : known)
        all.push_back({QByteArray(shape->type().name) + '/' + shape->name(), *shape});
    return all;
}

Value someValue(const Field &field, int seed)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return seed % 2 == 0;
    case FieldKind::Integer:
        return qint64(seed) + 5'000'000'000;
    case FieldKind::Decimal:
        return Decimal{QByteArray::number(seed) + ".50"};
    case FieldKind::Text:
        return u"text %1"_s.arg(seed);
    case FieldKind::Moment:
        return Instant(seed * 1'000'000LL);
    case FieldKind::Day:
        return QDate(2026, 11, 20).addDays(seed);
    case FieldKind::TextList:
        return QStringList{u"b"_s, QString::number(seed)};
    case FieldKind::Json:
        return JsonValue(JsonValue::Object{{u"seed"_s, JsonValue(qint64(seed))}});
    case FieldKind::OneRecord:
    case FieldKind::Records:
        return RecordList{filledRecord(field.element().defaultShape(), seed)};
    }
    return {};
}

std::shared_ptr<Record> filledRecord(const Shape &shape, int seed)
{
    const std::shared_ptr<Record> record = shape.type().make();
    for (const Field &field : shape.type().fields)
        field.set(*record, someValue(field, seed));
    spellAs(*record, shape);
    return record;
}

} // namespace postroom::test
