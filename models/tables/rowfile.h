// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newfile.h"
#include "tables/rowlines.h"

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
class RowFile {
public:
    RowFile(const QString &path, NewFile::Existing existing, RowLayout layout);

    std::optional<Error> open() { return m_file.open(); }
    /// Writes rows behind those before; the header above the first.
    std::optional<Error> add(std::span<const Row> rows);
    /// Takes the same rows as texts, without records; null where the form needs records. Lives as long as this.
    CellSink *texts() { return m_texts.get(); }
    /// How many rows were written.
    qint64 written() const { return m_written; }
    /// Why the last rows could not be; nothing while all is well.
    const std::optional<Error> &failure() const { return m_failure; }
    /// Whether these are all rows, of which the platform says that there are so many (user-reports, "End of stream
    /// taken as success").
    bool isWhole(qint64 told) const { return told == m_written; }
    /// Brings it to the disk, which may take long, and gives it its name; call it only when it is whole. Any thread,
    /// when nothing else uses this.
    std::optional<Error> commit() { return m_file.commit(); }

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
