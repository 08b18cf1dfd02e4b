// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/internetname.h"

#include "core/lettercase.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype longestLabel = 63;

struct CodePointRange {
    char32_t first;
    char32_t last;
};

/// RFC 3454 table B.1: characters that vanish.
constexpr std::array mappedToNothing{CodePointRange{0xad, 0xad}, CodePointRange{0x34f, 0x34f},
    CodePointRange{0x1806, 0x1806}, CodePointRange{0x180b, 0x180d}, CodePointRange{0x200b, 0x200d},
    CodePointRange{0x2060, 0x2060}, CodePointRange{0xfe00, 0xfe0f}, CodePointRange{0xfeff, 0xfeff}};

/// RFC 3454 tables C.1.2, C.2.2 and C.3 to C.9 as nameprep (RFC 3491) names them, neighbours joined.
constexpr std::array prohibited{CodePointRange{0x80, 0xa0}, CodePointRange{0x340, 0x341}, CodePointRange{0x6dd, 0x6dd},
    CodePointRange{0x70f, 0x70f}, CodePointRange{0x1680, 0x1680}, CodePointRange{0x180e, 0x180e},
    CodePointRange{0x2000, 0x200f}, CodePointRange{0x2028, 0x202f}, CodePointRange{0x205f, 0x2063},
    CodePointRange{0x206a, 0x206f}, CodePointRange{0x2ff0, 0x2ffb}, CodePointRange{0x3000, 0x3000},
    CodePointRange{0xd800, 0xf8ff}, CodePointRange{0xfdd0, 0xfdef}, CodePointRange{0xfeff, 0xfeff},
    CodePointRange{0xfff9, 0xffff}, CodePointRange{0x1d173, 0x1d17a}, CodePointRange{0xe0001, 0xe0001},
    CodePointRange{0xe0020, 0xe007f}, CodePointRange{0xf0000, 0x10ffff}};

template <typename Ranges> bool holds(const Ranges &ranges, char32_t c)
{
    return std::any_of(
        ranges.begin(), ranges.end(), [c](CodePointRange range) { return c >= range.first && c <= range.last; });
}

bool isProhibited(char32_t c)
{
    return holds(prohibited, c) || (c & 0xfffe) == 0xfffe;
}

std::u32string codePoints(QStringView text)
{
    std::u32string points;
    for (qsizetype i = 0; i < text.size();)
        points.push_back(nextCodePoint(text, i));
    return points;
}

/// The direction that Unicode 3.2 gives a character; later ones have none there (RFC 3454 tables D.1 and D.2).
QChar::Direction direction(char32_t c)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(c);
    const bool known = since != QChar::Unicode_Unassigned && since <= QChar::Unicode_3_2;
    return known ? QChar::direction(c) : QChar::DirON;
}

bool isRightToLeft(char32_t c)
{
    return direction(c) == QChar::DirR || direction(c) == QChar::DirAL;
}

bool isLeftToRight(char32_t c)
{
    return direction(c) == QChar::DirL;
}

/// RFC 3454 §6: right-to-left labels hold no left-to-right letters, and start and end right-to-left.
bool keepsDirection(const std::u32string &label)
{
    return std::none_of(label.begin(), label.end(), isRightToLeft)
        || (std::none_of(label.begin(), label.end(), isLeftToRight) && isRightToLeft(label.front())
            && isRightToLeft(label.back()));
}

/// Case folding and compatibility normalisation with Unicode 3.2 (RFC 3454 table B.2). Qt folds a character to one, so
/// the letters that fold to two are taken apart first (an iota below) or named.
QString compatibleFold(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_D, QChar::Unicode_3_2).toCaseFolded();
    folded.replace(QChar(u'\u00df'), QLatin1StringView("ss"));
    folded.replace(QChar(u'\u0587'), u"\u0565\u0582"_s);
    return folded.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
}

/// Nameprep (RFC 3491): map, fold, normalise with Unicode 3.2, then look for what is prohibited.
std::optional<QString> prepared(QStringView label)
{
    QString mapped;
    for (char32_t c : codePoints(label)) {
        if (!holds(mappedToNothing, c))
            mapped += QStringView(QChar::fromUcs4(c)).toString();
    }
    const QString folded = compatibleFold(compatibleFold(mapped));
    const std::u32string points = codePoints(folded);
    if (points.empty() || std::any_of(points.begin(), points.end(), isProhibited) || !keepsDirection(points))
        return {};
    return folded;
}

/// Punycode's change of step (RFC 3492 §6.1).
int adaptedBias(int delta, int handled, bool first)
{
    delta = first ? delta / 700 : delta / 2;
    delta += delta / handled;
    int steps = 0;
    for (; delta > 455; steps += 36)
        delta /= 35;
    return steps + 36 * delta / (delta + 38);
}

/// One number as Punycode digits (RFC 3492 §3.3).
void appendVariableLength(QByteArray &out, int number, int bias)
{
    static constexpr char digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    for (int k = 36;; k += 36) {
        const int threshold = std::clamp(k - bias, 1, 26);
        if (number < threshold)
            break;
        out += digits[threshold + (number - threshold) % (36 - threshold)];
        number = (number - threshold) / (36 - threshold);
    }
    out += digits[number];
}

/// Punycode of a label (RFC 3492 §6.3). Empty when it is longer than any label may be.
QByteArray punycode(const std::u32string &label)
{
    QByteArray out;
    for (char32_t c : label) {
        if (c < 0x80)
            out += static_cast<char>(c);
    }
    int handled = static_cast<int>(out.size());
    const int basic = handled;
    if (basic > 0)
        out += '-';
    const int length = static_cast<int>(label.size());
    if (length > longestLabel)
        return {};
    int delta = 0;
    int bias = 72;
    for (char32_t n = 0x80; handled < length; ++n, ++delta) {
        char32_t next = 0x110000;
        for (char32_t c : label)
            next = c >= n ? std::min(next, c) : next;
        delta += static_cast<int>(next - n) * (handled + 1);
        n = next;
        for (char32_t c : label) {
            delta += c < n ? 1 : 0;
            if (c != n)
                continue;
            appendVariableLength(out, delta, bias);
            bias = adaptedBias(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
    }
    return out;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

std::optional<QByteArray> checkedLength(const QByteArray &label)
{
    return label.isEmpty() || label.size() > longestLabel ? std::nullopt : std::optional(label);
}

/// RFC 3490 §4.1 for one label.
std::optional<QByteArray> asciiLabel(QStringView label)
{
    if (isAscii(label))
        return checkedLength(label.toLatin1());
    const std::optional<QString> name = prepared(label);
    if (!name)
        return {};
    if (isAscii(*name))
        return checkedLength(name->toLatin1());
    if (name->startsWith(QLatin1StringView("xn--")))
        return {};
    const QByteArray encoded = punycode(codePoints(*name));
    return encoded.isEmpty() ? std::nullopt : checkedLength("xn--" + encoded);
}

bool isLabelSeparator(QChar c)
{
    return c == u'.' || c == u'\u3002' || c == u'\uff0e' || c == u'\uff61';
}

} // namespace

std::optional<QByteArray> asciiHostName(QStringView host)
{
    QByteArray name;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= host.size(); ++i) {
        if (i < host.size() && !isLabelSeparator(host[i]))
            continue;
        const std::optional<QByteArray> label = asciiLabel(host.sliced(start, i - start));
        if (!label)
            return {};
        name += (start > 0 ? "." : "") + *label;
        start = i + 1;
    }
    return name;
}

} // namespace postroom
