// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/query.h"

#include <QObject>

namespace postroom {

class PagedTableModel;
class Source;

/// Finds the row of one record in a list, once that is read; where it is not among the rows held, at the moment that
/// the record says. Looks until it is found, missing, or something else is looked for.
class RowFinder : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    RowFinder(PagedTableModel &records, Source &source, QObject *parent);

    /// Looks for the record; found() or missing() follows, not within this call.
    void find(const Target &target);
    /// Looks no more.
    void stop();

Q_SIGNALS:
    void found(int row);
    /// The list is here, and the record is not in it.
    void missing();

private:
    void look();
    void askForMoment();
    void end(int row);

    PagedTableModel &m_records;
    Source &m_source;
    std::optional<Target> m_wanted;
    bool m_wasLocated = false; ///< the list stands where the record says
    bool m_isGoing = false; ///< the list is on its way there
    JobGuard m_job;
};

} // namespace postroom
