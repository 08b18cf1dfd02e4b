// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/csvscanner.h"
#include "recipientfiles/recipientcolumns.h"
#include "recipients/phonenumber.h"
#include "recipients/postaladdress.h"

#include <limits>
#include <optional>

namespace postroom {

/// What the platform allows and what it looks at while it checks a file.
struct RecipientFileRules {
    PhonePermissions phones;
    bool internationalLetters = false;
    QStringList allowed; ///< all that it can send to, in trial mode those of its team; empty: everybody
    bool isTrial = false; ///< the service is in trial mode, which sends no letters
    bool wasSentToday = false; ///< today, with this version of the template and a file of this name
    qint64 maxRows = 100000; ///< rows past these are counted and not read
    qint64 remainingMessages = std::numeric_limits<qint64>::max(); ///< what today's limits leave
    qint64 remainingInternational = std::numeric_limits<qint64>::max();
    bool checksRows = true;
    bool checksPhones = true;
};

/// What is wrong with one cell.
struct CellFault {
    enum class Kind { None, Missing, Phone, Email };
    Kind kind = Kind::None;
    PhoneFault phone = PhoneFault::None;

    bool operator==(const CellFault &) const = default;
    explicit operator bool() const { return kind != Kind::None; }
    /// Wrong beyond being empty: what makes a recipient bad.
    bool isBadRecipient() const { return kind == Kind::Phone || kind == Kind::Email; }
};

/// One row of a recipient file with all that is wrong with it (template-spec §6.5). The file's check fills the same
/// object anew for each row; a copy keeps.
class RecipientRow {
public:
    /// A cell with what is wrong with it.
    struct Cell {
        bool isThere = false; ///< an empty header has no cell where nothing stands under it
        int key = 0; ///< of RecipientColumns::keys(), whose value this is
        RecipientValue value;
        CellFault fault;
    };

    /// Counted from 0; people are shown shownNumber().
    qint64 index() const { return m_index; }
    /// The row's number in a spreadsheet.
    qint64 shownNumber() const { return m_index + 2; }
    /// One for each place of the columns.
    const std::vector<Cell> &cells() const { return m_cells; }
    /// What stands to the right of the last header, as it is; empty where nothing does.
    const QStringList &withoutHeader() const { return m_withoutHeader; }
    /// The value at a place; null for -1 and where no cell is.
    const RecipientValue *valueAt(int place) const;

    const MessageFaults &messageFaults() const { return m_messageFaults; }
    /// Letters: the address, when rows are checked.
    const std::optional<PostalAddress> &address() const { return m_address; }
    /// Text messages: the number, when the cell holds one.
    const std::optional<PhoneNumber> &phone() const { return m_phone; }
    bool hasBadRecipient() const { return m_hasBadRecipient; }
    /// Nothing stands in it and no header makes a cell: the platform passes over it.
    bool isEmpty() const;
    bool hasMissingData() const;
    /// Anything is wrong.
    bool hasFault() const;

private:
    friend class RecipientRowReader;
    qint64 m_index = 0;
    std::vector<Cell> m_cells;
    QStringList m_withoutHeader;
    MessageFaults m_messageFaults;
    std::optional<PostalAddress> m_address;
    std::optional<PhoneNumber> m_phone;
    bool m_hasBadRecipient = false;
};

/// Makes rows out of what a CsvScanner reads. Keeps references to what it is given.
class RecipientRowReader {
public:
    RecipientRowReader(const RecipientColumns &columns, const RecipientTemplate &form, const RecipientFileRules &rules);

    /// Where the recipient stands among the places of the columns; -1 when there is no such column.
    int recipientPlace() const { return m_recipientPlace; }
    /// The next row, valid until the one after.
    const RecipientRow &read(const CsvRow &cells, qint64 index);

private:
    void readCells(const CsvRow &cells);
    void readCell(int key, QStringView cell);
    void addEmptyCells(qsizetype from);
    void placeValues();
    void checkCells();
    CellFault faultOf(const RecipientColumns::Key &key, const RecipientValue &value);
    CellFault recipientFault(const RecipientValue &value);
    void readPhone();
    CellFault phoneFault() const;
    void checkAddress();
    void checkMessage();

    const RecipientColumns &m_columns;
    const RecipientTemplate &m_form;
    const RecipientFileRules &m_rules;
    std::vector<RecipientValue> m_values; ///< one for each key
    std::vector<bool> m_isThere;
    std::vector<std::size_t> m_order; ///< of the keys that are there, by their first cell
    std::vector<int> m_addressPlaces; ///< lines 1 to 6, postcode, line 7
    int m_recipientPlace;
    PhoneFault m_phoneFault = PhoneFault::None;
    QString m_kept;
    std::vector<int> m_placeholderPlaces;
    PlaceholderValues m_placeholderValues;
    RecipientRow m_row;
};

} // namespace postroom
