// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "pages/detailpanel.h"
#include "tables/column.h"

#include <QTimeZone>
#include <utility>
#include <vector>

class QGridLayout;
class QPushButton;

namespace postroom {

class FactList;
class Source;
class StatusLabel;
struct RecordLink;
struct RecordPlace;

/// All that a list knows of one of its records: its state, every column as a fact, its ids to be copied, and the ways
/// to what belongs to it.
class RecordDetail : public DetailPanel {
    Q_OBJECT
public:
    /// `about` lives for ever; ways that `source` does not know are not offered.
    RecordDetail(const RecordPlace &about, const Source &source, const Clock &clock, const QTimeZone &zone,
        QWidget *parent = nullptr);

    /// Shows a record; null empties the panel.
    void setRecord(const Row &row);
    void fillPaper(PaperRecord &paper) const override;
    const Row &record() const { return m_row; }
    /// All ids on the clipboard.
    void copyIds();

Q_SIGNALS:
    /// The person wants to go where this link of the place leads.
    void followed(int link);

private:
    void fillFoot(const Source &source);
    void showWays(const QString &name);
    void showStatus(const ColumnContext &context);

    const RecordPlace &m_about;
    std::span<const Column> m_columns;
    Clock m_clock;
    QTimeZone m_zone;
    Row m_row;
    StatusLabel *m_status;
    FactList *m_facts;
    FactList *m_ids;
    std::vector<std::pair<const RecordLink *, QPushButton *>> m_links; ///< in the order of the place's
    QGridLayout *m_ways; ///< those that lead from the record
};

} // namespace postroom
