// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/query.h"

namespace postroom {

class Source;

/// What an id turned out to be.
struct IdFinding {
    std::optional<Target> target; ///< nothing when the platform knows no such id, or what it is has no name here
    Row record; ///< the record, where looking for it read it already; else null
    QString unknownType; ///< what the platform calls a thing that has no name here
    bool closed = false; ///< some of what it might be is closed to this person
};

/// A record of a list as one of its service's, where it says which one that is.
Target targetOf(Resource resource, const Record &record);

/// Asks what has this id (a UUID as pastedId() spells it). The platform says it (api-contract §6.15, find-by-uuid); a
/// connection that has no such question is asked for each kind in turn. Only what could not be asked is an error.
/// `source` must outlive the job.
Job<IdFinding> *findId(Source &source, const QString &id);

} // namespace postroom
