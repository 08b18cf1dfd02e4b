// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/health.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

namespace postroom {

/// What was found of a database's health as rows: how it stands, what was looked at, the sentence. The worst stands
/// first; what is as bad stays in the order in which it came. A finding that is there again keeps its row.
class HealthRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Standing, Check, Sentence, ColumnCount };

    /// The moments in the sentences are said in `zone`, the platform's.
    explicit HealthRows(const QTimeZone &zone, QObject *parent = nullptr);

    /// Shows what one check found in the place of what it found before.
    void take(const std::vector<HealthFinding> &part);
    /// Forgets what other checks than these found.
    void keep(const QSet<QString> &checks);
    /// The finding of a row; null when there is none.
    const HealthFinding *finding(int row) const;
    const std::vector<HealthFinding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void remove(int row);
    void insert(const HealthFinding &finding);
    QString textOf(const HealthFinding &finding, int column) const;

    const QTimeZone m_zone;
    std::vector<HealthFinding> m_findings;
};

} // namespace postroom
