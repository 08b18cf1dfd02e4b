// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/zipdirectory.h"

#include <algorithm>
#include <QtEndian>

namespace postroom {
namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype headerSize = 46;
constexpr qsizetype longestComment = 65535;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 headerMark = 0x02014b50;

template <typename Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// Where the directory's end record stands; -1 for no zip archive.
qsizetype endRecord(QByteArrayView bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endSize - longestComment);
    for (qsizetype at = bytes.size() - endSize; at >= first; --at) {
        if (numberAt<quint32>(bytes, at) == endMark)
            return at;
    }
    return -1;
}

} // namespace

std::optional<QList<ZipEntry>> zipEntries(QByteArrayView bytes)
{
    const qsizetype end = endRecord(bytes);
    if (end < 0)
        return {};
    const int count = numberAt<quint16>(bytes, end + 10);
    qsizetype at = numberAt<quint32>(bytes, end + 16);
    QList<ZipEntry> entries;
    for (int i = 0; i < count; ++i) {
        if (at + headerSize > bytes.size() || numberAt<quint32>(bytes, at) != headerMark)
            return {};
        const qsizetype nameSize = numberAt<quint16>(bytes, at + 28);
        // liborcus makes room for the packed size that is stated here, whatever it is.
        if (at + headerSize + nameSize > bytes.size() || numberAt<quint32>(bytes, at + 20) > bytes.size())
            return {};
        entries.append({bytes.sliced(at + headerSize, nameSize).toByteArray(), numberAt<quint32>(bytes, at + 24),
            (numberAt<quint16>(bytes, at + 8) & 1) != 0});
        at += headerSize + nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
    }
    return entries;
}

} // namespace postroom
