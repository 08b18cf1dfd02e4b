// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newfile.h"
#include "tables/rowlines.h"
#include "tables/rowtarget.h"

#include <memory>

namespace postroom {

/// How rows stand in a file, and which of their columns.
struct RowLayout {
    enum class Form {
        Programs, ///< csvLines(): UTF-8 without a mark, commas, key paths, the platform's own spelling
        Spreadsheet, ///< sheetLines(): for Excel and its like
        Json ///< jsonLines(): everything, whatever the columns
    };

    Form form = Form::Programs;
    std::vector<Column> columns = {};
    SheetForm sheet = {}; ///< of Form::Spreadsheet
};

/// A file of a list's rows, which the command line and the window write as they come: none is kept. It has its name
/// only once it is whole; else nothing of it is left when this goes. Errors are NewFile's.
class RowFile final : public RowTarget {
public:
    RowFile(const QString &path, NewFile::Existing existing, RowLayout layout);

    std::optional<Error> open() override { return m_file.open(); }
    /// Writes rows behind those before; the header above the first.
    std::optional<Error> add(std::span<const Row> rows) override;
    CellSink *texts() override { return m_texts.get(); }
    qint64 written() const override { return m_written; }
    const std::optional<Error> &failure() const override { return m_failure; }
    /// Brings it to the disk and gives it its name; call it only when it is whole.
    std::optional<Error> commit() override { return m_file.commit(); }

private:
    QByteArray header(const Shape &shape) const;
    QByteArray lines(std::span<const Row> rows) const;
    std::optional<Error> write(const QByteArray &bytes, qint64 rows);

    NewFile m_file;
    RowLayout m_layout;
    std::unique_ptr<CsvTexts> m_texts;
    std::optional<Error> m_failure;
    qint64 m_written = 0;
};

} // namespace postroom
