// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplan.h"

#include "http/waited.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

QString planOf(PgClient &client, PgCommand command)
{
    command.sql.prepend("EXPLAIN (ANALYZE, TIMING off) ");
    const auto answer = waited(client.read({command}), 60'000);
    if (!answer)
        return answer.error().detail;
    QString text;
    for (int row = 0; row < answer->front().count(); ++row) {
        const QString line = QString::fromUtf8(*answer->front().cell(row, 0));
        if (!line.contains("(never executed)"_L1))
            text += line + u'\n';
    }
    return text;
}

} // namespace postroom::test
