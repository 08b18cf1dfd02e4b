// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/page.h"

#include <functional>
#include <span>

namespace postroom {

class Shape;
class Source;

/// Takes rows of a list as they come, in the list's order; an error ends the reading with that error. Called from the
/// event loop.
using RowSink = std::function<std::optional<Error>(std::span<const Row>)>;

/// Takes rows of which no records were made: some nodes of their shape, as encodeText() has them. What a platform
/// cannot give so it gives to a RowSink. Called from the event loop.
class CellSink {
public:
    virtual ~CellSink() = default;
    /// The nodes that are wanted, in their order; called once, before any rows.
    virtual std::vector<int> begin(const Shape &shape) = 0;
    /// The next text of a row, valid UTF-8 that lives as long as the call; nothing is null.
    virtual void text(std::optional<QByteArrayView> utf8) = 0;
    virtual void endRow() = 0;
    /// So many rows have come since the last call; an error ends the reading with that error.
    virtual std::optional<Error> endRows(int rows) = 0;
};

/// Every row of a list once, a page at a time; the next page is asked for when the sink has taken the one before, so
/// that no more than one is ever held. The job's result is how many rows the platform says there are, which whoever
/// takes the rows compares with its own count (user-reports, "End of stream taken as success"). `source` must outlive
/// the job.
Job<qint64> *everyPage(Source &source, const Query &query, RowSink sink);

} // namespace postroom
