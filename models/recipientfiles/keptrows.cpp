// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/keptrows.h"

#include <QDataStream>
#include <QIODevice>

namespace postroom {
namespace {

constexpr qint64 bytesOfARow = 96; ///< with what allocations cost

/// A cell as it is written: nothing there, nothing in it, a text, or a list of texts.
enum class Tag : quint8 { Absent, Null, Text, List };

void write(QDataStream &stream, const RecipientValue &value)
{
    if (value.isNull()) {
        stream << quint8(Tag::Null);
    } else if (value.isText()) {
        stream << quint8(Tag::Text) << value.text.toUtf8();
    } else {
        stream << quint8(Tag::List) << quint32(value.list.size());
        for (const QString &item : value.list)
            stream << (item.isNull() ? QByteArray() : item.toUtf8());
    }
}

QString readText(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    return bytes.isNull() ? QString() : QString::fromUtf8(bytes);
}

QStringList readList(QDataStream &stream)
{
    quint32 size = 0;
    stream >> size;
    QStringList list;
    for (quint32 i = 0; i < size; ++i)
        list += readText(stream);
    return list;
}

/// The cell that comes next; nothing where a header that folds alike has the value.
std::optional<PersonalisationValue> readCell(QDataStream &stream)
{
    quint8 tag = 0;
    stream >> tag;
    if (tag == quint8(Tag::List))
        return readList(stream);
    if (tag == quint8(Tag::Absent))
        return {};
    const QString text = tag == quint8(Tag::Text) ? readText(stream) : QString();
    return text.isNull() ? PersonalisationValue() : PersonalisationValue(text);
}

QString shown(const std::optional<PersonalisationValue> &value)
{
    if (!value)
        return {};
    if (const auto *list = std::get_if<QStringList>(&*value))
        return list->join(QStringLiteral(", "));
    const auto *text = std::get_if<QString>(&*value);
    return text ? *text : QString();
}

} // namespace

void KeptRows::add(const RecipientRow &row, const RecipientColumns &columns, const QStringList &faults)
{
    QByteArray bytes;
    qsizetype used = 0;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const std::vector<RecipientColumns::Key> &keys = columns.keys();
    for (std::size_t key = 0; key < keys.size(); ++key) {
        const RecipientRow::Cell &cell = row.cells()[static_cast<std::size_t>(keys[key].place)];
        if (!cell.isThere || cell.key != static_cast<int>(key)) {
            stream << quint8(Tag::Absent);
            continue;
        }
        write(stream, cell.value);
        used = cell.value.isNull() ? used : bytes.size();
    }
    bytes.truncate(used);
    bytes.squeeze();
    m_bytes += bytes.size() + bytesOfARow;
    m_rows.push_back({row.shownNumber(), bytes, shared(faults)});
}

QStringList KeptRows::shared(const QStringList &faults)
{
    const auto known = m_faults.constFind(faults);
    if (known != m_faults.constEnd())
        return *known;
    for (const QString &fault : faults)
        m_bytes += fault.size() * 2 + bytesOfARow;
    return *m_faults.insert(faults, faults);
}

CheckedRow KeptRows::row(qsizetype index, const QStringList &headers) const
{
    const Row &kept = m_rows[static_cast<std::size_t>(index)];
    CheckedRow row{kept.number, {}, kept.faults, {}};
    QDataStream stream(kept.cells);
    for (const QString &header : headers) {
        const std::optional<PersonalisationValue> value = readCell(stream);
        row.cells += shown(value);
        if (value)
            row.values.set(header, *value);
    }
    return row;
}

QString KeptRows::cell(qsizetype index, qsizetype column) const
{
    QDataStream stream(m_rows[static_cast<std::size_t>(index)].cells);
    for (qsizetype before = 0; before < column && !stream.atEnd(); ++before)
        readCell(stream);
    return column < 0 || stream.atEnd() ? QString() : shown(readCell(stream));
}

} // namespace postroom
