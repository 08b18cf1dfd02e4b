// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgcommand.h"

namespace postroom::test {

/// Stands in for the connection until that is built.
class PlainReader : public PgReader {
    Q_OBJECT
public:
    explicit PlainReader(const char *conninfo);
    Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind) override;

private:
    std::shared_ptr<void> m_connection;
};

} // namespace postroom::test
