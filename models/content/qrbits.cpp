// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/qrbits.h"

#include <algorithm>
#include <array>

namespace postroom {
namespace {

constexpr QByteArrayView alphanumeric("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
constexpr int terminatorBits = 4;
constexpr int kanjiBits = 13;

constexpr std::array<std::array<short, largestQrVersion>, 4> capacities{
    {{19, 34, 55, 80, 108, 136, 156, 194, 232, 274, 324, 370, 428, 461, 523, 589, 647, 721, 795, 861, 932, 1006, 1094,
         1174, 1276, 1370, 1468, 1531, 1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956},
        {16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782, 860,
            914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334},
        {13, 22, 34, 48, 62, 76, 88, 110, 132, 154, 180, 206, 244, 261, 295, 325, 367, 397, 445, 485, 512, 568, 614,
            664, 718, 754, 808, 871, 911, 985, 1033, 1115, 1171, 1231, 1286, 1354, 1426, 1502, 1582, 1666},
        {9, 16, 26, 36, 46, 60, 66, 86, 100, 122, 140, 158, 180, 197, 223, 253, 283, 313, 341, 385, 406, 442, 464, 514,
            538, 596, 628, 661, 701, 745, 793, 845, 901, 961, 986, 1054, 1096, 1142, 1222, 1276}}};

/// Per mode: its indicator, and the bits of its count in versions 1 to 9, 10 to 26, 27 to 40.
struct ModeBits {
    int indicator;
    std::array<int, 3> count;
};
constexpr std::array modes{
    ModeBits{1, {10, 12, 14}}, ModeBits{2, {9, 11, 13}}, ModeBits{4, {8, 16, 16}}, ModeBits{8, {8, 10, 12}}};

int pairAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]) << 8 | static_cast<unsigned char>(bytes[index + 1]);
}

bool isKanji(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const int pair = pairAt(bytes, i);
        if (!(pair >= 0x8140 && pair <= 0x9ffc) && !(pair >= 0xe040 && pair <= 0xebbf))
            return false;
    }
    return true;
}

void append(std::vector<bool> &bits, int value, int count)
{
    for (int bit = count - 1; bit >= 0; --bit)
        bits.push_back((value >> bit) & 1);
}

} // namespace

int qrCapacity(int version, QrLevel level)
{
    return capacities[static_cast<std::size_t>(level)][static_cast<std::size_t>(version) - 1];
}

QrBits::QrBits(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_mode(modeOf(bytes))
{
}

QrBits::Mode QrBits::modeOf(const QByteArray &bytes)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), isDigit))
        return Mode::Numeric;
    if (!bytes.isEmpty()
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c != '\0' && alphanumeric.contains(c); }))
        return Mode::Alphanumeric;
    return isKanji(bytes) ? Mode::Kanji : Mode::Byte;
}

int QrBits::countBits(int version) const
{
    const std::size_t band = version < 10 ? 0 : version < 27 ? 1 : 2;
    return modes[static_cast<std::size_t>(m_mode)].count[band];
}

int QrBits::characters() const
{
    return static_cast<int>(m_mode == Mode::Kanji ? m_bytes.size() / 2 : m_bytes.size());
}

int QrBits::dataBits() const
{
    static constexpr std::array digitRest{0, 4, 7};
    const int count = characters();
    switch (m_mode) {
    case Mode::Numeric:
        return count / 3 * 10 + digitRest[static_cast<std::size_t>(count % 3)];
    case Mode::Alphanumeric:
        return count / 2 * 11 + count % 2 * 6;
    case Mode::Kanji:
        return count * kanjiBits;
    case Mode::Byte:
        break;
    }
    return count * 8;
}

int QrBits::size(int version) const
{
    return terminatorBits + countBits(version) + dataBits();
}

void QrBits::appendData(std::vector<bool> &bits) const
{
    const auto code = [this](qsizetype i) { return static_cast<int>(alphanumeric.indexOf(m_bytes[i])); };
    const qsizetype size = m_bytes.size();
    switch (m_mode) {
    case Mode::Numeric:
        for (qsizetype i = 0; i < size; i += 3) {
            const QByteArray digits = m_bytes.mid(i, 3);
            append(bits, digits.toInt(), static_cast<int>(digits.size()) * 3 + 1);
        }
        break;
    case Mode::Alphanumeric:
        for (qsizetype i = 0; i < size; i += 2) {
            const bool isPair = i + 1 < size;
            append(bits, isPair ? code(i) * 45 + code(i + 1) : code(i), isPair ? 11 : 6);
        }
        break;
    case Mode::Kanji:
        for (qsizetype i = 0; i < size; i += 2) {
            const int pair = pairAt(m_bytes, i);
            const int offset = pair - (pair <= 0x9ffc ? 0x8140 : 0xc140);
            append(bits, (offset >> 8) * 0xc0 + (offset & 0xff), kanjiBits);
        }
        break;
    case Mode::Byte:
        for (char byte : m_bytes)
            append(bits, static_cast<unsigned char>(byte), 8);
        break;
    }
}

std::vector<std::uint8_t> QrBits::codewords(int version, int capacity) const
{
    std::vector<bool> bits;
    append(bits, modes[static_cast<std::size_t>(m_mode)].indicator, 4);
    append(bits, characters(), countBits(version));
    appendData(bits);
    const std::size_t room = static_cast<std::size_t>(capacity) * 8;
    bits.insert(bits.end(), std::min<std::size_t>(terminatorBits, room - bits.size()), false);
    // To the next border of a byte; a whole byte of zeros where the bits end on one.
    bits.insert(bits.end(), std::min(8 - bits.size() % 8, room - bits.size()), false);
    for (bool isFirst = true; bits.size() < room; isFirst = !isFirst)
        append(bits, isFirst ? 0xec : 0x11, 8);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(capacity));
    for (std::size_t i = 0; i < bits.size(); ++i)
        bytes[i / 8] = static_cast<std::uint8_t>(bytes[i / 8] << 1 | (bits[i] ? 1 : 0));
    return bytes;
}

} // namespace postroom
