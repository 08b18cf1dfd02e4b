// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilewords.h"

#include "core/wordslocale.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

struct SummaryRow {
    qint64 RowFaultCounts::*count;
    const char *one;
    const char *several;
};

struct RecipientNoun {
    RecipientType type;
    SummaryRow row;
};

constexpr const char *context = "postroom::RecipientFileWords";

constexpr std::array recipientNouns{
    RecipientNoun{RecipientType::Sms,
        {&RowFaultCounts::badRecipients, QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "fix 1 phone number"),
            QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "fix %1 phone numbers")}},
    RecipientNoun{RecipientType::Email,
        {&RowFaultCounts::badRecipients, QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "fix 1 email address"),
            QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "fix %1 email addresses")}},
    RecipientNoun{RecipientType::Letter,
        {&RowFaultCounts::badRecipients, QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "fix 1 address"),
            QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "fix %1 addresses")}},
};

constexpr std::array summaryRows{
    SummaryRow{&RowFaultCounts::missingData,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "enter missing data in 1 row"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "enter missing data in %1 rows")},
    SummaryRow{&RowFaultCounts::tooLong,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "shorten the message in 1 row"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "shorten the messages in %1 rows")},
    SummaryRow{&RowFaultCounts::empty,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "check you have content for the empty message in 1 row"),
        QT_TRANSLATE_N_NOOP(
            "postroom::RecipientFileWords", "check you have content for the empty messages in %1 rows")},
    SummaryRow{&RowFaultCounts::qrCodeTooLong,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "enter fewer characters for the QR code links in 1 row"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "enter fewer characters for the QR code links in %1 rows")},
};

/// A row for each FileFault, in its order.
struct FileFaultRow {
    const char *code;
    const char *sentence;
};

constexpr std::array fileFaults{
    FileFaultRow{"encoding", ""},
    FileFaultRow{"separator",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The cells are separated by %1 and were read so. The platform separates those of such a file by %2 alone "
            "and finds a single column: save it with %2.")},
    FileFaultRow{"too_many_rows",
        QT_TRANSLATE_NOOP(
            "postroom::RecipientFileWords", "The file has %1; the platform reads %2. Split it into smaller files.")},
    FileFaultRow{"no_rows", ""},
    FileFaultRow{"no_recipient_column",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "There is no column for the recipient: it needs one called “%1”. Its columns are %2.")},
    FileFaultRow{"duplicate_recipient_columns",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The recipient's column stands more than once, as %1. Delete all but one.")},
    FileFaultRow{"missing_columns",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The names of the columns must match the placeholders of the template. There is no column called %1.")},
    FileFaultRow{"already_sent",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "A file of this name was sent today with this template. Rename it if these are other recipients.")},
    FileFaultRow{
        "row_faults", QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "%1 rows have something to fix: %2.")},
    FileFaultRow{"not_allowed_recipients",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The service is in trial mode: a file can only go to the members of its team, and other recipients are in "
            "this one.")},
    FileFaultRow{"letters_in_trial",
        QT_TRANSLATE_NOOP(
            "postroom::RecipientFileWords", "The service is in trial mode, in which no letters can be sent.")},
    FileFaultRow{"more_rows_than_remaining",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file has %1; today's limit leaves %2.")},
    FileFaultRow{"too_many_international",
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file has %1; today's limit leaves %2.")},
};

/// A row for each code of an error that a file can end with.
struct UnreadableRow {
    QLatin1StringView code;
    const char *sentence;
};

constexpr std::array unreadableRows{
    UnreadableRow{"file-changed"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file was changed while it was read. Check it again.")},
    UnreadableRow{"lone-carriage-return"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The file has line breaks that the platform cannot read. Save it again as CSV.")},
    UnreadableRow{"long-cell"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "A cell has more than 131,072 characters. A quotation mark that is never closed can be the reason.")},
    UnreadableRow{"encrypted"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook is protected by a password. Save it without one, and check it again.")},
    UnreadableRow{"damaged"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook is damaged. Open it in a spreadsheet program and save it again.")},
    UnreadableRow{"old-workbook"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The file is a workbook of the format before 2007. Save it as .xlsx, .ods or CSV.")},
    UnreadableRow{"no-workbook"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The file is named as a workbook and is none; its name may have been changed. Save it as .xlsx, .ods or "
            "CSV.")},
    UnreadableRow{"wrong-type"_L1,
        QT_TRANSLATE_NOOP(
            "postroom::RecipientFileWords", "The file must be a spreadsheet: .csv, .tsv, .xlsx, .xlsm or .ods.")},
    UnreadableRow{
        "too-large"_L1, QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file must be smaller than 10 MB.")},
    UnreadableRow{"unpacked-too-large"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook would be far larger unpacked than it is, so it is not opened.")},
    UnreadableRow{"too-many-rows"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook has more than 200,000 rows, and the platform refuses it. Split it into smaller files.")},
    UnreadableRow{"too-many-columns"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook has a header beyond its 1,000th column, and the platform refuses it. Delete the columns that "
            "the template does not need.")},
    UnreadableRow{"too-many-cells"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The sheet would have more cells than can be read here. Delete what the template does not need, or save it "
            "as CSV.")},
    UnreadableRow{"no-sheet"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The workbook has no sheet of cells that is shown, only macros, charts or hidden sheets.")},
    UnreadableRow{"no-file"_L1,
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "This is no file with a content of its own, but a folder, a pipe or a device. Save the rows as a file.")},
    UnreadableRow{"cancelled"_L1, QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The check was stopped.")},
};

QString words(const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// A sentence about one, or about several, whose plural depends on how many.
QString counted(const char *one, const char *several, qint64 number)
{
    return number == 1
        ? words(one)
        : QCoreApplication::translate(context, several, nullptr, pluralOf(number)).arg(numberText(number));
}

QString countedRows(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "1 row"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "%1 rows"), number);
}

QString countedMessages(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "1 message"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "%1 messages"), number);
}

QString countedInternational(qint64 number)
{
    return counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "1 international number"),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "%1 international numbers"), number);
}

constexpr std::size_t mostPairsShown = 10;

QString repeatedSentence(const RecipientFileReport &report)
{
    QStringList pairs;
    for (std::size_t i = 0; i < std::min(mostPairsShown, report.repeated.size()); ++i)
        pairs += words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "%1 and %2"))
                     .arg(numberText(report.repeated[i].first + 2), numberText(report.repeated[i].again + 2));
    if (report.repeatedCount > static_cast<qint64>(mostPairsShown))
        pairs += QStringLiteral("…");
    return counted(
        QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "1 row repeats the recipient of an earlier one: rows %1."),
        QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords", "%1 rows repeat the recipient of an earlier one: rows %2."),
        report.repeatedCount)
        .arg(pairs.join(u"; "_s));
}

QString summaryLine(const SummaryRow &row, const RowFaultCounts &faults)
{
    const qint64 count = faults.*row.count;
    return counted(row.one, row.several, count);
}

/// A file can have ten thousand columns: the first of them tell which file it is.
QString quoted(const QStringList &names)
{
    constexpr qsizetype mostNames = 20;
    const QString shown = u'“' + names.first(std::min(names.size(), mostNames)).join(u"”, “"_s) + u'”';
    if (names.size() <= mostNames)
        return shown;
    return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "%1 and %2 more"))
        .arg(shown, numberText(names.size() - mostNames));
}

/// Every way to have no rows is said otherwise.
QString noRowsSentence(const RecipientFileReport &report)
{
    if (report.isEmptyFile && report.hasEmptyCells)
        return words(QT_TRANSLATE_NOOP(
            "postroom::RecipientFileWords", "The file has commas and nothing between them: all its cells are empty."));
    if (report.isEmptyFile && report.hasEmptyLines)
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file has empty lines and nothing else."));
    if (report.isEmptyFile)
        return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "There is nothing in the file."));
    if (report.columns.hasRecipientColumns())
        return words(QT_TRANSLATE_NOOP(
            "postroom::RecipientFileWords", "The file has the names of the columns and no rows below them."));
    return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
        "The file has a single row. Its first row must name the columns, with the recipients below."));
}

struct SeparatorRow {
    char16_t separator;
    const char *name;
};

constexpr std::array separators{
    SeparatorRow{u',', QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "commas")},
    SeparatorRow{u';', QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "semicolons")},
    SeparatorRow{u'\t', QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "tabs")},
};

QString separatorName(QChar separator)
{
    const auto *row = std::find_if(separators.begin(), separators.end(),
        [separator](const SeparatorRow &candidate) { return separator == candidate.separator; });
    return row == separators.end() ? QString(separator) : words(row->name);
}

QString encodingSentence(const FileReading &reading)
{
    const QString name = reading.encoding ? encodingName(*reading.encoding) : QString();
    const QString sentence = isReadByPlatform(reading.encoding.value_or(TextEncoding::Utf8))
        ? words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "Some bytes of the file are no characters in %1, so the platform does not read it. Save it as UTF-8."))
        : words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
            "The file was read as %1; the platform reads UTF-8 alone. Save it as UTF-8, in Excel as “CSV UTF-8”."));
    return sentence.arg(name);
}

} // namespace

QStringList rowFaultSummary(const RowFaultCounts &faults, RecipientType type)
{
    QStringList summary;
    if (faults.badRecipients > 0)
        summary += summaryLine(recipientNouns[static_cast<std::size_t>(type)].row, faults);
    for (const SummaryRow &row : summaryRows) {
        if (faults.*row.count > 0)
            summary += summaryLine(row, faults);
    }
    return summary;
}

QString fileFaultCode(FileFault fault)
{
    return QString::fromLatin1(fileFaults[static_cast<std::size_t>(fault)].code);
}

QString fileFaultSentence(FileFault fault, const RecipientFileReport &report, const RecipientFileRules &rules)
{
    const char *source = fileFaults[static_cast<std::size_t>(fault)].sentence;
    const auto sentence = [source] { return words(source); };
    switch (fault) {
    case FileFault::OtherEncoding:
        return encodingSentence(report.reading);
    case FileFault::OtherSeparator:
        return sentence().arg(separatorName(report.reading.separator), separatorName(report.reading.platformSeparator));
    case FileFault::NoRows:
        return noRowsSentence(report);
    case FileFault::TooManyRows:
        return sentence().arg(countedRows(report.rowCount), numberText(rules.maxRows));
    case FileFault::NoRecipientColumn:
        return sentence().arg(report.columns.recipientHeader(), quoted(report.columns.headers()));
    case FileFault::DuplicateRecipientColumns:
        return sentence().arg(quoted(report.columns.duplicateRecipientColumns()));
    case FileFault::MissingColumns:
        return sentence().arg(quoted(report.columns.missing()));
    case FileFault::RowFaults:
        return counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "1 row has something to fix: %1."), source,
            report.faults.any)
            .arg(rowFaultSummary(report.faults, report.type).join(u", "_s));
    case FileFault::MoreRowsThanRemaining:
        return sentence().arg(countedRows(report.rowCount), countedMessages(rules.remainingMessages));
    case FileFault::TooManyInternational:
        return sentence().arg(
            countedInternational(report.internationalCount), numberText(rules.remainingInternational));
    case FileFault::AlreadySent:
    case FileFault::NotAllowedRecipients:
    case FileFault::LettersInTrial:
        break;
    }
    return sentence();
}

QStringList fileWarnings(const RecipientFileReport &report)
{
    QStringList warnings;
    if (report.repeatedCount > 0)
        warnings += repeatedSentence(report);
    if (report.withoutLeadingZero > 0)
        warnings += counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
                                "1 phone number had lost its leading 0, and was read with it."),
            QT_TRANSLATE_N_NOOP(
                "postroom::RecipientFileWords", "%1 phone numbers had lost their leading 0, and were read with it."),
            report.withoutLeadingZero);
    if (report.reading.dates > 0)
        warnings += counted(QT_TRANSLATE_NOOP("postroom::RecipientFileWords",
                                "1 cell of the workbook holds a date. It is sent as the platform writes it, “%1”, "
                                "however the workbook shows it."),
            QT_TRANSLATE_N_NOOP("postroom::RecipientFileWords",
                "%1 cells of the workbook hold a date. They are sent as the platform writes them, such as “%2”, "
                "however the workbook shows them."),
            report.reading.dates)
                        .arg(report.reading.firstDate);
    return warnings;
}

QString readingSentence(const FileReading &reading)
{
    if (!reading.encoding)
        return {};
    const QString name = encodingName(*reading.encoding);
    return reading.sample.isEmpty()
        ? words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "Read as %1, separated by %2."))
              .arg(name, separatorName(reading.separator))
        : words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "Read as %1, separated by %2, for example “%3”."))
              .arg(name, separatorName(reading.separator), reading.sample);
}

QString unreadableFileSentence(const Error &error)
{
    const auto *row = std::find_if(unreadableRows.begin(), unreadableRows.end(),
        [&error](const UnreadableRow &candidate) { return error.code == candidate.code; });
    if (row != unreadableRows.end())
        return words(row->sentence);
    return words(QT_TRANSLATE_NOOP("postroom::RecipientFileWords", "The file could not be read: %1."))
        .arg(error.detail);
}

} // namespace postroom
