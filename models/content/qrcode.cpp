// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/qrcode.h"

#include "content/qrbits.h"

#include <algorithm>
#include <array>
#include <iconv.h>
#include <memory>
#include <qrcodegen/QrCode.hpp>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// The symbol as rows of dark modules.
using Modules = std::vector<std::vector<bool>>;

constexpr int masks = 8;
constexpr int firstVersionWithNumber = 7;
constexpr std::array<bool, 7> finderLine{true, false, true, true, true, false, true};

qrcodegen::QrCode::Ecc eccOf(QrLevel level)
{
    using Ecc = qrcodegen::QrCode::Ecc;
    static constexpr std::array eccs{Ecc::LOW, Ecc::MEDIUM, Ecc::QUARTILE, Ecc::HIGH};
    return eccs[static_cast<std::size_t>(level)];
}

Modules modulesOf(const qrcodegen::QrCode &code)
{
    const int size = code.getSize();
    Modules rows(static_cast<std::size_t>(size), std::vector<bool>(static_cast<std::size_t>(size)));
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x)
            rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = code.getModule(x, y);
    }
    return rows;
}

/// Format and version are not written yet when a mask is judged, and neither is the one fixed dark module.
void clearWrittenLater(Modules &rows, int version)
{
    const std::size_t size = rows.size();
    const auto clear = [&rows](std::size_t x, std::size_t y) {
        rows[y][x] = false;
        rows[x][y] = false;
    };
    for (std::size_t i = 0; i < 9; ++i) {
        if (i != 6)
            clear(8, i);
    }
    for (std::size_t i = size - 8; i < size; ++i)
        clear(8, i);
    for (std::size_t i = 0; version >= firstVersionWithNumber && i < 6; ++i) {
        for (std::size_t j = size - 11; j < size - 8; ++j)
            clear(i, j);
    }
}

/// N1 for one row: runs of five or more.
int runPenalty(const std::vector<bool> &row)
{
    int penalty = 0;
    for (std::size_t start = 0; start < row.size();) {
        std::size_t end = start;
        while (end < row.size() && row[end] == row[start])
            ++end;
        if (end - start >= 5)
            penalty += static_cast<int>(end - start) - 2;
        start = end;
    }
    return penalty;
}

bool isLight(const std::vector<bool> &row, std::size_t start, std::size_t end)
{
    for (std::size_t i = start; i < std::min(end, row.size()); ++i) {
        if (row[i])
            return false;
    }
    return true;
}

/// N3 for one row: what looks like a finder pattern.
int finderPenalty(const std::vector<bool> &row)
{
    int penalty = 0;
    for (std::size_t at = 0; at + finderLine.size() <= row.size();) {
        if (!std::equal(finderLine.begin(), finderLine.end(), row.begin() + static_cast<std::ptrdiff_t>(at))) {
            ++at;
            continue;
        }
        const std::size_t end = at + finderLine.size();
        const bool counts = at == 0 || end == row.size() || isLight(row, at - std::min<std::size_t>(at, 4), at)
            || isLight(row, end, end + 4);
        penalty += counts ? 40 : 0;
        at += counts ? finderLine.size() : 4;
    }
    return penalty;
}

/// N2 and N4: blocks of two by two, and how far from half of the modules are dark.
int areaPenalty(const Modules &rows)
{
    int penalty = 0;
    int dark = 0;
    for (std::size_t y = 0; y < rows.size(); ++y) {
        for (std::size_t x = 0; x < rows.size(); ++x) {
            dark += rows[y][x] ? 1 : 0;
            if (x == 0 || y == 0)
                continue;
            const bool same
                = rows[y][x] == rows[y - 1][x] && rows[y][x] == rows[y][x - 1] && rows[y][x] == rows[y - 1][x - 1];
            penalty += same ? 3 : 0;
        }
    }
    const double percent = 100.0 * dark / static_cast<double>(rows.size() * rows.size());
    return penalty + 10 * static_cast<int>(std::abs(percent - 50) / 5);
}

int penaltyOf(const Modules &rows)
{
    int penalty = areaPenalty(rows);
    std::vector<bool> column(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::transform(rows.begin(), rows.end(), column.begin(), [i](const std::vector<bool> &row) { return row[i]; });
        penalty += runPenalty(rows[i]) + runPenalty(column) + finderPenalty(rows[i]) + finderPenalty(column);
    }
    return penalty;
}

/// The symbol with the mask of the lowest penalty, the first on a tie (ISO/IEC 18004 7.8.3).
Modules bestSymbol(int version, QrLevel level, const std::vector<std::uint8_t> &codewords)
{
    Modules best;
    int lowest = -1;
    for (int mask = 0; mask < masks; ++mask) {
        const Modules symbol = modulesOf(qrcodegen::QrCode(version, eccOf(level), codewords, mask));
        Modules judged = symbol;
        clearWrittenLater(judged, version);
        const int penalty = penaltyOf(judged);
        if (lowest < 0 || penalty < lowest) {
            lowest = penalty;
            best = symbol;
        }
    }
    return best;
}

QString svgOf(const Modules &rows)
{
    QString path;
    std::ptrdiff_t lastX = 0;
    std::size_t lastY = 0;
    for (std::size_t y = 0; y < rows.size(); ++y) {
        for (auto x = rows[y].begin(); (x = std::find(x, rows[y].end(), true)) != rows[y].end();) {
            const auto end = std::find(x, rows[y].end(), false);
            const std::ptrdiff_t start = x - rows[y].begin();
            path += path.isEmpty() ? u"M%1 0.5"_s.arg(start)
                                   : u"m%1 %2"_s.arg(start - lastX).arg(static_cast<qulonglong>(y - lastY));
            path += u"h%1"_s.arg(end - x);
            lastX = end - rows[y].begin();
            lastY = y;
            x = end;
        }
    }
    return u"<svg viewBox=\"0 0 %1 %1\"><path stroke=\"#000\" d=\"%2\"/></svg>"_s
        .arg(static_cast<qulonglong>(rows.size()))
        .arg(path);
}

struct IconvCloser {
    void operator()(void *converter) const { iconv_close(converter); }
};

/// The text in Shift_JIS; empty when a character has no place there. Three signs of the C library's table are not in
/// the platform's.
std::optional<QByteArray> shiftJis(const QString &text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\uffe0' && c <= u'\uffe2'; }))
        return {};
    const iconv_t opened = iconv_open("SHIFT_JIS", "UTF-16LE");
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the sign of failure of the C library
    if (opened == reinterpret_cast<iconv_t>(-1))
        return {};
    const std::unique_ptr<void, IconvCloser> converter(opened);
    QByteArray source;
    for (QChar c : text)
        source.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
    QByteArray bytes(source.size() + 8, '\0');
    char *in = source.data();
    char *out = bytes.data();
    std::size_t inLeft = static_cast<std::size_t>(source.size());
    std::size_t outLeft = static_cast<std::size_t>(bytes.size());
    if (iconv(converter.get(), &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1))
        return {};
    bytes.chop(static_cast<qsizetype>(outLeft));
    return bytes;
}

} // namespace

QByteArray qrCodeBytes(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; }))
        return text.toLatin1();
    return shiftJis(text).value_or(text.toUtf8());
}

std::optional<QString> qrCodeSvg(const QString &text)
{
    const QrBits bits(qrCodeBytes(text));
    int version = 1;
    while (version <= largestQrVersion && bits.size(version) > qrCapacity(version, QrLevel::Medium) * 8)
        ++version;
    if (version > largestQrVersion)
        return {};
    QrLevel level = QrLevel::Medium;
    for (QrLevel higher : {QrLevel::Quartile, QrLevel::High}) {
        if (bits.size(version) <= qrCapacity(version, higher) * 8)
            level = higher;
    }
    return svgOf(bestSymbol(version, level, bits.codewords(version, qrCapacity(version, level))));
}

} // namespace postroom
