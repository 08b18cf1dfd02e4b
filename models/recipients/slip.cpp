// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/slip.h"

#include "core/lettercase.h"
#include "core/whitespace.h"
#include "recipients/searchterm.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What numbers begin with that a slip seldom hits and half of all others begin with too: an index has nothing of it to
// tell them by, and reads all of them for it.
constexpr std::array commonBeginnings{"447"_L1, "44"_L1};
constexpr qsizetype longLocalPart = 10; // its halves say enough without a domain
constexpr qsizetype cutInThirds = 6;
constexpr qsizetype fewestDigits = 9; // of a number with so few digits missing that it can still be told

// Edits between the beginnings of two texts (optimal string alignment), one row for each beginning of `meant`.
class EditTable {
public:
    EditTable(QStringView meant, QStringView found)
        : m_meant(meant)
        , m_found(found)
        , m_width(found.size() + 1)
        , m_edits(static_cast<std::size_t>((meant.size() + 1) * m_width))
    {
        for (qsizetype i = 0; i <= meant.size(); ++i) {
            for (qsizetype j = 0; j <= found.size(); ++j)
                at(i, j) = fewest(i, j);
        }
    }

    int edits() { return at(m_meant.size(), m_found.size()); }
    // Walks back from the ends and gathers what differs.
    std::vector<SlipSpan> spans(qsizetype before)
    {
        std::vector<SlipSpan> spans;
        qsizetype i = m_meant.size(), j = m_found.size();
        while (i > 0 || j > 0) {
            if (isSame(i, j) && at(i, j) == at(i - 1, j - 1)) {
                --i, --j;
                continue;
            }
            const qsizetype end = j;
            stepBack(i, j);
            spans.insert(spans.begin(), {before + j, end - j});
        }
        return joined(spans);
    }

private:
    int &at(qsizetype i, qsizetype j) { return m_edits[static_cast<std::size_t>(i * m_width + j)]; }
    bool isSame(qsizetype i, qsizetype j) const { return i > 0 && j > 0 && m_meant[i - 1] == m_found[j - 1]; }
    bool isSwapped(qsizetype i, qsizetype j) const
    {
        return i > 1 && j > 1 && m_meant[i - 1] == m_found[j - 2] && m_meant[i - 2] == m_found[j - 1];
    }
    int fewest(qsizetype i, qsizetype j)
    {
        if (i == 0 || j == 0)
            return static_cast<int>(i + j);
        int edits = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame(i, j) ? 0 : 1)});
        if (isSwapped(i, j))
            edits = std::min(edits, at(i - 2, j - 2) + 1);
        return edits;
    }
    void stepBack(qsizetype &i, qsizetype &j)
    {
        const int here = at(i, j);
        if (isSwapped(i, j) && here == at(i - 2, j - 2) + 1)
            i -= 2, j -= 2;
        else if (i > 0 && j > 0 && here == at(i - 1, j - 1) + 1)
            --i, --j;
        else if (j > 0 && here == at(i, j - 1) + 1)
            --j;
        else
            --i;
    }
    static std::vector<SlipSpan> joined(const std::vector<SlipSpan> &spans)
    {
        std::vector<SlipSpan> runs;
        for (const SlipSpan &span : spans) {
            if (!runs.empty() && runs.back().from + runs.back().length == span.from)
                runs.back().length += span.length;
            else
                runs.push_back(span);
        }
        return runs;
    }

    QStringView m_meant;
    QStringView m_found;
    qsizetype m_width;
    std::vector<int> m_edits;
};

qsizetype commonStart(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin()).first - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

std::optional<Slip> slipByEdits(QStringView meant, QStringView found)
{
    if (std::abs(meant.size() - found.size()) > Slip::mostEdits)
        return std::nullopt;
    const qsizetype start = commonStart(meant, found);
    const qsizetype end = commonEnd(meant.sliced(start), found.sliced(start));
    EditTable table(meant.sliced(start).chopped(end), found.sliced(start).chopped(end));
    if (table.edits() == 0 || table.edits() > Slip::mostEdits)
        return std::nullopt;
    return Slip{table.edits(), table.spans(start)};
}

// Where the ending of an address's domain begins: behind the first dot after the @.
qsizetype endingOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at <= 0 ? -1 : address.indexOf(u'.', at) + 1;
}

std::optional<Slip> slipInEnding(QStringView meant, QStringView found)
{
    const qsizetype ending = endingOf(meant);
    if (ending <= 0 || endingOf(found) != ending || meant.first(ending) != found.first(ending))
        return std::nullopt;
    return Slip{1, {{ending, found.size() - ending}}};
}

qsizetype commonBeginning(const QString &digits)
{
    const auto *found = std::find_if(commonBeginnings.begin(), commonBeginnings.end(),
        [&digits](QLatin1StringView beginning) { return digits.startsWith(beginning); });
    return found == commonBeginnings.end() ? 0 : found->size();
}

std::vector<RecipientParts> partsOfNumber(const QString &digits)
{
    const qsizetype from = commonBeginning(digits);
    const qsizetype half = (digits.size() - from + 1) / 2;
    const qsizetype cut = from + half;
    return {{{}, digits.sliced(from, half), {}}, {{}, {}, digits.sliced(cut)},
        {{}, digits.sliced(from, half - 1), digits.sliced(cut + 1)}};
}

void addHalves(std::vector<RecipientParts> &parts, const QString &local, const QString &domain)
{
    const qsizetype half = local.size() / 2;
    if (local.size() >= longLocalPart) {
        parts.push_back({local.first(half), {}, {}});
        parts.push_back({{}, local.sliced(half) + u'@', {}});
        return;
    }
    parts.push_back({local.first(half), {}, domain});
    parts.push_back({{}, {}, local.sliced(half) + domain});
    if (local.size() < cutInThirds)
        parts.push_back({{}, {}, local.last(1) + domain});
}

std::vector<RecipientParts> partsOfAddress(const QString &address, qsizetype at)
{
    const QString local = address.first(at);
    const QString domain = address.sliced(at);
    std::vector<RecipientParts> parts{{local + u'@', {}, {}}};
    if (local.size() < 2)
        return parts;
    addHalves(parts, local, domain);
    const qsizetype third = local.size() / 3;
    if (local.size() >= cutInThirds) {
        parts.push_back({local.first(third), {}, domain});
        parts.push_back({{}, local.sliced(third, third), domain});
        parts.push_back({{}, {}, local.sliced(2 * third) + domain});
    }
    return parts;
}

// The digits of what people type for a British number, as it would be stored.
QString storedDigits(const QString &term)
{
    QString digits;
    for (const QChar character : term) {
        if (character.isLetter())
            return {};
        if (character >= u'0' && character <= u'9')
            digits += character;
    }
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar digit) { return digit != u'0'; });
    digits.remove(0, first - digits.cbegin());
    if (digits.size() < fewestDigits)
        return {};
    return digits.startsWith("44"_L1) || term.startsWith(u'+') ? digits : u"44"_s + digits;
}

} // namespace

std::optional<Slip> slipBetween(QStringView meant, QStringView found)
{
    if (meant == found)
        return std::nullopt;
    const auto slip = slipByEdits(meant, found);
    return slip ? slip : slipInEnding(meant, found);
}

std::vector<RecipientParts> wholeParts(const QString &recipient)
{
    if (const qsizetype at = recipient.lastIndexOf(u'@'); at > 0)
        return partsOfAddress(recipient, at);
    return recipient.size() < fewestDigits ? std::vector<RecipientParts>() : partsOfNumber(recipient);
}

QString similarTo(const QString &term)
{
    const SearchTerm read = searchTerm(term);
    if (!read.normalised.isEmpty())
        return read.normalised;
    const QString lower = lowerCase(withoutWhitespace(read.term));
    const qsizetype at = lower.lastIndexOf(u'@');
    if (at > 0 && at + 1 < lower.size())
        return lower;
    return at < 0 ? storedDigits(read.term) : QString();
}

} // namespace postroom
