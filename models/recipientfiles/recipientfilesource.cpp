// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientsource.h"

#include "core/latemodule.h"
#include "domain/spreadsheetlimits.h"
#include "recipientfiles/workbookreading.h"

#include <array>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qint64 mostBytes = 10'000'000; ///< the platform takes files below 10 MB (template-spec §6.5 "Upload")
constexpr qint64 headerBytes = 65536; ///< where the first line is looked for
constexpr auto compoundFileMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"; ///< of xls, and of what Excel encrypts
constexpr auto zipMark = "PK\x03\x04";

struct DelimitedRow {
    QLatin1StringView extension;
    char16_t separator;
};

constexpr std::array delimitedRows{DelimitedRow{"csv"_L1, u','}, DelimitedRow{"tsv"_L1, u'\t'}};

Error refused(const QString &code)
{
    return makeError(Error::Kind::Invalid, u"the file is "_s + code, code);
}

const WorkbookReading &workbooks()
{
    static const auto *const loaded
        = reinterpret_cast<WorkbookReadingFunction>(lateFunction("workbooks", "postroomWorkbookReading"))();
    return *loaded;
}

/// Why a compound file is none that can be read: the stream of an encrypted workbook has this name, in UTF-16.
Error compoundFileError(const QByteArray &bytes)
{
    constexpr QStringView name = u"EncryptedPackage";
    const QByteArray spelled(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return refused(bytes.contains(spelled) ? u"encrypted"_s : u"old-workbook"_s);
}

Result<std::unique_ptr<RecipientSource>> workbookSource(const QByteArray &bytes, const ReadingChoice &choice)
{
    const Result<WorkbookText> read = workbooks().csv(bytes, choice.isCancelled);
    if (!read)
        return read.error();
    FileReading reading;
    reading.dates = read->dates;
    reading.firstDate = read->firstDate;
    return textSource(read->csv, reading);
}

std::unique_ptr<RecipientSource> separatedSource(QFile &file, QChar separator, const ReadingChoice &choice)
{
    const QByteArray start = file.peek(headerBytes);
    const TextEncoding encoding = choice.encoding.value_or(guessedEncoding(start, file.size() <= headerBytes));
    const QChar likely = likelySeparator(TextDecoder(encoding).decode(start), separator);
    return delimitedSource({file.fileName(), choice.encoding, likely, separator});
}

} // namespace

Result<std::unique_ptr<RecipientSource>> recipientFileSource(const QString &path, const ReadingChoice &choice)
{
    if (QFileInfo::exists(path) && !isPlainFile(path))
        return refused(u"no-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(Error::Kind::Storage, file.errorString());
    if (file.size() >= mostBytes)
        return refused(u"too-large"_s);
    const QByteArray start = file.peek(8);
    if (start.startsWith(compoundFileMark))
        return compoundFileError(file.readAll());
    if (start.startsWith(zipMark))
        return workbookSource(file.readAll(), choice);
    const QString extension = QFileInfo(path).suffix().toLower();
    for (const DelimitedRow &row : delimitedRows) {
        if (extension == row.extension)
            return separatedSource(file, QChar(row.separator), choice);
    }
    return refused(isSpreadsheetName(path) ? u"no-workbook"_s : u"wrong-type"_s);
}

} // namespace postroom
