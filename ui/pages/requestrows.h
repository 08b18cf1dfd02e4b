// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requestlog.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace postroom {

/// The requests of a RequestLog as a table, newest first, all or those that ended in one way; follows the log.
class RequestRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Method, What, Outcome, Took, RequestId, ColumnCount };

    /// The ids of filters beside the names of kinds: every failure, and what nobody wanted any more.
    static constexpr QLatin1StringView failed{"failed"}, stopped{"stopped"};

    /// Times are said in `zone`.
    RequestRows(std::shared_ptr<RequestLog> log, const QTimeZone &zone, QObject *parent = nullptr);

    /// Shows those of this kind alone: `failed`, `stopped` or kindName(); empty: all.
    void setKind(const QString &kind);
    /// What setKind() takes and the log holds.
    QStringList kinds() const;
    /// The entries that are shown.
    std::vector<RequestEntry> entries() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool matches(const RequestEntry &entry) const;
    void onNoted(bool dropped);
    QString textOf(const RequestEntry &entry, int column) const;

    std::shared_ptr<RequestLog> m_log;
    QTimeZone m_zone;
    QString m_kind;
    std::deque<RequestEntry> m_shown;
};

} // namespace postroom
