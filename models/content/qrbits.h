// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace postroom {

/// The levels of error correction in the order of the capacity table.
enum class QrLevel { Low, Medium, Quartile, High };

/// How many codewords of data a symbol holds (ISO/IEC 18004 table 7).
int qrCapacity(int version, QrLevel level);
constexpr int largestQrVersion = 40;

/// The data of one symbol before it is laid out: one mode for all bytes.
class QrBits {
public:
    explicit QrBits(const QByteArray &bytes);

    /// Bits for mode, count and data in a version.
    int size(int version) const;
    /// The codewords of a symbol with room for `capacity`, ended and padded as the platform does it.
    std::vector<std::uint8_t> codewords(int version, int capacity) const;

private:
    enum class Mode { Numeric, Alphanumeric, Byte, Kanji };
    static Mode modeOf(const QByteArray &bytes);
    int countBits(int version) const;
    int dataBits() const;
    int characters() const;
    void appendData(std::vector<bool> &bits) const;

    QByteArray m_bytes;
    Mode m_mode;
};

} // namespace postroom
