// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkjob.h"
#include "local/demoworld.h"

namespace postroom {

/// A message of the demo before its details are filled in.
struct DemoDraft {
    const DemoTemplateLine *line = nullptr;
    int version = 1; ///< of the template
    int person = 0;
    int foreign = -1; ///< a number abroad in place of the person's own
    int job = -1; ///< index of the bulk job
    int row = 0; ///< of the job, from 0
    bool slowReceipt = false; ///< the outcome came hours later
    QString status;
    QString provider; ///< null: either
    Instant created;
    const JsonValue *given = nullptr; ///< personalisation that is not made up
    quint64 seed = 0; ///< what is made up follows from it
};

/// Every message of the demo, in no order: those to the caller, those of bulk jobs, those in bursts of failures, and
/// each service's everyday traffic up to its number.
std::vector<DemoDraft> makeDemoDrafts(const DemoWorld &world);

/// The bulk jobs, in the order of their words; the statistics count the drafts.
std::vector<BulkJob> makeDemoJobs(const DemoWorld &world, const std::vector<DemoDraft> &drafts);

} // namespace postroom
