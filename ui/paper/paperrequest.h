// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newfile.h"
#include "paper/paperdocument.h"
#include "tables/rowexport.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPrinter;

namespace postroom {

/// What a person wants on paper, or as a PDF.
struct PaperRequest {
    QString title = {}; ///< "Services"; never a recipient
    QString fileName = {}; ///< that is proposed for a PDF, without an ending; never a recipient
    std::function<std::unique_ptr<PaperDocument>()> make = {}; ///< the document, without rows
    std::optional<ExportedRows> rows = std::nullopt; ///< of its table; nothing: it has none
    std::vector<Row> sample = {}; ///< some of these, by which pages are counted before they are read
    qint64 atLeast = 0; ///< how many rows there are at least, where their number is not known
    bool isAcross = false;
    QString path = {}; ///< of the PDF; empty: to the printer
    NewFile::Existing existing = NewFile::Existing::Keep;
    std::shared_ptr<QPrinter> printer = {}; ///< as the person set it
};

} // namespace postroom
