// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/rowreader.h"

#include "domain/recordjson.h"
#include "postgres/schemagaps.h"

#include <algorithm>
#include <array>
#include <QTimeZone>

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
        : m_rows(&rows)
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

    /// Turns to other rows of the same statement.
    void look(const PgRows &rows) { m_rows = &rows; }
    /// The key paths of the columns.
    const QStringList &paths() const { return m_paths; }
    /// Whether a column is read as it stands.
    bool isText(std::size_t column) const { return !isSigned(column) && typeOf(column) == PgType::Text; }
    PgType typeOf(std::size_t column) const { return m_columns[column].type; }
    std::optional<QByteArrayView> bytes(int row, std::size_t column) const
    {
        return m_rows->cell(row, m_columns[column].index);
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

    const PgRows *m_rows; // that are looked at
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

// A time of the usual years; nothing of an odd one.
std::optional<Value> usualMoment(QByteArrayView cell)
{
    static const QTimeZone utc = QTimeZone::utc(); // one made for each cell costs more than the cell
    constexpr qsizetype longest = 32;
    std::array<char16_t, longest> text{};
    if (cell.size() >= longest)
        return std::nullopt;
    auto *zone = std::transform(
        cell.begin(), cell.end(), text.begin(), [](char byte) { return static_cast<unsigned char>(byte); });
    *zone = u'Z';
    const auto moment = Instant::parse(QStringView(text.data(), cell.size() + 1), utc);
    return moment && !moment->isOdd() ? std::optional<Value>(*moment) : std::nullopt;
}

// What numbers, flags and times are in a field of that kind, where the server's type is the field's.
std::optional<Value> scalarFrom(PgType type, FieldKind kind, QByteArrayView cell)
{
    if (type == PgType::Flag && kind == FieldKind::Flag)
        return cell == "t";
    if (type == PgType::Moment && kind == FieldKind::Moment)
        return usualMoment(cell);
    bool ok = false;
    const qint64 number = type == PgType::Integer && kind == FieldKind::Integer ? cell.toLongLong(&ok) : 0;
    return ok ? std::optional<Value>(number) : std::nullopt;
}

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
            const bool isPlain = node.field && (node.spelling == Spelling::Plain || node.spelling == Spelling::Beside);
            if (isPlain && !cells.isSigned(i))
                m_columns[i].kind = node.field->kind;
            m_columns[i].isJson = isPlain && node.field->kind == FieldKind::Json;
            if (cells.isText(i) && m_columns[i].kind == FieldKind::Text)
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
        std::optional<FieldKind> kind = {}; // of a field whose value is spelled as it is, and not signed
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
    // Without JSON between the cell and the field; nothing where only that way knows what to make of it.
    std::optional<Value> plainValue(int row, std::size_t index)
    {
        Column &column = m_columns[index];
        const auto bytes = m_cells.bytes(row, index);
        if (!bytes)
            return Value();
        if (column.texts)
            return column.texts->read(*bytes);
        return scalarFrom(m_cells.typeOf(index), *column.kind, *bytes);
    }
    std::optional<Error> readColumn(int row, std::size_t index, RecordMaker &maker)
    {
        Column &column = m_columns[index];
        if (!isHeld(column.node))
            return std::nullopt;
        if (auto plain = column.kind ? plainValue(row, index) : std::nullopt) {
            maker.put(column.node, *std::move(plain));
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

struct RowReader::Parts {
    Parts(const PgRows &like, const Statement &madeBy, SignatureCheck *check, RowChange changed)
        : statement(madeBy)
        , change(std::move(changed))
        , cells(like, check ? *check : unverified)
        , records(cells, madeBy.shape())
    {
        if (madeBy.derive || madeBy.shapeOf || change || !records.isDirect())
            json.emplace(cells);
    }

    const Statement &statement;
    RowChange change;
    SignatureCheck unverified;
    Cells cells;
    RecordRows records;
    std::optional<JsonRows> json; // where a row is not read straight
};

RowReader::RowReader(const PgRows &like, const Statement &statement, SignatureCheck *signatures, RowChange change)
    : m_parts(std::make_unique<Parts>(like, statement, signatures, std::move(change)))
{
}

RowReader::~RowReader() = default;

Result<Row> RowReader::read(const PgRows &rows, int row)
{
    m_parts->cells.look(rows);
    if (!m_parts->json)
        return m_parts->records.read(row, m_parts->statement.complete);
    auto value = m_parts->json->read(row);
    return value ? recordFrom(std::move(value).value(), m_parts->statement, m_parts->change) : value.error();
}

} // namespace postroom
