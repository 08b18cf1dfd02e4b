// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/wellformedparts.h"

#include <algorithm>
#include <exception>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <QSet>
#include <QXmlStreamReader>

namespace postroom {
namespace {

/// What other programs keep in a workbook for themselves is not read.
bool isRead(const QByteArray &name)
{
    const bool isXml = name.endsWith(".xml") || name.endsWith(".rels");
    return isXml && !name.startsWith("customXml/") && !name.startsWith("docProps/") && !name.startsWith("META-INF/");
}

/// `text` is followed by a null that is no part of it.
bool isWellFormed(const std::vector<unsigned char> &text, quint64 size, const WorkbookWatch &watch)
{
    QXmlStreamReader xml(QByteArray::fromRawData(
        reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(std::min<quint64>(size, text.size()))));
    while (!xml.atEnd()) {
        watch.look();
        if (xml.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    return !xml.hasError();
}

} // namespace

bool hasWellFormedParts(const QByteArray &bytes, const QList<ZipEntry> &entries, const WorkbookWatch &watch)
{
    QSet<QByteArray> names;
    for (const ZipEntry &entry : entries)
        names.insert(entry.name);
    if (names.size() != entries.size())
        return false;
    try {
        orcus::zip_archive_stream_blob blob(
            reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
        orcus::zip_archive archive(&blob);
        archive.load();
        return std::all_of(entries.begin(), entries.end(), [&archive, &watch](const ZipEntry &entry) {
            watch.look();
            std::vector<unsigned char> text;
            return !isRead(entry.name)
                || (archive.read_file_entry(entry.name.constData(), text)
                    && isWellFormed(text, entry.unpackedSize, watch));
        });
    } catch (const WorkbookStop &) {
        throw;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace postroom
