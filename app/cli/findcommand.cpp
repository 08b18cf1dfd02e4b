// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findcommand.h"

#include "cli/pastedid.h"
#include "domain/service.h"

namespace postroom {

using namespace Qt::StringLiterals;

void FindCommand::start()
{
    const QString wanted = line().arguments.join(u' ').trimmed();
    if (wanted.isEmpty()) {
        end(ExitCode::Usage, tr("Name an id, a web address or words."));
        return;
    }
    const PastedId pasted = pastedId(wanted);
    if (pasted.half)
        end(ExitCode::Usage,
            tr("“%1” is part of an id. Paste the whole id: 32 digits and letters from a to f.").arg(wanted));
    else if (!pasted.id.isEmpty())
        open(pasted.target.value_or(Target{Resource::Services, pasted.id, {}}));
    else
        findServices(wanted);
}

void FindCommand::open(const Target &target)
{
    auto *job = platform().source().one(target);
    job->then(this, [this, target](const Result<Row> &answer) {
        if (!answer && answer.error().kind == Error::Kind::NotFound && target.resource == Resource::Services) {
            end(ExitCode::NothingFound, tr("No service has the id %1.").arg(target.id));
        } else if (!answer) {
            fail(answer.error(), target.id);
        } else {
            RecordPrinter(output(), line().format, columnsOf(target.resource), columnContext()).printWhole(**answer);
            end(ExitCode::Done);
        }
    });
}

void FindCommand::findServices(const QString &wanted)
{
    auto *job = platform().source().page({Resource::Services, {}}, {});
    job->then(this, [this, wanted](const Result<Page> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        std::vector<Row> found;
        for (const Row &row : answer->rows) {
            const auto *service = as<Service>(row);
            if (service && service->name.contains(wanted, Qt::CaseInsensitive))
                found.push_back(row);
        }
        const auto limit
            = line().limit == 0 ? found.size() : std::min(found.size(), static_cast<std::size_t>(line().limit));
        RecordPrinter(output(), line().format, columnsOf(Resource::Services), columnContext())
            .print(std::span(found).first(limit));
        if (found.empty())
            end(ExitCode::NothingFound, tr("No service has “%1” in its name.").arg(wanted));
        else
            end(ExitCode::Done);
    });
}

} // namespace postroom
