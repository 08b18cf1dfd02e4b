// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/sheet.h"
#include "recipientfiles/workbookstyles.h"

#include <atomic>
#include <deque>
#include <exception>
#include <memory>

namespace postroom {

/// Where "B7" lies, counted from 0; negative for what is no address.
ss::src_address_t cellAddress(std::string_view address);

/// Ends liborcus's reading from inside: there is no other way out of it. Caught where that began.
class WorkbookStop : public std::exception {
public:
    explicit WorkbookStop(Error why)
        : m_why(std::move(why))
    {
    }
    const Error &why() const { return m_why; }

private:
    Error m_why;
};

/// A cell whose text is known only when all styles and strings are. Texts are shared, since a few bytes of a file can
/// repeat one in every row.
struct StoredCell {
    enum class Kind { Text, SharedText, Number, Bool };
    int row;
    int column;
    Kind kind;
    double number = 0;
    std::size_t shared = 0;
    QString text = {};
};

/// A row that a workbook describes once and that stands several times.
struct RepeatedRow {
    int row;
    int times; ///< the row itself among them
};

/// The error of a reading that nobody waits for any more.
inline Error cancelledError()
{
    return makeError(Error::Kind::Storage, QStringLiteral("cancelled"), QStringLiteral("cancelled"));
}

/// Ends reading when nobody waits any more: to be asked at every step that a large file repeats.
class WorkbookWatch {
public:
    /// `isCancelled` is set from another thread; null where nobody will.
    explicit WorkbookWatch(const std::atomic_bool *isCancelled = nullptr)
        : m_isCancelled(isCancelled)
    {
    }
    /// Throws WorkbookStop.
    void look() const
    {
        if (m_isCancelled && *m_isCancelled)
            throw WorkbookStop(cancelledError());
    }

private:
    const std::atomic_bool *m_isCancelled;
};

/// What is to be read of a workbook.
struct SheetChoice {
    int sheet = -1; ///< its place in the workbook, from 0; -1: none is visible
    bool countsFrom1904 = false;
    QString relation = {}; ///< names its file
    QSet<int> hiddenRows = {}; ///< as far as the format's own reading passes them over
    QSet<int> hiddenColumns = {};
    QList<RepeatedRow> repeatedRows = {}; ///< the same
    WorkbookWatch watch = WorkbookWatch();
};

/// The dates among the cells of a sheet: they are sent as the platform writes them, not as the workbook shows them.
struct SheetDates {
    qint64 count = 0;
    QString first;
};

/// The import interface that liborcus fills: strings, styles and the cells of the wanted sheet.
class WorkbookImport : public ss::iface::import_factory, public ss::iface::import_global_settings {
public:
    explicit WorkbookImport(const SheetChoice &choice);
    ~WorkbookImport() override;

    /// What the wanted sheet holds, once all has been read; or the error of a bound that it passes.
    Result<Sheet> sheet();
    /// Its dates, after sheet().
    const SheetDates &dates() const { return m_dates; }

    ss::iface::import_global_settings *get_global_settings() override { return this; }
    ss::iface::import_shared_strings *get_shared_strings() override;
    ss::iface::import_styles *get_styles() override { return &m_styles; }
    ss::iface::import_reference_resolver *get_reference_resolver(ss::formula_ref_context_t) override;
    ss::iface::import_sheet *append_sheet(ss::sheet_t index, std::string_view name) override;
    ss::iface::import_sheet *get_sheet(std::string_view name) override;
    ss::iface::import_sheet *get_sheet(ss::sheet_t index) override;
    void finalize() override { }

    void set_origin_date(int, int, int) override { }
    void set_default_formula_grammar(ss::formula_grammar_t grammar) override { m_grammar = grammar; }
    ss::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override { }

private:
    class Strings;
    class Addresses;
    class Cells;

    SheetChoice m_choice;
    SheetDates m_dates;
    ss::formula_grammar_t m_grammar = ss::formula_grammar_t::xlsx;
    WorkbookStyles m_styles;
    std::unique_ptr<Strings> m_strings;
    std::unique_ptr<Addresses> m_addresses;
    std::unique_ptr<Cells> m_cells;
    std::unique_ptr<Cells> m_others; ///< takes what other sheets hold
    QHash<QByteArray, int> m_sheetOfName;
};

} // namespace postroom
