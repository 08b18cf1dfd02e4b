// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace postroom::test {

/// One file of an archive that a test makes.
struct ArchivedFile {
    QByteArray name;
    QByteArray content;
    quint32 statedSize = 0; ///< what the directory says of its size; 0: the truth
};

/// A zip archive without compression.
QByteArray zipArchive(const QList<ArchivedFile> &files);

/// An xlsx workbook with one sheet: the rows of its sheetData, and what else stands in workbook.xml and the sheet.
struct Workbook {
    QByteArray rows;
    QByteArray workbookProperties = "<workbookPr/>";
    QByteArray sheets = R"(<sheet name="People" sheetId="1" r:id="rId1"/>)";
    QByteArray beforeRows = {}; ///< columns
    QByteArray afterRows = {}; ///< merged cells
    QByteArray relationType = "worksheet"; ///< of the first sheet
};

QByteArray xlsx(const Workbook &workbook);

/// What stands before the table of an ods file.
struct OdsParts {
    QByteArray styles = {}; ///< automatic ones
    QByteArray tables = {}; ///< whole
};

/// An ods file with the rows of its table; `manifest` is its list of files, `before` what stands before that table.
QByteArray ods(const QByteArray &rows, const QByteArray &manifest = "<manifest/>", const OdsParts &before = {});

} // namespace postroom::test
