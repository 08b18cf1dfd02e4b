// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgrecord.h"

#include "domain/recordjson.h"
#include "postgres/schemagaps.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto signedMark = "#signed"_L1;

// A column in the tree that the key paths form, or an object that holds some.
struct Place {
    QString key;
    int column = -1; // none: an object
    bool isSigned = false;
    std::vector<Place> inside = {};
};

Place &placeAt(std::vector<Place> &places, const QString &key)
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&key](const Place &place) { return place.key == key; });
    return found == places.end() ? places.emplace_back(Place{key}) : *found;
}

Place treeOf(const std::vector<PgRows::Column> &columns)
{
    Place root;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == SchemaGaps::leftOut)
            continue;
        QString path = QString::fromUtf8(columns[i].name);
        const bool isSigned = path.endsWith(signedMark);
        if (isSigned)
            path.chop(signedMark.size());
        Place *place = &root;
        for (const QString &key : path.split(u'.'))
            place = &placeAt(place->inside, key);
        place->column = static_cast<int>(i);
        place->isSigned = isSigned;
    }
    return root;
}

// A time without zone holds UTC (database-schema §0); an odd one stays as the server spells it (Instant::isOdd).
JsonValue momentFrom(QByteArrayView cell)
{
    constexpr qsizetype behindYear = 4;
    QString text = QString::fromLatin1(cell);
    if (text.indexOf(u'-') != behindYear || text.endsWith(u'C'))
        return text;
    text.replace(u' ', u'T');
    return text + u'Z';
}

Result<JsonValue> valueFrom(PgType type, QByteArrayView cell)
{
    switch (type) {
    case PgType::Flag:
        return JsonValue(cell == "t");
    case PgType::Integer:
    case PgType::Decimal:
        return JsonValue(JsonNumber{cell.toByteArray()});
    case PgType::Moment:
        return momentFrom(cell);
    case PgType::Json:
        return JsonValue::parse(cell.toByteArray());
    default:
        return JsonValue(QString::fromUtf8(cell));
    }
}

class RowReader {
public:
    RowReader(const PgRows &rows, SignatureCheck &signatures)
        : m_rows(rows)
        , m_signatures(signatures)
        , m_root(treeOf(rows.columns()))
    {
    }

    Result<JsonValue> read(int row) const { return objectOf(row, m_root); }

private:
    Result<JsonValue> objectOf(int row, const Place &object) const
    {
        JsonValue::Object members;
        bool anything = &object == &m_root;
        for (const Place &place : object.inside) {
            auto value = place.column < 0 ? objectOf(row, place) : cellOf(row, place);
            if (!value)
                return value.error();
            anything = anything || !value->isNull();
            members.push_back({place.key, std::move(value).value()});
        }
        return anything ? JsonValue(std::move(members)) : JsonValue();
    }
    Result<JsonValue> cellOf(int row, const Place &place) const
    {
        static const JsonValue null; // GCC 12 takes one made here for uninitialised
        const auto cell = m_rows.cell(row, place.column);
        if (!cell)
            return null;
        if (place.isSigned)
            return m_signatures.open(*cell);
        return valueFrom(m_rows.columns()[static_cast<std::size_t>(place.column)].type, *cell);
    }

    const PgRows &m_rows;
    SignatureCheck &m_signatures;
    Place m_root;
};

} // namespace

Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Shape &shape, void (*derive)(JsonValue &),
    const Shape &(*shapeOf)(const JsonValue &), SignatureCheck *signatures)
{
    const auto derived = [derive](JsonValue &row) -> std::optional<Error> {
        if (derive)
            derive(row);
        return std::nullopt;
    };
    return recordsFrom(rows, shape, derived, shapeOf, signatures);
}

Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Shape &shape, const RowChange &change,
    const Shape &(*shapeOf)(const JsonValue &), SignatureCheck *signatures)
{
    SignatureCheck unverified;
    const RowReader reader(rows, signatures ? *signatures : unverified);
    std::vector<Row> records;
    records.reserve(static_cast<std::size_t>(rows.count()));
    for (int i = 0; i < rows.count(); ++i) {
        auto json = reader.read(i);
        if (!json)
            return json.error();
        if (const auto error = change(json.value()))
            return *error;
        auto record = decodeRecord(shapeOf ? shapeOf(*json) : shape, *json);
        if (!record)
            return record.error();
        records.push_back(std::move(record).value());
    }
    return records;
}

} // namespace postroom
