// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of any kind as a recipient file: encoding, separator, line ends, cells, columns and rows, from a text and from
// a file on disk.
#include "recipientfiles/recipientfilecheck.h"

#include <cstdint>
#include <QTemporaryDir>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// Ends the program where a check says other numbers than it went through.
void checkAll(RecipientSource &source)
{
    const auto form = recipientTemplate(RecipientType::Email, QStringLiteral("Hi ((name)), ((date??today))"));
    qint64 rows = 0;
    RecipientFileCheck check(source, *form, {}, [&rows](const RecipientRow &row) { rows += row.index() == rows; });
    const Result<RecipientFileReport> report = check.run();
    if (report && rows != std::min<qint64>(report->rowCount, check.rules().maxRows))
        __builtin_trap();
}

/// The file itself, whose first byte chooses what its name says.
QString written(QByteArrayView bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(bytes.startsWith('t') ? u"people.tsv"_s : u"people.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes.data(), bytes.size());
    return file.fileName();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    TextDecoder decoder(guessedEncoding(bytes, true));
    const auto text = textSource(decoder.decode(bytes) + decoder.finish());
    checkAll(*text);
    if (const auto file = recipientFileSource(written(bytes)))
        checkAll(**file);
    return 0;
}
