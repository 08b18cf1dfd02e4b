// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "recipientfiles/textencoding.h"

#include <atomic>
#include <memory>
#include <optional>

namespace postroom {

/// How a file's bytes were made a text, as far as that was a guess or changes what people see.
struct FileReading {
    std::optional<TextEncoding> encoding; ///< of a CSV or TSV file; none for a workbook
    bool hasBadBytes = false; ///< some are no character in that encoding
    QString sample; ///< a line with a letter that tells encodings apart; empty when there is none
    QChar separator; ///< what it was read with; null for a workbook
    QChar platformSeparator; ///< what the platform reads a file of that name with
    qint64 dates = 0; ///< cells of a workbook that hold a date
    QString firstDate; ///< as it is sent

    /// True for a text that the platform can read: UTF-8 without a fault, or a workbook.
    bool isReadByPlatform() const { return !encoding || (postroom::isReadByPlatform(*encoding) && !hasBadBytes); }
    /// True for cells that the platform does not tell apart.
    bool hasOtherSeparator() const { return separator != platformSeparator; }
};

/// The text of a recipient file, read from its start to its end as often as asked, in pieces.
class RecipientSource {
public:
    virtual ~RecipientSource() = default;

    /// Begins at the start. An error when the file cannot be read, or was changed since the first time.
    virtual Result<bool> restart() = 0;
    /// The next piece; empty at the end.
    virtual Result<QString> next() = 0;
    /// How much has been read since restart(), from 0 to 1.
    virtual double progress() const = 0;
    /// Whether line breaks of all kinds are one, as the platform makes them when a file is uploaded.
    virtual bool hasMixedLineEnds() const { return true; }
    /// How it is read; whole once all of it has been read.
    virtual FileReading reading() const { return {}; }
};

/// A text as the platform has it after an upload; `reading` is what is known of the file that it comes from.
std::unique_ptr<RecipientSource> textSource(const QString &text, const FileReading &reading = {});

/// How a delimited file on disk is to be read.
struct DelimitedFile {
    QString path;
    std::optional<TextEncoding> encoding = {}; ///< none: guessed
    QChar separator = u',';
    QChar platformSeparator = u',';
};

/// A CSV or TSV file, read as it stands on disk, in pieces of 64 kB. It must be the same file each time.
std::unique_ptr<RecipientSource> delimitedSource(const DelimitedFile &file);

/// What somebody who has a file read can choose.
struct ReadingChoice {
    std::optional<TextEncoding> encoding = {}; ///< of CSV and TSV files; none: guessed
    const std::atomic_bool *isCancelled = nullptr; ///< set from any thread when nobody waits any more
};

/// The source for a file of a type that the platform takes, chosen by what is in it and by its name: csv, tsv, xlsx,
/// xlsm, ods. A CSV or TSV file whose header has another separator alone is read with that. A workbook is read whole,
/// until the flag of the choice is set. An Invalid error with a reason of its own for one that is too large, encrypted,
/// damaged, no file or of another type.
Result<std::unique_ptr<RecipientSource>> recipientFileSource(const QString &path, const ReadingChoice &choice = {});

/// True for a file with bytes of its own; others (a pipe, a device, a folder) may never end or never answer.
bool isPlainFile(const QString &path);

/// The separator that the first line of a text has outside quotes, where it lacks the one that is expected: the most
/// frequent of comma, semicolon and tab. Else the expected one.
QChar likelySeparator(QStringView text, QChar expected);

} // namespace postroom
