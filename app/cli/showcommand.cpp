// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

namespace postroom {

void ShowCommand::start()
{
    const ResourceInfo *info = resource(line().arguments.constFirst());
    if (!info)
        return;
    const Target target{info->resource, line().arguments.value(1), line().filters};
    if (const auto why = platform().source().whyNot(target)) {
        if (!looksAgain(*why))
            refuse(*why, info->resource);
        return;
    }
    auto *job = platform().source().one(target);
    job->then(this, [this, target](const Result<Row> &answer) {
        if (!answer) {
            recogniseAfter(answer.error(), [this, target, error = answer.error()] {
                if (const auto why = platform().source().whyNot(target))
                    refuse(*why, target.resource);
                else
                    fail(error, target.id);
            });
            return;
        }
        RecordPrinter(output(), line().format, columnsOf(target.resource), columnContext()).printWhole(**answer);
        end(ExitCode::Done);
    });
}

} // namespace postroom
