// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "cli/factprinter.h"

#include <array>

namespace postroom {

struct DifferencePart;
struct MessageChange;
struct Template;

/// `diff TEMPLATE V1 V2 --service ID`: what became of each text of a template between two of its versions, word by
/// word, then what changed in how it is sent: links, QR codes, the look of blocks.
class DiffCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void ask(std::size_t side);
    void onVersion(std::size_t side, const Result<Row> &answer);
    void failVersion(const Error &error, const Target &target);
    static QString versionText(const QString &number);
    void print(const Template &before, const Template &after);
    void printText(QLatin1StringView key, const std::vector<DifferencePart> &parts);
    void printLine(const QString &field, const QString &kind, const MessageChange &change, const QString &text);

    std::array<Target, 2> m_targets;
    std::array<Row, 2> m_versions;
    FactPrinter m_printer{output(), line().format};
};

} // namespace postroom
