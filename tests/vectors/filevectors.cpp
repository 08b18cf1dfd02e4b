// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filevectors.h"

#include "content/insensitivenames.h"
#include "recipientfiles/recipientfilecheck.h"
#include "recipientfiles/recipientfilewords.h"
#include "recipients/recipientwords.h"
#include "vectorfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Where the reference fails on a row or a file, the vectors hold its failure; which one follows from the input
// (vectors/README.md, csv_columns.json). Postroom answers all the same.

namespace postroom::test {
namespace {

constexpr QLatin1StringView attributeError = "(raises AttributeError)"_L1;
constexpr QLatin1StringView typeError = "(raises TypeError)"_L1;

/// One case, what Postroom found, and what the reference would have stumbled over.
struct FileCase {
    std::unique_ptr<RecipientTemplate> form;
    RecipientFileRules rules;
    RecipientFileReport report;
    JsonValue::Array rows;
    bool hasRow = false; ///< with a cell
    bool hasRowWithoutNumber = false;
    bool wasAllowed = true; ///< all rows so far went to allowed recipients
    bool failsAtList = false; ///< a row with several recipients came before any that is not allowed

    bool isLetter() const { return form->type() == RecipientType::Letter; }
    // Its rows know nothing of faults then; those that are empty are not asked.
    bool failsAtFaults() const { return !rules.checksRows && hasRow; }
    bool hasUnreadRow() const { return report.tooManyRows; }
};

void readFlag(const JsonValue &options, QStringView key, bool &flag)
{
    if (const JsonValue *value = options.member(key); value && value->asBool())
        flag = *value->asBool();
}

void readNumber(const JsonValue &options, QStringView key, qint64 &number)
{
    if (const JsonValue *value = options.member(key); value && value->asNumber())
        number = value->asNumber()->digits.toLongLong();
}

RecipientFileRules rulesOf(const JsonValue &options)
{
    RecipientFileRules rules;
    readFlag(options, u"allow_international_sms", rules.phones.international);
    readFlag(options, u"allow_sms_to_uk_landline", rules.phones.ukLandlines);
    readFlag(options, u"allow_international_letters", rules.internationalLetters);
    readFlag(options, u"should_validate", rules.checksRows);
    readFlag(options, u"should_validate_phone_number", rules.checksPhones);
    readNumber(options, u"max_rows", rules.maxRows);
    readNumber(options, u"remaining_messages", rules.remainingMessages);
    readNumber(options, u"remaining_international_sms_messages", rules.remainingInternational);
    if (const JsonValue *allowed = options.member(u"guestlist"); allowed && allowed->asArray()) {
        for (const JsonValue &entry : *allowed->asArray())
            rules.allowed += entry.asString() ? *entry.asString() : QString();
    }
    return rules;
}

/// The texts of one value, in which null stands for an empty cell.
JsonValue valueList(const QStringList &texts)
{
    JsonValue::Array list;
    for (const QString &text : texts)
        list.push_back(text.isNull() ? JsonValue() : JsonValue(text));
    return list;
}

JsonValue valueJson(const RecipientValue *value)
{
    if (!value || value->isNull())
        return {};
    return value->isText() ? JsonValue(value->text) : valueList(value->list);
}

JsonValue faultJson(const CellFault &fault)
{
    const QString sentence = cellFaultSentence(fault);
    return sentence.isEmpty() ? JsonValue() : JsonValue(sentence);
}

/// The recipient's own cells: one, or all columns of an address.
JsonValue recipientJson(const FileCase &file, const RecipientRow &row)
{
    JsonValue::Array cells;
    for (const QString &header : file.form->recipientHeaders())
        cells.push_back(valueJson(row.valueAt(file.report.columns.placeOf(foldedName(header)))));
    return cells.size() == 1 ? cells.front() : JsonValue(cells);
}

void addCells(const FileCase &file, const RecipientRow &row, JsonValue &answer)
{
    JsonValue cells{JsonValue::Object{}};
    JsonValue personalisation{JsonValue::Object{}};
    for (const RecipientRow::Cell &cell : row.cells()) {
        if (!cell.isThere)
            continue;
        const RecipientColumns::Key &key = file.report.columns.keys()[static_cast<std::size_t>(cell.key)];
        cells.setMember(key.folded,
            JsonValue::Object{{u"data"_s, valueJson(&cell.value)}, {u"error"_s, faultJson(cell.fault)},
                {u"ignored"_s, !key.isNeeded}});
        if (key.isNeeded)
            personalisation.setMember(key.folded, valueJson(&cell.value));
    }
    if (!row.withoutHeader().isEmpty())
        cells.setMember(u"(no header)"_s,
            JsonValue::Object{{u"data"_s, list(row.withoutHeader())}, {u"error"_s, JsonValue()}, {u"ignored"_s, true}});
    answer.setMember(u"cells"_s, cells);
    answer.setMember(u"personalisation"_s, personalisation);
}

JsonValue verdict(const FileCase &file, bool says)
{
    return file.rules.checksRows ? JsonValue(says) : JsonValue(QString(attributeError));
}

JsonValue rowJson(const FileCase &file, const RecipientRow &row)
{
    JsonValue answer{JsonValue::Object{{u"index"_s, row.index()}, {u"recipient"_s, recipientJson(file, row)},
        {u"message_too_long"_s, row.messageFaults().tooLong}, {u"message_empty"_s, row.messageFaults().empty},
        {u"has_error"_s, verdict(file, row.hasFault())}, {u"has_bad_recipient"_s, verdict(file, row.hasBadRecipient())},
        {u"has_missing_data"_s, row.hasMissingData()}}};
    addCells(file, row, answer);
    if (row.address()) {
        answer.setMember(u"address_lines"_s, list(row.address()->lines()));
        answer.setMember(u"bad_postal_address"_s, !row.address()->isValid());
        answer.setMember(u"qr_code_too_long"_s, row.messageFaults().qrCodeTooLong);
    }
    return answer;
}

/// The reference counts until it meets a row without a number, or one that it did not read.
JsonValue internationalJson(const FileCase &file)
{
    if (file.form->type() != RecipientType::Sms)
        return qint64{0};
    if (file.hasRowWithoutNumber)
        return QString(typeError);
    return file.hasUnreadRow() ? JsonValue(QString(attributeError)) : JsonValue(file.report.internationalCount);
}

JsonValue allowedJson(const FileCase &file)
{
    if (file.failsAtList)
        return QString(typeError);
    const bool fails
        = !file.rules.allowed.isEmpty() && !file.isLetter() && file.report.allowedToSend && file.hasUnreadRow();
    return fails ? JsonValue(QString(attributeError)) : JsonValue(file.report.allowedToSend);
}

JsonValue hasErrorsJson(const FileCase &file)
{
    const RecipientFileReport &report = file.report;
    if (!report.columns.missing().isEmpty() || !report.columns.duplicateRecipientColumns().isEmpty()
        || report.moreRowsThanRemaining || report.tooManyRows || !report.allowedToSend)
        return true;
    if (file.failsAtFaults())
        return QString(attributeError);
    if (report.faults.any > 0)
        return true;
    const JsonValue count = internationalJson(file);
    return count.asString() ? count : JsonValue(report.tooManyInternational);
}

JsonValue fileJson(const FileCase &file)
{
    const RecipientFileReport &report = file.report;
    const bool fails = file.failsAtFaults();
    return JsonValue::Object{{u"column_headers"_s, list(report.columns.headers())},
        {u"missing_columns"_s, list(report.columns.missing())},
        {u"duplicate_recipient_columns"_s, list(report.columns.duplicateRecipientColumns())},
        {u"has_recipient_columns"_s, report.columns.hasRecipientColumns()}, {u"row_count"_s, report.rowCount},
        {u"too_many_rows"_s, report.tooManyRows}, {u"more_rows_than_can_send"_s, report.moreRowsThanRemaining},
        {u"allowed_to_send_to"_s, allowedJson(file)}, {u"international_sms_count"_s, internationalJson(file)},
        {u"has_errors"_s, hasErrorsJson(file)},
        {u"row_error_summary"_s,
            fails ? JsonValue(QString(attributeError)) : list(rowFaultSummary(report.faults, file.form->type()))},
        {u"rows"_s, file.rows}};
}

JsonValue failure(CsvScanner::Fault fault)
{
    const QString message = fault == CsvScanner::Fault::LongCell
        ? u"Error: field larger than field limit (131072)"_s
        : u"Error: new-line character seen in unquoted field - do you need to open the file with newline=''?"_s;
    return JsonValue::Object{{u"raises"_s, message}};
}

} // namespace

JsonValue recipientFileAnswer(const JsonValue &vectorCase)
{
    FileCase file;
    file.form = recipientTemplate(recipientType(textInput(vectorCase, "template_type")).value_or(RecipientType::Sms),
        textInput(vectorCase, "content"), textInput(vectorCase, "subject"));
    if (const JsonValue *options = vectorCase.member(u"options"))
        file.rules = rulesOf(*options);
    const std::unique_ptr<RecipientSource> source = textSource(textInput(vectorCase, "csv"));
    RecipientFileCheck check(*source, *file.form, file.rules, [&](const RecipientRow &row) {
        file.report.columns = check.report().columns;
        const RecipientValue *recipient
            = row.valueAt(file.report.columns.placeOf(foldedName(file.form->recipientHeaders().constFirst())));
        file.hasRowWithoutNumber = file.hasRowWithoutNumber || !recipient || !recipient->isText();
        file.failsAtList = file.failsAtList
            || (!file.isLetter() && !file.rules.allowed.isEmpty() && file.wasAllowed && recipient
                && recipient->isList());
        file.wasAllowed = check.report().allowedToSend;
        file.hasRow = file.hasRow || !row.isEmpty();
        file.rows.push_back(rowJson(file, row));
    });
    const Result<RecipientFileReport> report = check.run();
    if (!report)
        return JsonValue::Object{{u"expect"_s, failure(check.scanFault())}};
    file.report = *report;
    file.rows.resize(static_cast<std::size_t>(report->rowCount));
    return JsonValue::Object{{u"expect"_s, fileJson(file)}};
}

} // namespace postroom::test
