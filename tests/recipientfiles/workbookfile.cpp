// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfile.h"

#include <QtEndian>

namespace postroom::test {
namespace {

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// What the header of a file and its entry in the directory have in common, from the version needed on.
QByteArray commonHeader(const ArchivedFile &file)
{
    QByteArray header;
    append<quint16>(header, 20);
    append<quint16>(header, 0); // flags
    append<quint16>(header, 0); // stored
    append<quint32>(header, 0); // time and date
    append<quint32>(header, crc32(file.content));
    append<quint32>(header, static_cast<quint32>(file.content.size()));
    append<quint32>(header, file.statedSize ? file.statedSize : static_cast<quint32>(file.content.size()));
    append<quint16>(header, static_cast<quint16>(file.name.size()));
    append<quint16>(header, 0); // extra
    return header;
}

const QByteArray xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray mainSpace = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const QByteArray relationSpace = R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const QByteArray packageRelations = R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationType + type + "\" Target=\"" + target + "\"/>";
}

QByteArray contentTypes()
{
    const QByteArray base = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return xmlHead + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        + R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        + R"(<Override PartName="/xl/workbook.xml" ContentType=")" + base + R"(sheet.main+xml"/>)"
        + R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType=")" + base + R"(worksheet+xml"/>)"
        + R"(<Override PartName="/xl/worksheets/sheet2.xml" ContentType=")" + base + R"(worksheet+xml"/>)"
        + R"(<Override PartName="/xl/styles.xml" ContentType=")" + base + R"(styles+xml"/></Types>)";
}

/// Cell formats: 0 general, 1 a date of the format's own number, 2 a date of the workbook's own format.
QByteArray styles()
{
    return xmlHead + "<styleSheet " + mainSpace
        + R"(><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts>)"
        + R"(<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>)"
        + R"(<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/>)"
        + R"(<xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)";
}

} // namespace

QByteArray zipArchive(const QList<ArchivedFile> &files)
{
    QByteArray archive;
    QByteArray directory;
    for (const ArchivedFile &file : files) {
        const auto start = static_cast<quint32>(archive.size());
        archive += QByteArray("PK\x03\x04", 4) + commonHeader(file) + file.name + file.content;
        directory += QByteArray("PK\x01\x02\x14\0", 6) + commonHeader(file);
        append<quint16>(directory, 0); // comment
        append<quint16>(directory, 0); // disk
        append<quint16>(directory, 0);
        append<quint32>(directory, 0);
        append<quint32>(directory, start);
        directory += file.name;
    }
    const auto directoryStart = static_cast<quint32>(archive.size());
    archive += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append<quint16>(archive, static_cast<quint16>(files.size()));
    append<quint16>(archive, static_cast<quint16>(files.size()));
    append<quint32>(archive, static_cast<quint32>(directory.size()));
    append<quint32>(archive, directoryStart);
    append<quint16>(archive, 0);
    return archive;
}

QByteArray xlsx(const Workbook &workbook)
{
    const QByteArray sheet = xmlHead + "<worksheet " + mainSpace + ">" + workbook.beforeRows + "<sheetData>"
        + workbook.rows + "</sheetData>" + workbook.afterRows + "</worksheet>";
    const QByteArray other = xmlHead + "<worksheet " + mainSpace
        + R"(><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>other sheet</t></is></c></row></sheetData></worksheet>)";
    return zipArchive({{"[Content_Types].xml", contentTypes()},
        {"_rels/.rels",
            xmlHead + "<Relationships " + packageRelations + ">" + relation("rId1", "officeDocument", "xl/workbook.xml")
                + "</Relationships>"},
        {"xl/workbook.xml",
            xmlHead + "<workbook " + mainSpace + " " + relationSpace + ">" + workbook.workbookProperties + "<sheets>"
                + workbook.sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            xmlHead + "<Relationships " + packageRelations + ">"
                + relation("rId1", workbook.relationType, "worksheets/sheet1.xml")
                + relation("rId2", "worksheet", "worksheets/sheet2.xml") + relation("rId3", "styles", "styles.xml")
                + "</Relationships>"},
        {"xl/styles.xml", styles()}, {"xl/worksheets/sheet1.xml", sheet}, {"xl/worksheets/sheet2.xml", other}});
}

QByteArray ods(const QByteArray &rows, const QByteArray &manifest, const OdsParts &before)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipArchive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            xmlHead + "<office:document-content xmlns:office=\"" + space + "office:1.0\" xmlns:table=\"" + space
                + "table:1.0\" xmlns:style=\"" + space + "style:1.0\" xmlns:text=\"" + space
                + R"(text:1.0"><office:automatic-styles>)" + before.styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + before.tables
                + R"(<table:table table:name="People">)" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>"},
        {"META-INF/manifest.xml", manifest}});
}

} // namespace postroom::test
