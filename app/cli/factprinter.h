// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/output.h"
#include "domain/json.h"

namespace postroom {

/// Prints lines that are no records (checks, resources) in the format that was asked for.
class FactPrinter {
public:
    FactPrinter(Output &output, Format format)
        : m_output(output)
        , m_format(format)
    {
    }

    /// One line: an object as JSON, its values under its keys as CSV (lists joined by spaces), or `text` for people,
    /// in which nothing but line breaks is left that a terminal would obey.
    void print(const JsonValue::Object &facts, const QString &text);

private:
    void printCsv(const JsonValue::Object &facts);

    Output &m_output;
    Format m_format;
    bool m_hasHeader = false;
};

} // namespace postroom
