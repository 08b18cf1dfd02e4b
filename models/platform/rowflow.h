// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/page.h"

#include <functional>
#include <span>

namespace postroom {

class Source;

/// Takes rows of a list as they come, in the list's order; an error ends the reading with that error. Called from the
/// event loop.
using RowSink = std::function<std::optional<Error>(std::span<const Row>)>;

/// Every row of a list, a page at a time; the next page is asked for when the sink has taken the one before, so that no
/// more than one is ever held. The job's result is how many rows the platform says there are, which whoever takes the
/// rows compares with its own count (user-reports, "End of stream taken as success"). `source` must outlive the job.
Job<qint64> *everyPage(Source &source, const Query &query, RowSink sink);

} // namespace postroom
