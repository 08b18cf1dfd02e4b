// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientrow.h"
#include "recipientfiles/recipientsource.h"
#include "recipientfiles/textends.h"

namespace postroom {

/// What stops a whole file, in the order in which the platform says it (template-spec §6.5 "File level").
enum class FileFault {
    OtherEncoding, ///< the platform cannot read the file at all
    OtherSeparator, ///< it finds one column; all further faults are those of the file as it is meant
    TooManyRows,
    NoRows,
    NoRecipientColumn,
    DuplicateRecipientColumns,
    MissingColumns,
    AlreadySent,
    RowFaults,
    NotAllowedRecipients,
    LettersInTrial,
    MoreRowsThanRemaining,
    TooManyInternational
};

/// How many rows have each kind of fault. A row can have several.
struct RowFaultCounts {
    qint64 badRecipients = 0;
    qint64 missingData = 0;
    qint64 tooLong = 0;
    qint64 empty = 0;
    qint64 qrCodeTooLong = 0;
    qint64 any = 0;

    void add(const RecipientRow &row);
};

/// Two rows of a file that go to the same recipient.
struct RepeatedRecipient {
    qint64 first; ///< index of the earlier row
    qint64 again;
};

/// What a check found in a whole file.
struct RecipientFileReport {
    RecipientType type = RecipientType::Sms;
    FileReading reading;
    RecipientColumns columns;
    qint64 rowCount = 0; ///< rows past the limit too
    bool tooManyRows = false;
    bool moreRowsThanRemaining = false;
    bool allowedToSend = true; ///< every recipient is on the list
    qint64 internationalCount = 0; ///< numbers outside country code 44
    bool tooManyInternational = false;
    RowFaultCounts faults;
    qint64 withoutLeadingZero = 0; ///< British mobiles that were read although their zero is lost
    qint64 repeatedCount = 0;
    std::vector<RepeatedRecipient> repeated; ///< the first of them
    bool alreadySent = false;
    bool lettersInTrial = false;
    bool isEmptyFile = false; ///< nothing in it, not even a header
    bool hasEmptyLines = false; ///< an empty file has some text all the same
    bool hasEmptyCells = false; ///< and commas

    /// Everything that stops the file, in the platform's order; empty when it can be sent.
    std::vector<FileFault> fileFaults() const;
};

/// Checks one recipient file in a single go that yields rows, faults and counts (template-spec §6.5). The file is read
/// twice, since what stands in the last row decides which columns there are; nothing of it is kept but what the report
/// says. Works in steps, so that an event loop stays free. One thread; the template and the source outlive it.
class RecipientFileCheck {
public:
    using RowHandler = std::function<void(const RecipientRow &)>;

    /// onRow is called with each row that is read, in order; cells() are then its cells.
    RecipientFileCheck(
        RecipientSource &source, const RecipientTemplate &form, RecipientFileRules rules, RowHandler onRow = {});
    ~RecipientFileCheck();

    /// Reads on by one piece of the file; true when all of it has been read. An Invalid error when it is no file that
    /// can be read, Storage when the disk failed or the file was changed meanwhile.
    Result<bool> step();
    /// Reads everything.
    Result<RecipientFileReport> run();
    /// From 0 to 1.
    double progress() const;

    /// What was found; whole when step() said true. The headers are known once the first row came.
    const RecipientFileReport &report() const { return m_report; }
    const RecipientFileRules &rules() const { return m_rules; }
    /// The first row as it stands in the file, once that has been read.
    const QStringList &firstRow() const { return m_rawHeaders; }
    /// The cells of the present row as they stand in the file; while onRow runs.
    const CsvRow &cells() const { return *m_cells; }
    /// Why the text could not be read, after an Invalid error.
    CsvScanner::Fault scanFault() const { return m_scanFault; }

private:
    class Pass;
    enum class Stage { Survey, Rows, Done };
    Result<bool> beginPass(CsvScanner::RowHandler handler);
    void survey(const CsvRow &row);
    void check(const CsvRow &row);
    void note(const RecipientRow &row);
    void noteRepeated(const RecipientRow &row);
    void lookAt(const QString &piece);
    void endSurvey();
    void endRows();
    Result<bool> endPass();

    RecipientSource &m_source;
    const RecipientTemplate &m_form;
    RecipientFileRules m_rules;
    RowHandler m_onRow;
    Stage m_stage = Stage::Survey;
    std::unique_ptr<Pass> m_pass;
    CsvScanner::Fault m_scanFault = CsvScanner::Fault::None;

    qint64 m_rowsRead = 0; ///< of the present pass, the header among them
    qsizetype m_usedColumns = 0;
    QStringList m_rawHeaders;
    const CsvRow *m_cells = nullptr;
    std::unique_ptr<RecipientRowReader> m_reader;
    QSet<QString> m_allowed; ///< folded
    QHash<size_t, qint64> m_rowOfRecipient; ///< by hash, so that a large file stays small in memory
    RecipientFileReport m_report;
};

} // namespace postroom
