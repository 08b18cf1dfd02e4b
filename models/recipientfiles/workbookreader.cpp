// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of recipient files that stands on liborcus: loaded when the first workbook is read.
#include "recipientfiles/workbookreading.h"

#include "recipientfiles/odsvisibility.h"
#include "recipientfiles/wellformedparts.h"
#include "recipientfiles/workbookimport.h"
#include "recipientfiles/zipdirectory.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// liborcus unpacks no more of a file than the archive's directory says, so that is where a bomb is met.
constexpr quint64 mostUnpacked = 100'000'000;

Error unreadable(const QString &code)
{
    return makeError(Error::Kind::Invalid, u"the workbook is "_s + code, code);
}

/// One file of an archive, unpacked; empty when there is none.
QByteArray unpacked(const QByteArray &bytes, const char *name)
{
    orcus::zip_archive_stream_blob blob(
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    orcus::zip_archive archive(&blob);
    archive.load();
    std::vector<unsigned char> content;
    if (!archive.read_file_entry(name, content))
        return {};
    return QByteArray(reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size()));
}

/// What another file of the workbook is to it.
struct Relation {
    QString type;
    QString target;
};

QHash<QString, Relation> workbookRelations(const QByteArray &bytes)
{
    QHash<QString, Relation> relations;
    QXmlStreamReader xml(unpacked(bytes, "xl/_rels/workbook.xml.rels"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations.insert(attributes.value("Id"_L1).toString(),
            {attributes.value("Type"_L1).toString(), attributes.value("Target"_L1).toString()});
    }
    return relations;
}

/// Sheets that are hidden, and those of charts and macros, hold no recipients.
SheetChoice firstVisibleSheet(const QByteArray &workbookXml, const QHash<QString, Relation> &relations)
{
    SheetChoice choice;
    QXmlStreamReader xml(workbookXml);
    for (int sheet = 0; !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView flag = attributes.value("date1904"_L1);
            choice.countsFrom1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            const QString relation = attributes.value("r:id"_L1).toString();
            const QString type = relations.value(relation).type;
            const bool hasCells = type.isEmpty() || type.endsWith("/worksheet"_L1);
            const bool isHidden = attributes.value("state"_L1).contains("hidden"_L1, Qt::CaseInsensitive);
            if (choice.sheet < 0 && hasCells && !isHidden) {
                choice.sheet = sheet;
                choice.relation = relation;
            }
            ++sheet;
        }
    }
    return choice;
}

QByteArray relatedPart(const QByteArray &bytes, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.sliced(1) : "xl/"_L1 + target;
    return unpacked(bytes, path.toUtf8().constData());
}

/// The text of the cell that has just begun, without what is written above it for those who read aloud.
QString inlineText(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "c"_L1)) {
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText();
    }
    return text;
}

/// Texts that stand in their cells and not in the list that cells share: liborcus 0.17 passes them over.
Result<bool> addInlineTexts(Sheet &sheet, const QByteArray &sheetXml, const WorkbookWatch &watch)
{
    if (!sheetXml.contains("inlineStr"))
        return true;
    QXmlStreamReader xml(sheetXml);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "c"_L1
            || xml.attributes().value("t"_L1) != "inlineStr"_L1)
            continue;
        watch.look();
        const auto address = cellAddress(xml.attributes().value("r"_L1).toLatin1().toStdString());
        if (address.row < 0 || address.column < 0)
            continue;
        Result<bool> isSet = sheet.set(address.row, address.column, inlineText(xml));
        if (!isSet)
            return isSet;
    }
    return true;
}

/// An encrypted OpenDocument file has the list of its files in the clear, and says so there.
bool isEncryptedOds(const QByteArray &bytes)
{
    return unpacked(bytes, "META-INF/manifest.xml").contains("encryption-data");
}

/// Reads the chosen sheet with a filter of liborcus; `addTo` is given it before it becomes a text.
template <typename Filter, typename Addition>
Result<WorkbookText> read(const QByteArray &bytes, const SheetChoice &choice, Addition addTo)
{
    WorkbookImport import(choice);
    Filter filter(&import);
    filter.read_stream(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    Result<Sheet> sheet = import.sheet();
    if (!sheet)
        return sheet.error();
    if (const Result<bool> isAdded = addTo(sheet.value()); !isAdded)
        return isAdded.error();
    Result<QString> csv = std::move(sheet).value().toCsv();
    if (!csv)
        return csv.error();
    return WorkbookText{std::move(csv).value(), import.dates().count, import.dates().first};
}

Result<WorkbookText> xlsxText(const QByteArray &bytes, const WorkbookWatch &watch)
{
    const QHash<QString, Relation> relations = workbookRelations(bytes);
    SheetChoice choice = firstVisibleSheet(unpacked(bytes, "xl/workbook.xml"), relations);
    if (choice.sheet < 0)
        return unreadable(u"no-sheet"_s);
    choice.watch = watch;
    return read<orcus::orcus_xlsx>(bytes, choice, [&](Sheet &sheet) {
        const QString target = relations.value(choice.relation).target;
        return target.isEmpty() ? Result<bool>(true) : addInlineTexts(sheet, relatedPart(bytes, target), watch);
    });
}

Result<WorkbookText> odsText(const QByteArray &bytes, const WorkbookWatch &watch)
{
    const SheetChoice choice = firstVisibleTable(unpacked(bytes, "content.xml"), watch);
    if (choice.sheet < 0)
        return unreadable(u"no-sheet"_s);
    return read<orcus::orcus_ods>(bytes, choice, [&choice](Sheet &sheet) {
        Result<bool> isAdded = true;
        for (const RepeatedRow &row : choice.repeatedRows) {
            if (isAdded)
                isAdded = sheet.repeat(row.row, row.times);
        }
        return isAdded;
    });
}

Result<WorkbookText> textOf(const QByteArray &bytes, const QList<ZipEntry> &entries, const WorkbookWatch &watch)
{
    if (!hasWellFormedParts(bytes, entries, watch))
        return unreadable(u"damaged"_s);
    const auto has = [&entries](const char *name) {
        return std::any_of(entries.begin(), entries.end(), [name](const ZipEntry &e) { return e.name == name; });
    };
    if (has("xl/workbook.xml"))
        return xlsxText(bytes, watch);
    if (!has("content.xml"))
        return unreadable(u"wrong-type"_s);
    return isEncryptedOds(bytes) ? unreadable(u"encrypted"_s) : odsText(bytes, watch);
}

Result<WorkbookText> workbookCsv(const QByteArray &bytes, const std::atomic_bool *isCancelled)
{
    const std::optional<QList<ZipEntry>> entries = zipEntries(bytes);
    if (!entries)
        return unreadable(u"damaged"_s);
    quint64 total = 0;
    for (const ZipEntry &entry : *entries) {
        if (entry.isEncrypted)
            return unreadable(u"encrypted"_s);
        total += entry.unpackedSize;
    }
    if (total > mostUnpacked)
        return unreadable(u"unpacked-too-large"_s);
    try {
        return textOf(bytes, *entries, WorkbookWatch(isCancelled));
    } catch (const WorkbookStop &stop) {
        return stop.why();
    } catch (const std::exception &) {
        return unreadable(u"damaged"_s);
    }
}

} // namespace
} // namespace postroom

extern "C" Q_DECL_EXPORT const postroom::WorkbookReading *postroomWorkbookReading()
{
    static constexpr postroom::WorkbookReading reading{&postroom::workbookCsv};
    return &reading;
}
