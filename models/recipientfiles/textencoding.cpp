// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/textencoding.h"

#include <algorithm>
#include <array>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

struct EncodingRow {
    TextEncoding encoding;
    const char *mark; ///< byte order mark
    const char *name;
};

constexpr std::array encodings{EncodingRow{TextEncoding::Utf8, "\xef\xbb\xbf", "UTF-8"},
    EncodingRow{TextEncoding::Utf16LittleEndian, "\xff\xfe", "UTF-16LE"},
    EncodingRow{TextEncoding::Utf16BigEndian, "\xfe\xff", "UTF-16BE"},
    EncodingRow{TextEncoding::Windows1252, "", "Windows-1252"}};

/// 0x80 to 0x9f of Windows-1252; the five that it leaves open stay what they are.
constexpr std::u16string_view upperControls = u"\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
                                              u"\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                                              u"\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/// How many bytes at the end may be the start of a UTF-8 character.
qsizetype openEnd(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte >= 0xc0)
            return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}

bool isUtf8(QByteArrayView bytes, bool isWhole)
{
    return (isWhole ? bytes : bytes.chopped(openEnd(bytes))).isValidUtf8();
}

/// True when nearly all bytes at odd (or even) places are zero: Latin text in UTF-16 without a mark.
bool isMostlyZero(QByteArrayView bytes, qsizetype from)
{
    qsizetype zeros = 0;
    for (qsizetype i = from; i < bytes.size(); i += 2)
        zeros += bytes[i] == '\0' ? 1 : 0;
    return bytes.size() >= 4 && zeros * 10 > bytes.size() / 2 * 7;
}

} // namespace

TextEncoding guessedEncoding(QByteArrayView bytes, bool isWhole)
{
    const auto *marked = std::find_if(encodings.begin(), encodings.end(),
        [bytes](const EncodingRow &row) { return *row.mark && bytes.startsWith(QByteArrayView(row.mark)); });
    if (marked != encodings.end())
        return marked->encoding;
    if (isMostlyZero(bytes, 1))
        return TextEncoding::Utf16LittleEndian;
    if (isMostlyZero(bytes, 0))
        return TextEncoding::Utf16BigEndian;
    return isUtf8(bytes, isWhole) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString encodingName(TextEncoding encoding)
{
    return QLatin1StringView(encodings[static_cast<std::size_t>(encoding)].name);
}

std::optional<TextEncoding> encodingOf(QStringView name)
{
    const auto *row = std::find_if(encodings.begin(), encodings.end(), [name](const EncodingRow &candidate) {
        return name.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0;
    });
    return row == encodings.end() ? std::nullopt : std::optional(row->encoding);
}

bool isReadByPlatform(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (m_encoding == TextEncoding::Utf8)
        return decodeUtf8(bytes);
    if (m_encoding != TextEncoding::Windows1252)
        return decodeUtf16(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = upperControls[c.unicode() - 0x80U];
    }
    return text;
}

QString TextDecoder::finish()
{
    m_hasFault = m_hasFault || !m_rest.isEmpty();
    return m_rest.isEmpty() ? QString() : QString(QChar::ReplacementCharacter);
}

QString TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest + bytes.toByteArray();
        bytes = joined;
    }
    const qsizetype open = openEnd(bytes);
    const QByteArrayView whole = bytes.chopped(open);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(whole);
    m_hasFault = m_hasFault || decoder.hasError();
    m_rest = bytes.last(open).toByteArray();
    return text;
}

QString TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    const QByteArray joined = m_rest + bytes.toByteArray();
    const qsizetype units = joined.size() / 2;
    QString text(units, Qt::Uninitialized);
    const int high = m_encoding == TextEncoding::Utf16BigEndian ? 0 : 1;
    for (qsizetype i = 0; i < units; ++i) {
        const auto upper = static_cast<uchar>(joined[2 * i + high]);
        const auto lower = static_cast<uchar>(joined[2 * i + 1 - high]);
        text[i] = QChar(lower, upper);
    }
    m_rest = joined.last(joined.size() - 2 * units);
    return text;
}

} // namespace postroom
