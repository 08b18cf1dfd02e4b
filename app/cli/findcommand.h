// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "platform/idfinding.h"

namespace postroom {

/// `find ID-OR-WORDS`: the one box. An id, or a web address that holds one, opens what it is; words find services and
/// organisations by name and people by email address (admin-features PA-01, PA-02).
class FindCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

protected:
    void start() override;

private:
    void findById(const QString &id);
    void onFound(const QString &id, const IdFinding &found);
    void open(const Target &target);
    void openFromList(const Target &target);
    void print(const Target &target, const Record &record);
    QString words() const;
    std::optional<Query> question(std::size_t kind);
    void findWords();
    void onRows(std::size_t kind, const Result<Page> &answer);
    void printFound();

    std::vector<std::vector<Row>> m_rows; ///< found by words, for each kind
    bool m_closed = false; ///< something may not be asked by this person
    std::optional<Error> m_error; ///< the first of what could not be asked
    int m_open = 0;
};

} // namespace postroom
