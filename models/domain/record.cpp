// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "core/day.h"
#include "domain/shape.h"

#include <algorithm>

namespace postroom {

const Field *RecordType::field(QLatin1StringView fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [fieldName](const Field &line) { return fieldName == QLatin1StringView(line.name); });
    return found == fields.end() ? nullptr : &*found;
}

const Field *RecordType::field(FieldRole role) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [role](const Field &line) { return line.role == role; });
    return found == fields.end() ? nullptr : &*found;
}

const RecordType &typeOf(const Record &record)
{
    Q_ASSERT(record.shape);
    return record.shape->type();
}

Value valueOf(const Record &record, QLatin1StringView fieldName)
{
    const Field *line = typeOf(record).field(fieldName);
    return line ? line->get(record) : Value();
}

QString idOf(const Record &record)
{
    const Field *line = typeOf(record).field(FieldRole::Id);
    const Value value = line ? line->get(record) : Value();
    const QString *id = std::get_if<QString>(&value);
    return id ? *id : QString();
}

std::optional<Instant> sortMomentOf(const Record &record)
{
    const Field *line = typeOf(record).field(FieldRole::Sort);
    const Value value = line ? line->get(record) : Value();
    if (const QDate *day = std::get_if<QDate>(&value))
        return startOf(*day);
    const Instant *moment = std::get_if<Instant>(&value);
    return moment ? std::optional(*moment) : std::nullopt;
}

// Records inside that Postroom made itself have no shape yet.
static void spellInside(Record &record, const Field &field)
{
    const Value value = field.get(record);
    const auto *list = std::get_if<RecordList>(&value);
    if (!list)
        return;
    RecordList spelled;
    for (const auto &inner : *list) {
        const auto copy = field.element().copy(*inner);
        if (!copy->shape)
            spellAs(*copy, field.element().defaultShape());
        spelled.push_back(copy);
    }
    field.set(record, std::move(spelled));
}

void spellAs(Record &record, const Shape &shape)
{
    record.shape = &shape;
    record.present.reset();
    record.nullObjects.reset();
    Record::Nodes holdsValue;
    const auto nodes = shape.nodes();
    // Parts stand behind the object that holds them, so a walk from the end knows the parts before the whole.
    for (std::size_t i = nodes.size(); i-- > 1;) {
        const Shape::Node &node = nodes[i];
        if (node.field && node.field->element)
            spellInside(record, *node.field);
        const bool value = node.field ? node.field->get(record).index() != 0 : holdsValue.test(i);
        record.present.set(i, value || node.spelling != Spelling::Beside); // which no text says to be null
        if (value)
            holdsValue.set(static_cast<std::size_t>(node.parent));
        else if (!node.field)
            record.nullObjects.set(i);
    }
    // Nothing stands in an object that is null, so that the record is equal to what is read back from its JSON.
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const auto parent = static_cast<std::size_t>(nodes[i].parent);
        if (parent == 0 || (record.present.test(parent) && !record.nullObjects.test(parent)))
            continue;
        record.present.reset(i);
        record.nullObjects.reset(i);
    }
    shape.complete(record);
}

} // namespace postroom
