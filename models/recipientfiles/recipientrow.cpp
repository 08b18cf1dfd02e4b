// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientrow.h"

#include "content/insensitivenames.h"
#include "content/pythontext.h"
#include "core/lettercase.h"
#include "recipients/emailaddress.h"

#include <algorithm>

namespace postroom {
namespace {

constexpr std::size_t postcodeColumn = 6;
constexpr std::size_t seventhLineColumn = 7;

/// A value of an address as the platform writes it into the address: a list as its language prints one.
QString addressText(const RecipientValue *value)
{
    if (!value || value->isNull())
        return {};
    return value->isText() ? value->text : pythonListOfTexts(value->list);
}

} // namespace

const RecipientValue *RecipientRow::valueAt(int place) const
{
    if (place < 0 || !m_cells[static_cast<std::size_t>(place)].isThere)
        return nullptr;
    return &m_cells[static_cast<std::size_t>(place)].value;
}

bool RecipientRow::hasMissingData() const
{
    return std::any_of(
        m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.fault.kind == CellFault::Kind::Missing; });
}

bool RecipientRow::isEmpty() const
{
    return m_withoutHeader.isEmpty()
        && std::none_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.isThere; });
}

bool RecipientRow::hasFault() const
{
    const MessageFaults &message = m_messageFaults;
    return message.tooLong || message.empty || message.qrCodeTooLong || m_hasBadRecipient
        || std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return bool(cell.fault); });
}

RecipientRowReader::RecipientRowReader(
    const RecipientColumns &columns, const RecipientTemplate &form, const RecipientFileRules &rules)
    : m_columns(columns)
    , m_form(form)
    , m_rules(rules)
    , m_values(columns.keys().size())
    , m_isThere(columns.keys().size())
{
    for (const QString &header : form.recipientHeaders())
        m_addressPlaces.push_back(columns.placeOf(foldedName(header)));
    m_recipientPlace = m_addressPlaces.front();
    for (const QString &name : form.placeholders())
        m_placeholderPlaces.push_back(columns.placeOf(foldedName(name)));
    m_row.m_cells.resize(static_cast<std::size_t>(columns.places()));
}

const RecipientRow &RecipientRowReader::read(const CsvRow &cells, qint64 index)
{
    m_row.m_index = index;
    readCells(cells);
    placeValues();
    m_row.m_messageFaults = {};
    m_row.m_address.reset();
    m_row.m_hasBadRecipient = false;
    readPhone();
    if (!m_rules.checksRows)
        return m_row;
    checkCells();
    checkAddress();
    checkMessage();
    return m_row;
}

void RecipientRowReader::checkMessage()
{
    m_placeholderValues.clear();
    for (int place : m_placeholderPlaces)
        m_placeholderValues.push_back(m_row.valueAt(place));
    m_row.m_messageFaults = m_form.faultsWith(m_placeholderValues, !m_row.isEmpty());
}

void RecipientRowReader::readCells(const CsvRow &cells)
{
    for (RecipientValue &value : m_values)
        value.clear();
    std::fill(m_isThere.begin(), m_isThere.end(), false);
    m_order.clear();
    const qsizetype headed = std::min(cells.size(), m_columns.columnCount());
    for (qsizetype column = 0; column < headed; ++column)
        readCell(m_columns.keyOfColumn(column), cleanedCell(cells.cell(column), m_kept));
    addEmptyCells(headed);
    m_row.m_withoutHeader.clear();
    for (qsizetype column = headed; column < std::min(cells.size(), m_columns.widestRow()); ++column)
        m_row.m_withoutHeader += cells.cell(column).toString();
}

void RecipientRowReader::readCell(int key, QStringView cell)
{
    const auto at = static_cast<std::size_t>(key);
    if (m_columns.keys()[at].header.isEmpty() && cell.isEmpty())
        return;
    if (m_columns.keys()[at].isRecipient)
        m_values[at].set(cell);
    else
        m_values[at].add(cell);
    if (!m_isThere[at])
        m_order.push_back(at);
    m_isThere[at] = true;
}

/// The cells that a short row lacks. They join those under the same header, the recipient's too.
void RecipientRowReader::addEmptyCells(qsizetype from)
{
    for (qsizetype column = from; column < m_columns.columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(m_columns.keyOfColumn(column));
        if (m_columns.keys()[at].header.isEmpty())
            continue;
        m_values[at].add({});
        if (!m_isThere[at])
            m_order.push_back(at);
        m_isThere[at] = true;
    }
}

/// Headers that differ and fold alike: the last one that is there wins.
void RecipientRowReader::placeValues()
{
    for (RecipientRow::Cell &cell : m_row.m_cells) {
        cell.isThere = false;
        cell.fault = {};
    }
    for (std::size_t at : m_order) {
        RecipientRow::Cell &cell = m_row.m_cells[static_cast<std::size_t>(m_columns.keys()[at].place)];
        cell.isThere = true;
        cell.key = static_cast<int>(at);
        std::swap(cell.value, m_values[at]);
    }
}

void RecipientRowReader::checkCells()
{
    for (RecipientRow::Cell &cell : m_row.m_cells) {
        if (cell.isThere)
            cell.fault = faultOf(m_columns.keys()[static_cast<std::size_t>(cell.key)], cell.value);
    }
    if (m_form.type() != RecipientType::Letter && m_recipientPlace >= 0)
        m_row.m_hasBadRecipient = m_row.m_cells[static_cast<std::size_t>(m_recipientPlace)].fault.isBadRecipient();
}

CellFault RecipientRowReader::faultOf(const RecipientColumns::Key &key, const RecipientValue &value)
{
    if (!key.isNeeded || (key.isRecipient && m_form.type() == RecipientType::Letter))
        return {};
    if (key.isRecipient)
        return recipientFault(value);
    return value.isNull() ? CellFault{CellFault::Kind::Missing} : CellFault{};
}

CellFault RecipientRowReader::recipientFault(const RecipientValue &value)
{
    if (!value.isText())
        return m_columns.duplicateRecipientColumns().isEmpty() ? CellFault{CellFault::Kind::Missing} : CellFault{};
    if (m_form.type() == RecipientType::Sms)
        return phoneFault();
    return isValidEmail(value.text) ? CellFault{} : CellFault{CellFault::Kind::Email};
}

void RecipientRowReader::readPhone()
{
    m_row.m_phone.reset();
    const RecipientValue *recipient = m_row.valueAt(m_recipientPlace);
    if (m_form.type() == RecipientType::Sms && recipient && recipient->isText())
        m_row.m_phone = PhoneNumber::read(recipient->text, &m_phoneFault);
}

CellFault RecipientRowReader::phoneFault() const
{
    if (!m_rules.checksPhones)
        return {};
    const PhoneFault fault = m_row.m_phone ? m_row.m_phone->refusal(m_rules.phones) : m_phoneFault;
    return fault == PhoneFault::None ? CellFault{} : CellFault{CellFault::Kind::Phone, fault};
}

void RecipientRowReader::checkAddress()
{
    if (m_form.type() != RecipientType::Letter)
        return;
    QStringList lines;
    for (std::size_t i = 0; i < postcodeColumn; ++i)
        lines += addressText(m_row.valueAt(m_addressPlaces[i]));
    const RecipientValue *seventh = m_row.valueAt(m_addressPlaces[seventhLineColumn]);
    m_row.m_address = PostalAddress::fromValues(lines, addressText(m_row.valueAt(m_addressPlaces[postcodeColumn])),
        seventh ? std::optional(addressText(seventh)) : std::nullopt, m_rules.internationalLetters);
    m_row.m_hasBadRecipient = !m_row.m_address->isValid();
}

} // namespace postroom
