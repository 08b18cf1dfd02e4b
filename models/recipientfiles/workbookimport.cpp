// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/workbookimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// Beyond the widest sheet that a spreadsheet program makes.
constexpr int farthestColumn = 65'536;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

bool WorkbookStyles::isDate(std::size_t cellFormat) const
{
    if (cellFormat >= m_cellFormats.size())
        return false;
    const int number = m_cellFormats[cellFormat];
    return m_ownFormats.contains(number) ? m_dateFormats.contains(number) : isDateFormat(number);
}

std::size_t WorkbookStyles::commit_number_format()
{
    m_ownFormats.insert(m_formatId);
    if (isDateFormat(QString::fromStdString(m_formatCode)))
        m_dateFormats.insert(m_formatId);
    return static_cast<std::size_t>(m_formatId);
}

std::size_t WorkbookStyles::commit_cell_xf()
{
    m_cellFormats.push_back(m_cellFormatNumber);
    m_cellFormatNumber = 0;
    return m_cellFormats.size() - 1;
}

ss::src_address_t cellAddress(std::string_view address)
{
    ss::src_address_t found{0, 0, 0};
    for (char c : address) {
        if (c >= 'A' && c <= 'Z' && found.column < Sheet::mostColumns * 26)
            found.column = found.column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && found.row <= Sheet::mostRows * 10)
            found.row = found.row * 10 + (c - '0');
    }
    --found.row;
    --found.column;
    return found;
}

/// The texts that cells share by number.
class WorkbookImport::Strings : public ss::iface::import_shared_strings {
public:
    explicit Strings(const WorkbookWatch &watch)
        : m_watch(watch)
    {
    }

    QString at(std::size_t index) const { return index < m_texts.size() ? m_texts[index] : QString(); }

    std::size_t append(std::string_view text) override
    {
        m_watch.look();
        m_texts.push_back(textOf(text));
        return m_texts.size() - 1;
    }
    std::size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override { m_segments += text; }
    std::size_t commit_segments() override { return append(std::exchange(m_segments, {})); }
    void set_segment_font(std::size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override { }

private:
    const WorkbookWatch &m_watch;
    std::deque<QString> m_texts;
    std::string m_segments;
};

/// Reads "B7" and "B7:C9".
class WorkbookImport::Addresses : public ss::iface::import_reference_resolver {
public:
    ss::src_address_t resolve_address(std::string_view address) override { return cellAddress(address); }
    ss::src_range_t resolve_range(std::string_view range) override
    {
        const std::size_t colon = range.find(':');
        const ss::src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

/// The cells of one sheet, its formulas' results among them.
class WorkbookImport::Cells : public ss::iface::import_sheet,
                              public ss::iface::import_sheet_properties,
                              public ss::iface::import_formula {
public:
    Cells(const Strings &strings, const SheetChoice &choice, bool keeps)
        : m_strings(strings)
        , m_choice(choice)
        , m_keeps(keeps)
    {
    }

    ss::iface::import_sheet_properties *get_sheet_properties() override { return this; }
    ss::iface::import_formula *get_formula() override { return this; }

    void set_auto(ss::row_t row, ss::col_t column, std::string_view text) override
    {
        add({row, column, StoredCell::Kind::Text, 0, 0, textOf(text)});
    }
    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t index) override
    {
        add({row, column, StoredCell::Kind::SharedText, 0, index});
    }
    void set_value(ss::row_t row, ss::col_t column, double value) override
    {
        add({row, column, StoredCell::Kind::Number, value});
    }
    void set_bool(ss::row_t row, ss::col_t column, bool value) override
    {
        add({row, column, StoredCell::Kind::Bool, value ? 1.0 : 0.0});
    }
    void set_date_time(
        ss::row_t row, ss::col_t column, int year, int month, int day, int hour, int minute, double second) override
    {
        const QString moment = sheetMoment(year, month, day, hour, minute, second);
        add({row, column, StoredCell::Kind::Text, 0, 0, moment});
        if (m_keeps)
            note(moment);
    }
    void set_format(ss::row_t row, ss::col_t column, std::size_t format) override
    {
        m_choice.watch.look();
        if (!m_keeps || row > Sheet::mostRows || column >= Sheet::mostColumns)
            return;
        refuseMoreThan(Sheet::mostCells, m_formats.size());
        m_formats.insert(key(row, column), format);
    }
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, std::size_t) override { }
    void fill_down_cells(ss::row_t row, ss::col_t column, ss::row_t count) override
    {
        if (!m_keeps || m_cells.empty())
            return;
        const StoredCell source = m_cells.back();
        for (int i = 1; i <= std::min(count, Sheet::mostRows) && source.row == row && source.column == column; ++i) {
            StoredCell copy = source;
            copy.row += i;
            add(std::move(copy));
        }
    }
    ss::range_size_t get_sheet_size() const override { return {1048576, 16384}; }

    void set_column_width(ss::col_t, double, orcus::length_unit_t) override { }
    void set_column_hidden(ss::col_t column, bool hidden) override
    {
        if (hidden && column < Sheet::mostColumns)
            m_sheet.hiddenColumns.insert(column);
    }
    void set_row_height(ss::row_t, double, orcus::length_unit_t) override { }
    void set_row_hidden(ss::row_t row, bool hidden) override
    {
        if (hidden && row <= Sheet::mostRows)
            m_sheet.hiddenRows.insert(row);
    }
    void set_merge_cell_range(const ss::range_t &range) override
    {
        refuseMoreThan(Sheet::mostCells, m_sheet.merged.size());
        m_sheet.merged.append({range.first.row, range.first.column, range.last.row, range.last.column});
    }

    void set_position(ss::row_t row, ss::col_t column) override { m_result = {row, column, StoredCell::Kind::Text}; }
    void set_formula(ss::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(std::size_t) override { }
    void set_result_string(std::string_view text) override { m_result.text = textOf(text); }
    void set_result_value(double value) override
    {
        m_result.kind = StoredCell::Kind::Number;
        m_result.number = value;
    }
    void set_result_bool(bool value) override
    {
        m_result.kind = StoredCell::Kind::Bool;
        m_result.number = value ? 1 : 0;
    }
    void set_result_empty() override { }
    void commit() override { add(m_result); }

    /// The sheet, out of the cells, which are gone then.
    Result<Sheet> finished(const WorkbookStyles &styles, SheetDates &dates)
    {
        m_sheet.hiddenRows += m_choice.hiddenRows;
        m_sheet.hiddenColumns += m_choice.hiddenColumns;
        for (; !m_cells.empty(); m_cells.pop_front()) {
            m_choice.watch.look();
            const StoredCell &cell = m_cells.front();
            const Result<bool> isSet = m_sheet.set(cell.row, cell.column, shown(cell, styles));
            if (!isSet)
                return isSet.error();
        }
        dates = m_dates;
        return std::move(m_sheet);
    }

private:
    static quint64 key(int row, int column) { return quint64(quint32(row)) << 32 | quint32(column); }

    static void refuseMoreThan(qint64 most, qint64 kept)
    {
        if (kept >= most)
            throw WorkbookStop(Sheet::excess(u"too-many-cells"_s));
    }

    void add(StoredCell cell)
    {
        m_choice.watch.look();
        if (!m_keeps || cell.row < 0 || cell.column < 0)
            return;
        if (cell.row > Sheet::mostRows)
            throw WorkbookStop(Sheet::excess(u"too-many-rows"_s));
        if (cell.column > farthestColumn)
            throw WorkbookStop(Sheet::excess(u"too-many-columns"_s));
        refuseMoreThan(Sheet::mostCells, static_cast<qint64>(m_cells.size()));
        m_cells.push_back(std::move(cell));
    }

    void note(const QString &date)
    {
        if (m_dates.count++ == 0)
            m_dates.first = date;
    }

    QString shown(const StoredCell &cell, const WorkbookStyles &styles)
    {
        switch (cell.kind) {
        case StoredCell::Kind::Text:
            return cell.text;
        case StoredCell::Kind::SharedText:
            return m_strings.at(cell.shared);
        case StoredCell::Kind::Bool:
            return cell.number != 0 ? QStringLiteral("True") : QStringLiteral("False");
        case StoredCell::Kind::Number:
            break;
        }
        const auto format = m_formats.constFind(key(cell.row, cell.column));
        if (format == m_formats.constEnd() || !styles.isDate(*format))
            return sheetNumber(cell.number);
        const QString moment = sheetMoment(cell.number, m_choice.countsFrom1904);
        note(moment);
        return moment;
    }

    const Strings &m_strings;
    const SheetChoice &m_choice;
    bool m_keeps;
    SheetDates m_dates;
    std::deque<StoredCell> m_cells;
    QHash<quint64, std::size_t> m_formats;
    StoredCell m_result{0, 0, StoredCell::Kind::Text};
    Sheet m_sheet;
};

WorkbookImport::WorkbookImport(const SheetChoice &choice)
    : m_choice(choice)
    , m_strings(std::make_unique<Strings>(m_choice.watch))
    , m_addresses(std::make_unique<Addresses>())
    , m_cells(std::make_unique<Cells>(*m_strings, m_choice, true))
    , m_others(std::make_unique<Cells>(*m_strings, m_choice, false))
{
}

WorkbookImport::~WorkbookImport() = default;

Result<Sheet> WorkbookImport::sheet()
{
    return m_cells->finished(m_styles, m_dates);
}

ss::iface::import_shared_strings *WorkbookImport::get_shared_strings()
{
    return m_strings.get();
}

ss::iface::import_reference_resolver *WorkbookImport::get_reference_resolver(ss::formula_ref_context_t)
{
    return m_addresses.get();
}

ss::iface::import_sheet *WorkbookImport::append_sheet(ss::sheet_t index, std::string_view name)
{
    m_sheetOfName.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())), index);
    return get_sheet(index);
}

ss::iface::import_sheet *WorkbookImport::get_sheet(std::string_view name)
{
    return get_sheet(m_sheetOfName.value(QByteArray(name.data(), static_cast<qsizetype>(name.size())), -1));
}

ss::iface::import_sheet *WorkbookImport::get_sheet(ss::sheet_t index)
{
    return index == m_choice.sheet ? m_cells.get() : m_others.get();
}

} // namespace postroom
