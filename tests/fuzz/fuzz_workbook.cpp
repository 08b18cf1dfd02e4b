// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any kind as a workbook, or behind an "x" or "o" as the rows of one, so that what is found in an archive is
// reached as well.
#include "core/latemodule.h"
#include "recipientfiles/workbookfile.h"
#include "recipientfiles/workbookreading.h"

#include <cstdint>

using namespace postroom;

namespace {

QByteArray workbookOf(const QByteArray &bytes)
{
    if (bytes.startsWith('x'))
        return test::xlsx({.rows = bytes.mid(1)});
    return bytes.startsWith('o') ? test::ods(bytes.mid(1)) : bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto *const workbooks
        = reinterpret_cast<WorkbookReadingFunction>(lateFunction("workbooks", "postroomWorkbookReading"))();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)workbooks->csv(workbookOf(bytes), nullptr);
    return 0;
}
