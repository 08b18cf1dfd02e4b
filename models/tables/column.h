// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"
#include "text/statuswords.h"

#include <QTimeZone>
#include <span>

namespace postroom {

class Shape;

/// What a column's words depend on beside the record.
struct ColumnContext {
    Instant now;
    QTimeZone zone;
};

/// One column as data (design §3): the window's tables and `postroom-cli` print the same ones.
struct Column {
    enum class Kind {
        Text,
        Moment,
        Status, ///< icon and word
        Type, ///< an icon for the kind of message before the text
        Number,
        Id, ///< elided in the middle
        Progress, ///< a bar from rate(), then the text
        Money, ///< a sum of pounds
        Price ///< what one thing costs, in pounds
    };
    /// What happens when there is too little room (look.md §6.2).
    enum class Room {
        Keep, ///< dates, statuses, numbers: never elided
        Give, ///< names give way, elided at the end; the column takes spare room
        Middle ///< ids and addresses: the telling end stays
    };

    const char *id; ///< for saved states: "status"
    const char *title; ///< context "Columns"
    Kind kind;
    const char *field; ///< the record's field: raw value, key path
    Room room;
    int width; ///< usual width in characters
    bool shown = true; ///< at first; a person may choose others
    /// The words of a cell; null: made from the field by its kind.
    QString (*text)(const Record &, const ColumnContext &) = nullptr;
    /// Icon and tone of a cell, and its word when `text` is null.
    StatusWords (*look)(const Record &) = nullptr;
    /// 0 to 1 for a progress bar; negative for none.
    double (*rate)(const Record &) = nullptr;
    const char *also = nullptr; ///< a second field that the cell is made from; machine-readable output prints both
    /// Fields that machine-readable output prints where a shape lacks `field`, since it says it in other words.
    std::span<const char *const> instead = {};
    /// By what it is sorted; null: by the amount or the moment in its field, or by what its cell says.
    std::optional<double> (*order)(const Record &) = nullptr;
    bool lasting = false; ///< what the list is read for: left out after the others where there is too little room
};

/// The columns of a resource, in order.
std::span<const Column> columnsOf(Resource resource);
/// The columns of a search over services: a notification's with its service.
std::span<const Column> searchColumns();
/// The same in admin mode, whose rows know the service's organisation.
std::span<const Column> databaseSearchColumns();

/// Where the column of that id stands among these; -1 when it is none of them.
int columnAt(std::span<const Column> columns, QStringView id);
/// The column's heading.
QString columnTitle(const Column &column);
/// True for amounts and numbers, which stand at the right.
bool isRightAligned(const Column &column);
/// True for amounts of money.
bool isMoney(const Column &column);
/// The raw value of the cell.
Value cellValue(const Column &column, const Record &record);
/// The words of a cell.
QString cellText(const Column &column, const Record &record, const ColumnContext &context);
/// Icon and tone of a cell; Tone::Plain without icon for columns that have none.
StatusWords cellLook(const Column &column, const Record &record);
/// What a tooltip says: the exact time with zone, the whole text; empty when that adds nothing.
QString cellToolTip(const Column &column, const Record &record, const ColumnContext &context);
/// The exact value as text: what one copied cell holds. Moments in the platform's wall time; null is a null QString.
QString cellRaw(const Column &column, const Record &record, const ColumnContext &context);

/// What machine-readable output has of a record in that shape: the nodes of the columns' fields, without those it
/// lacks.
std::vector<int> csvNodes(std::span<const Column> columns, const Shape &shape);
/// The header above them: their key paths.
QStringList csvHeader(std::span<const Column> columns, const Shape &shape);
/// The values under that header, in the platform's spelling; a null QString is null.
QStringList csvValues(std::span<const Column> columns, const Record &record);
/// One of them: the value of a node of the record's own shape.
QString csvValue(const Record &record, int node);

} // namespace postroom
