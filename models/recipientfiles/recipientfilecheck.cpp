// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilecheck.h"

#include "core/whitespace.h"
#include "recipients/emailaddress.h"
#include "recipients/recipient.h"

#include <algorithm>

namespace postroom {
namespace {

constexpr std::size_t mostRepeatedKept = 1000;

bool isCutAtLeft(char16_t unit)
{
    return isAsciiWhitespace(unit) || isObscureWhitespace(unit);
}

bool isCutAtRight(char16_t unit)
{
    return unit == u',' || isCutAtLeft(unit);
}

/// The text of the recipient's cell; empty for none, for a list and for letters.
QString recipientText(const RecipientRow &row, int place)
{
    const RecipientValue *value = row.valueAt(place);
    return value && value->isText() ? value->text : QString();
}

/// A British mobile whose zero a spreadsheet took for the start of a figure.
bool isWithoutLeadingZero(const PhoneNumber &number, QStringView text)
{
    return number.isUk() && text.startsWith(u'7') && text == number.nationalNumber();
}

Error unreadable(CsvScanner::Fault fault)
{
    return fault == CsvScanner::Fault::LongCell
        ? makeError(Error::Kind::Invalid, QStringLiteral("a cell is too long"), QStringLiteral("long-cell"))
        : makeError(Error::Kind::Invalid, QStringLiteral("a carriage return stands outside quotes"),
            QStringLiteral("lone-carriage-return"));
}

} // namespace

/// One reading of the text: its pieces go through line ends, the trimming of both ends and the scanner.
class RecipientFileCheck::Pass {
public:
    Pass(const RecipientSource &source, CsvScanner::RowHandler handler)
        : m_mixedLineEnds(source.hasMixedLineEnds())
        , m_scanner(u',', true, std::move(handler))
        , m_outerTrimmer(isWhitespace, isWhitespace, [this](QStringView text) { m_scanner.feed(text); })
        , m_trimmer(isCutAtLeft, isCutAtRight, [this](QStringView text) { m_outerTrimmer.feed(text); })
        , m_lineEnds([this](QStringView text) { m_trimmer.feed(text); })
    {
    }

    void feed(QStringView text)
    {
        if (m_mixedLineEnds)
            m_lineEnds.feed(text);
        else
            m_trimmer.feed(text);
    }
    void finish() { m_scanner.finish(); }
    CsvScanner::Fault fault() const { return m_scanner.fault(); }

private:
    bool m_mixedLineEnds;
    CsvScanner m_scanner;
    TextTrimmer m_outerTrimmer;
    TextTrimmer m_trimmer;
    LineEndNormaliser m_lineEnds;
};

void RowFaultCounts::add(const RecipientRow &row)
{
    if (row.isEmpty())
        return;
    const MessageFaults &message = row.messageFaults();
    badRecipients += row.hasBadRecipient() ? 1 : 0;
    missingData += row.hasMissingData() ? 1 : 0;
    tooLong += message.tooLong ? 1 : 0;
    empty += message.empty ? 1 : 0;
    qrCodeTooLong += message.qrCodeTooLong ? 1 : 0;
    any += row.hasFault() ? 1 : 0;
}

std::vector<FileFault> RecipientFileReport::fileFaults() const
{
    const std::pair<FileFault, bool> all[] = {
        {FileFault::OtherEncoding, !reading.isReadByPlatform()},
        {FileFault::OtherSeparator, reading.hasOtherSeparator()},
        {FileFault::TooManyRows, tooManyRows},
        {FileFault::NoRows, rowCount == 0},
        {FileFault::NoRecipientColumn, !columns.hasRecipientColumns()},
        {FileFault::DuplicateRecipientColumns, !columns.duplicateRecipientColumns().isEmpty()},
        {FileFault::MissingColumns, !columns.missing().isEmpty()},
        {FileFault::AlreadySent, alreadySent},
        {FileFault::RowFaults, faults.any > 0},
        {FileFault::NotAllowedRecipients, !allowedToSend},
        {FileFault::LettersInTrial, lettersInTrial},
        {FileFault::MoreRowsThanRemaining, moreRowsThanRemaining},
        {FileFault::TooManyInternational, tooManyInternational},
    };
    std::vector<FileFault> found;
    for (const auto &[fault, isThere] : all) {
        if (isThere)
            found.push_back(fault);
    }
    return found;
}

RecipientFileCheck::RecipientFileCheck(
    RecipientSource &source, const RecipientTemplate &form, RecipientFileRules rules, RowHandler onRow)
    : m_source(source)
    , m_form(form)
    , m_rules(std::move(rules))
    , m_onRow(std::move(onRow))
{
    m_report.type = form.type();
    m_report.alreadySent = m_rules.wasSentToday;
    m_report.lettersInTrial = m_rules.isTrial && form.type() == RecipientType::Letter;
    for (const QString &recipient : m_rules.allowed)
        m_allowed.insert(foldedRecipient(recipient));
}

RecipientFileCheck::~RecipientFileCheck() = default;

Result<RecipientFileReport> RecipientFileCheck::run()
{
    for (;;) {
        const Result<bool> isDone = step();
        if (!isDone)
            return isDone.error();
        if (*isDone)
            return m_report;
    }
}

double RecipientFileCheck::progress() const
{
    const double part = m_pass ? m_source.progress() / 2 : 0;
    return m_stage == Stage::Done ? 1 : part + (m_stage == Stage::Rows ? 0.5 : 0);
}

Result<bool> RecipientFileCheck::step()
{
    if (m_stage == Stage::Done)
        return true;
    if (!m_pass) {
        const bool surveys = m_stage == Stage::Survey;
        const Result<bool> begun
            = beginPass([this, surveys](const CsvRow &row) { surveys ? survey(row) : check(row); });
        if (!begun)
            return begun.error();
    }
    const Result<QString> piece = m_source.next();
    if (!piece)
        return piece.error();
    if (m_stage == Stage::Survey && m_rowsRead == 0)
        lookAt(*piece);
    m_pass->feed(*piece);
    if (m_pass->fault() == CsvScanner::Fault::None && !piece->isEmpty())
        return false;
    return endPass();
}

Result<bool> RecipientFileCheck::beginPass(CsvScanner::RowHandler handler)
{
    m_rowsRead = 0;
    Result<bool> begun = m_source.restart();
    if (begun)
        m_pass = std::make_unique<Pass>(m_source, std::move(handler));
    return begun;
}

Result<bool> RecipientFileCheck::endPass()
{
    m_pass->finish();
    m_scanFault = m_pass->fault();
    m_pass.reset();
    if (m_scanFault != CsvScanner::Fault::None)
        return unreadable(m_scanFault);
    if (m_stage == Stage::Survey)
        endSurvey();
    else
        endRows();
    return m_stage == Stage::Done;
}

/// What an empty file is empty of.
void RecipientFileCheck::lookAt(const QString &piece)
{
    m_report.hasEmptyLines = m_report.hasEmptyLines || !piece.isEmpty();
    m_report.hasEmptyCells = m_report.hasEmptyCells || piece.contains(u',');
}

void RecipientFileCheck::survey(const CsvRow &row)
{
    if (m_rowsRead++ > 0) {
        m_usedColumns = std::max(m_usedColumns, row.usedSize());
        return;
    }
    for (qsizetype i = 0; i < row.size(); ++i)
        m_rawHeaders += row.cell(i).toString();
}

void RecipientFileCheck::endSurvey()
{
    m_report.reading = m_source.reading();
    m_report.isEmptyFile = m_rowsRead == 0;
    m_report.rowCount = std::max<qint64>(m_rowsRead - 1, 0);
    m_report.tooManyRows = m_report.rowCount > m_rules.maxRows;
    m_report.moreRowsThanRemaining = m_report.rowCount > m_rules.remainingMessages;
    m_report.columns = RecipientColumns(m_rawHeaders, m_usedColumns, m_form);
    m_reader = std::make_unique<RecipientRowReader>(m_report.columns, m_form, m_rules);
    m_stage = Stage::Rows;
}

void RecipientFileCheck::check(const CsvRow &row)
{
    const qint64 index = m_rowsRead++ - 1;
    if (index < 0 || index >= m_rules.maxRows)
        return;
    const RecipientRow &read = m_reader->read(row, index);
    note(read);
    m_cells = &row;
    if (m_onRow)
        m_onRow(read);
}

void RecipientFileCheck::note(const RecipientRow &row)
{
    m_report.faults.add(row);
    if (m_form.type() == RecipientType::Letter)
        return;
    if (row.phone())
        m_report.internationalCount += row.phone()->isUk() ? 0 : 1;
    const QString text = recipientText(row, m_reader->recipientPlace());
    if (!m_allowed.isEmpty() && m_report.allowedToSend)
        m_report.allowedToSend = m_allowed.contains(row.phone() ? row.phone()->normalised() : foldedRecipient(text));
    if (row.phone() && isWithoutLeadingZero(*row.phone(), text))
        ++m_report.withoutLeadingZero;
    noteRepeated(row);
}

void RecipientFileCheck::noteRepeated(const RecipientRow &row)
{
    if (row.hasBadRecipient())
        return;
    const QString recipient
        = row.phone() ? row.phone()->normalised() : formattedEmail(recipientText(row, m_reader->recipientPlace()));
    if (recipient.isEmpty())
        return;
    const size_t hash = qHash(recipient);
    const auto earlier = m_rowOfRecipient.constFind(hash);
    if (earlier == m_rowOfRecipient.constEnd()) {
        m_rowOfRecipient.insert(hash, row.index());
        return;
    }
    ++m_report.repeatedCount;
    if (m_report.repeated.size() < mostRepeatedKept)
        m_report.repeated.push_back({*earlier, row.index()});
}

void RecipientFileCheck::endRows()
{
    m_report.tooManyInternational = m_report.internationalCount > std::max<qint64>(m_rules.remainingInternational, 0);
    m_stage = Stage::Done;
}

} // namespace postroom
