// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgrecord.h"

#include "domain/recordjson.h"
#include "postgres/schemagaps.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// A time without zone holds UTC (database-schema §0); an odd one stays as the server spells it (Instant::isOdd).
JsonValue momentFrom(QByteArrayView cell)
{
    constexpr qsizetype behindYear = 4;
    if (cell.indexOf('-') != behindYear || cell.endsWith('C'))
        return QString::fromLatin1(cell);
    QString text(cell.size() + 1, Qt::Uninitialized);
    std::transform(
        cell.begin(), cell.end(), text.begin(), [](char byte) { return byte == ' ' ? u'T' : QChar::fromLatin1(byte); });
    text.back() = u'Z';
    return text;
}

// The cells of an answer as values; of the columns, those that are in records.
class Cells {
public:
    Cells(const PgRows &rows, SignatureCheck &signatures)
        : m_rows(rows)
        , m_signatures(signatures)
    {
        for (std::size_t i = 0; i < rows.columns().size(); ++i) {
            const PgRows::Column &column = rows.columns()[i];
            if (column.name == SchemaGaps::leftOut)
                continue;
            const QString name = QString::fromUtf8(column.name);
            const bool isSigned = column.name.endsWith(signedMark);
            m_paths.append(isSigned ? name.chopped(signedMark.size()) : name);
            m_columns.push_back({static_cast<int>(i), column.type, isSigned});
        }
    }

    /// The key paths of the columns.
    const QStringList &paths() const { return m_paths; }
    /// Whether a column is read as it stands.
    bool isText(std::size_t column) const { return !isSigned(column) && m_columns[column].type == PgType::Text; }
    std::optional<QByteArrayView> bytes(int row, std::size_t column) const
    {
        return m_rows.cell(row, m_columns[column].index);
    }
    bool isSigned(std::size_t column) const { return m_columns[column].isSigned; }
    /// Of what is not signed.
    bool isNull(int row, std::size_t column) const
    {
        const auto cell = bytes(row, column);
        return !cell || (m_columns[column].type == PgType::Json && cell->trimmed() == "null");
    }
    Result<JsonValue> value(int row, std::size_t column) const
    {
        static const JsonValue null; // GCC 12 takes one made here for uninitialised
        const auto cell = bytes(row, column);
        if (!cell)
            return null;
        if (isSigned(column))
            return m_signatures.open(*cell);
        return jsonFrom(m_columns[column].type, *cell);
    }

private:
    struct Column {
        int index; // among those of the answer
        PgType type;
        bool isSigned;
    };

    const PgRows &m_rows;
    SignatureCheck &m_signatures;
    QStringList m_paths;
    std::vector<Column> m_columns; // of each path
};

// A column in the tree that the key paths form, or an object that holds some.
struct Place {
    QString key;
    int column = -1; // none: an object
    std::vector<Place> inside = {};
};

Place &placeAt(std::vector<Place> &places, const QString &key)
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&key](const Place &place) { return place.key == key; });
    return found == places.end() ? places.emplace_back(Place{key}) : *found;
}

Place treeOf(const QStringList &paths)
{
    Place root;
    for (int column = 0; column < paths.size(); ++column) {
        Place *place = &root;
        for (const QString &key : paths[column].split(u'.'))
            place = &placeAt(place->inside, key);
        place->column = column;
    }
    return root;
}

// Rows as JSON, for what is computed from them or decides on their shape.
class JsonRows {
public:
    explicit JsonRows(const Cells &cells)
        : m_cells(cells)
        , m_root(treeOf(cells.paths()))
    {
    }

    Result<JsonValue> read(int row) const { return objectOf(row, m_root); }

private:
    Result<JsonValue> objectOf(int row, const Place &object) const
    {
        JsonValue::Object members;
        bool anything = &object == &m_root;
        for (const Place &place : object.inside) {
            auto value
                = place.column < 0 ? objectOf(row, place) : m_cells.value(row, static_cast<std::size_t>(place.column));
            if (!value)
                return value.error();
            anything = anything || !value->isNull();
            members.push_back({place.key, std::move(value).value()});
        }
        return anything ? JsonValue(std::move(members)) : JsonValue();
    }

    const Cells &m_cells;
    Place m_root;
};

// The texts of a column: most columns of a list have few, and rows that share them are read faster and held in less.
class ColumnTexts {
public:
    QString read(QByteArrayView bytes)
    {
        Text &seen = m_seen[placeOf(bytes)];
        if (seen.text.isNull() || seen.bytes != bytes)
            seen = {bytes, bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes)};
        return seen.text;
    }

private:
    struct Text {
        QByteArrayView bytes;
        QString text;
    };
    static constexpr std::size_t places = 16;

    // The ends are what differs most among ids, numbers and names.
    static std::size_t placeOf(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return 0;
        const auto at = [bytes](qsizetype index) { return static_cast<unsigned char>(bytes[index]); };
        const auto size = static_cast<std::size_t>(bytes.size());
        return (size + at(0) * 3U + at(bytes.size() / 2) * 5U + at(bytes.size() - 1) * 7U) % places;
    }

    std::array<Text, places> m_seen;
};

// Rows straight into records of one shape: a list's page is made of tens of thousands of cells, and each object around
// them would cost as much again.
class RecordRows {
public:
    RecordRows(const Cells &cells, const Shape &shape)
        : m_cells(cells)
        , m_shape(shape)
    {
        m_columns.reserve(static_cast<std::size_t>(cells.paths().size()));
        for (const QString &path : cells.paths())
            m_columns.push_back({shape.nodeAt(path)});
        if (!isDirect())
            return;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Shape::Node &node = nodeOf(m_columns[i].node);
            const bool isPlain = node.field && node.spelling == Spelling::Plain;
            m_columns[i].isJson = isPlain && node.field->kind == FieldKind::Json;
            if (isPlain && cells.isText(i) && node.field->kind == FieldKind::Text)
                m_columns[i].texts.emplace();
            for (int object = node.parent; object > 0; object = nodeOf(object).parent)
                m_objects.push_back(object);
        }
        std::sort(m_objects.begin(), m_objects.end()); // what holds others stands before them (Shape::Node)
        m_objects.erase(std::unique(m_objects.begin(), m_objects.end()), m_objects.end());
    }

    /// False where a column has no place in the shape, or an object may turn out to be null only when a signed value is
    /// opened: such rows go by way of JSON.
    bool isDirect() const
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int node = m_columns[i].node;
            if (node < 0 || (m_cells.isSigned(i) && nodeOf(node).parent > 0))
                return false;
        }
        return true;
    }
    Result<Row> read(int row, void (*complete)(Record &))
    {
        RecordMaker maker(m_shape);
        if (auto error = readObjects(row, maker))
            return *std::move(error);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (auto error = readColumn(row, i, maker))
                return *std::move(error);
        }
        if (complete)
            complete(maker.record());
        return maker.taken();
    }

private:
    struct Column {
        int node; // of the shape
        std::optional<ColumnTexts> texts = {}; // of a column that is text there and here
        bool isJson = false; // is kept as it is
    };

    const Shape::Node &nodeOf(int node) const { return m_shape.nodes()[static_cast<std::size_t>(node)]; }
    bool isHeld(int node) const
    {
        const int parent = nodeOf(node).parent;
        return parent == 0 || m_held.test(static_cast<std::size_t>(parent));
    }
    std::optional<Error> readObjects(int row, RecordMaker &maker)
    {
        static const JsonValue object{JsonValue::Object()};
        static const JsonValue null;
        m_held.reset();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isHeld(m_columns[i].node) || m_cells.isNull(row, i))
                continue;
            for (int parent = nodeOf(m_columns[i].node).parent; parent > 0; parent = nodeOf(parent).parent)
                m_held.set(static_cast<std::size_t>(parent));
        }
        for (const int node : m_objects) {
            if (!isHeld(node))
                continue;
            if (auto error = maker.set(node, m_held.test(static_cast<std::size_t>(node)) ? object : null))
                return error;
        }
        return std::nullopt;
    }
    std::optional<Error> readColumn(int row, std::size_t index, RecordMaker &maker)
    {
        Column &column = m_columns[index];
        if (!isHeld(column.node))
            return std::nullopt;
        if (column.texts) {
            const auto bytes = m_cells.bytes(row, index);
            maker.put(column.node, bytes ? Value(column.texts->read(*bytes)) : Value());
            return std::nullopt;
        }
        auto value = m_cells.value(row, index);
        if (!value)
            return value.error();
        if (value->isNull() || !column.isJson)
            return maker.set(column.node, *value);
        maker.put(column.node, std::move(value).value());
        return std::nullopt;
    }

    const Cells &m_cells;
    const Shape &m_shape;
    std::vector<Column> m_columns;
    std::vector<int> m_objects; // nodes that hold columns
    Record::Nodes m_held; // those of the row that have a value in them
};

Result<Row> recordFrom(JsonValue row, const Statement &statement, const RowChange &change)
{
    if (statement.derive)
        statement.derive(row);
    if (auto error = change ? change(row) : std::nullopt)
        return *std::move(error);
    RecordMaker maker(statement.shapeOf ? statement.shapeOf(row) : statement.shape());
    if (auto error = maker.set(0, row))
        return *std::move(error);
    if (statement.complete)
        statement.complete(maker.record());
    return maker.taken();
}

// `read` makes the record of a row.
template <typename Read> Result<std::vector<Row>> eachOf(const PgRows &rows, Read read)
{
    std::vector<Row> records;
    records.reserve(static_cast<std::size_t>(rows.count()));
    for (int i = 0; i < rows.count(); ++i) {
        auto record = read(i);
        if (!record)
            return record.error();
        records.push_back(std::move(record).value());
    }
    return records;
}

} // namespace

Result<JsonValue> jsonFrom(PgType type, QByteArrayView cell)
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

Result<std::vector<Row>> recordsFrom(
    const PgRows &rows, const Statement &statement, SignatureCheck *signatures, const RowChange &change)
{
    SignatureCheck unverified;
    const Cells cells(rows, signatures ? *signatures : unverified);
    const bool needsJson = statement.derive || statement.shapeOf || change;
    if (RecordRows records(cells, statement.shape()); !needsJson && records.isDirect())
        return eachOf(rows, [&](int row) { return records.read(row, statement.complete); });
    const JsonRows json(cells);
    return eachOf(rows, [&](int row) -> Result<Row> {
        auto value = json.read(row);
        return value ? recordFrom(std::move(value).value(), statement, change) : value.error();
    });
}

} // namespace postroom
