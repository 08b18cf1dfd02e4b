// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <atomic>
#include <QByteArray>

namespace postroom {

/// What a sheet of a workbook became.
struct WorkbookText {
    QString csv;
    qint64 dates = 0; ///< cells that hold a date
    QString firstDate; ///< as it is sent
};

/// What the module `workbooks` (core/latemodule.h) does, which stands on liborcus: most starts read no workbook.
/// Thread-safe.
struct WorkbookReading {
    /// The first visible sheet of an xlsx, xlsm or ods file as the platform turns it into text with commas
    /// (template-spec §6.5 "Upload"): stored values, dates as "2026-06-30 06:38:00". An Invalid error whose code says
    /// why there is none: "encrypted", "damaged", "unpacked-too-large", "wrong-type", "too-many-rows",
    /// "too-many-columns", "too-many-cells"; "cancelled" soon after the flag is set, which may be null.
    Result<WorkbookText> (*csv)(const QByteArray &bytes, const std::atomic_bool *isCancelled);
};

/// The module's one function, `postroomWorkbookReading`: its object, which stays.
using WorkbookReadingFunction = const WorkbookReading *(*)();

} // namespace postroom
