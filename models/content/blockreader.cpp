// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/blockreader.h"

#include "content/characterclass.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr int deepestLevel = 6;
constexpr qsizetype codeIndent = 4;

QStringView part(QStringView text, TextSpan span)
{
    return text.sliced(span.start, span.end - span.start);
}

/// Calls `take` with each line, its line feed included.
template <typename Take> void eachLine(QStringView text, Take take)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        take(text.sliced(start, end - start));
        start = end;
    }
}

qsizetype leadingSpaces(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u' ')
        ++count;
    return count;
}

/// Every line without so many of its leading spaces at most.
QString outdented(QStringView text, qsizetype most)
{
    QString out;
    out.reserve(text.size());
    eachLine(text, [&out, most](QStringView line) { out += line.sliced(std::min(most, leadingSpaces(line))); });
    return out;
}

/// Every line without the mark of an inset and one space behind it.
QString withoutInsetMarks(QStringView text)
{
    QString out;
    out.reserve(text.size());
    eachLine(text, [&out](QStringView line) {
        qsizetype start = leadingSpaces(line);
        const bool isMarked = start < line.size() && line[start] == u'^';
        start = isMarked ? start + 1 : 0;
        if (isMarked && start < line.size() && line[start] == u' ')
            ++start;
        out += line.sliced(start);
    });
    return out;
}

/// A footnote's text: its later lines without the indent that the least indented of them has.
QString footnoteText(QStringView text)
{
    qsizetype indent = std::numeric_limits<qsizetype>::max();
    const qsizetype first = text.indexOf(u'\n') + 1;
    eachLine(text.sliced(first), [&indent](QStringView line) {
        const QStringView content = line.endsWith(u'\n') ? line.chopped(1) : line;
        qsizetype blanks = 0;
        while (blanks < content.size() && isBlank(content[blanks]))
            ++blanks;
        if (blanks > 0)
            indent = std::min(indent, blanks);
    });
    QString out = text.first(first).toString();
    if (indent == std::numeric_limits<qsizetype>::max())
        return out.append(text.sliced(first));
    eachLine(text.sliced(first), [&out, indent](QStringView line) {
        const qsizetype length = line.endsWith(u'\n') ? line.size() - 1 : line.size();
        out += line.sliced(std::min(indent, length));
    });
    return out;
}

/// A blank line with something after it.
bool holdsBlankLine(QStringView item)
{
    const qsizetype gap = item.indexOf("\n\n"_L1);
    return gap >= 0 && !trimmedBlank(item.sliced(gap)).isEmpty();
}

} // namespace

std::span<const BlockReader::Rule> BlockReader::rulesOf(Rules rules)
{
    using R = BlockReader;
    static constexpr std::array page{&R::readBlankLines, &R::readRule, &R::readIndented, &R::readFence, &R::readHeading,
        &R::readOpenTable, &R::readUnderlined, &R::readInset, &R::readList, &R::readHtml, &R::readLinkDefinition,
        &R::readFootnote, &R::readPipedTable, &R::readParagraph};
    static constexpr std::array item{&R::readBlankLines, &R::readIndented, &R::readFence, &R::readUnderlined,
        &R::readRule, &R::readInset, &R::readList, &R::readHtml, &R::readLine};
    static constexpr std::array footnote{&R::readBlankLines, &R::readIndented, &R::readFence, &R::readHeading,
        &R::readOpenTable, &R::readUnderlined, &R::readRule, &R::readInset, &R::readList, &R::readHtml,
        &R::readPipedTable, &R::readParagraph};
    return rules == Rules::Page ? std::span<const Rule>(page)
        : rules == Rules::Item  ? std::span<const Rule>(item)
                                : std::span<const Rule>(footnote);
}

void BlockReader::read(QStringView text, Rules rules)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    BlockScanner scanner(text);
    for (qsizetype index = 0; index < text.size();) {
        qsizetype end = -1;
        for (const Rule rule : rulesOf(rules)) {
            end = (this->*rule)(scanner, index);
            if (end >= 0)
                break;
        }
        Q_ASSERT(end > index); // the last rule takes any line
        index = end;
    }
}

void BlockReader::add(BlockKind kind, QStringView text, int level, const QString &key)
{
    m_document.m_blocks.push_back({kind, text, level, key});
}

qsizetype BlockReader::readBlankLines(BlockScanner &scanner, qsizetype index)
{
    const qsizetype end = scanner.afterLineFeeds(index);
    if (end > index + 1)
        add(BlockKind::BlankLines);
    return end > index ? end : -1;
}

qsizetype BlockReader::readRule(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.rule(index);
    if (!match)
        return -1;
    add(BlockKind::Rule);
    return match->end;
}

qsizetype BlockReader::readIndented(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.indented(index);
    if (!match)
        return -1;
    add(BlockKind::Verbatim, m_document.keep(outdented(part(scanner.text(), match->text), codeIndent)));
    return match->end;
}

qsizetype BlockReader::readFence(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.fence(index);
    if (!match)
        return -1;
    add(BlockKind::Verbatim, part(scanner.text(), match->text));
    return match->end;
}

qsizetype BlockReader::addHeading(const BlockScanner &scanner, const Match &match)
{
    if (!match)
        return -1;
    add(BlockKind::Heading, part(scanner.text(), match->text), match->level);
    return match->end;
}

qsizetype BlockReader::readHeading(BlockScanner &scanner, qsizetype index)
{
    return addHeading(scanner, scanner.heading(index));
}

qsizetype BlockReader::readUnderlined(BlockScanner &scanner, qsizetype index)
{
    return addHeading(scanner, scanner.underlined(index));
}

qsizetype BlockReader::addTable(const BlockScanner &scanner, const Match &match)
{
    if (!match)
        return -1;
    add(BlockKind::Table, part(scanner.text(), match->text));
    return match->end;
}

qsizetype BlockReader::readOpenTable(BlockScanner &scanner, qsizetype index)
{
    return addTable(scanner, scanner.table(index, false));
}

qsizetype BlockReader::readPipedTable(BlockScanner &scanner, qsizetype index)
{
    return addTable(scanner, scanner.table(index, true));
}

qsizetype BlockReader::readInset(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.inset(index);
    if (!match)
        return -1;
    const QStringView text = part(scanner.text(), match->text);
    add(BlockKind::InsetStart);
    if (++m_insetDepth > deepestLevel)
        add(BlockKind::Line, text);
    else
        read(m_document.keep(withoutInsetMarks(text)), Rules::Page);
    --m_insetDepth;
    add(BlockKind::InsetEnd);
    return match->end;
}

qsizetype BlockReader::readList(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.list(index);
    if (!match)
        return -1;
    const QStringView text = scanner.text().sliced(index, match->end - index);
    add(BlockKind::ListStart, {}, part(scanner.text(), match->text).endsWith(u'.') ? 1 : 0);
    if (++m_listDepth > deepestLevel) {
        add(BlockKind::TightItemStart);
        add(BlockKind::Line, text);
        add(BlockKind::ItemEnd);
    } else {
        readItems(text);
    }
    --m_listDepth;
    add(BlockKind::ListEnd);
    return match->end;
}

/// Cuts a list at each line that has exactly the first one's indent and a marker.
void BlockReader::readItems(QStringView list)
{
    const BlockScanner scanner(list);
    const qsizetype indent = leadingSpaces(list);
    qsizetype start = 0;
    bool follows = false;
    while (start < list.size()) {
        const qsizetype markerEnd = scanner.afterMarker(start + indent);
        qsizetype end = scanner.lineEnd(start);
        qsizetype next = list.size();
        while (end < list.size()) {
            next = end + 1;
            if (scanner.afterSpaces(next) == next + indent && scanner.afterMarker(next + indent) >= 0)
                break;
            end = scanner.lineEnd(next);
            next = list.size();
        }
        readItem(list.sliced(start, end - start), markerEnd - start, next >= list.size(), follows);
        start = next;
    }
}

void BlockReader::readItem(QStringView item, qsizetype markerEnd, bool isLast, bool &follows)
{
    QStringView text = item.sliced(markerEnd);
    if (text.contains("\n "_L1))
        text = m_document.keep(outdented(text, markerEnd));
    bool isLoose = follows || holdsBlankLine(text);
    if (!isLast && !text.isEmpty()) {
        follows = text.endsWith(u'\n');
        isLoose = isLoose || follows;
    }
    add(isLoose ? BlockKind::LooseItemStart : BlockKind::TightItemStart);
    read(text, Rules::Item);
    add(BlockKind::ItemEnd);
}

qsizetype BlockReader::readHtml(BlockScanner &scanner, qsizetype index)
{
    const qsizetype open = scanner.afterSpaces(index);
    if (open >= scanner.text().size() || scanner.text()[open] != u'<')
        return -1;
    const std::optional<HtmlMatch> match = scanner.tags().blockHtml(open);
    if (!match)
        return -1;
    // An element is written without what surrounds it, anything else with it.
    const TextSpan written = match->isElement ? TextSpan{open, match->htmlEnd} : TextSpan{index, match->end};
    add(BlockKind::Verbatim, part(scanner.text(), written));
    return match->end;
}

qsizetype BlockReader::readLinkDefinition(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.linkDefinition(index);
    if (!match)
        return -1;
    m_document.m_links.insert(foldedKey(part(scanner.text(), match->text)),
        {part(scanner.text(), match->rest), part(scanner.text(), match->title)});
    return match->end;
}

qsizetype BlockReader::readFootnote(BlockScanner &scanner, qsizetype index)
{
    const Match match = scanner.footnoteDefinition(index);
    if (!match)
        return -1;
    const QString key = foldedKey(part(scanner.text(), match->text));
    if (m_document.m_footnotes.contains(key))
        return match->end;
    m_document.m_footnotes.insert(key, 0);
    const QStringView text = part(scanner.text(), match->rest);
    add(BlockKind::FootnoteStart, {}, 0, key);
    read(text.contains(u'\n') ? m_document.keep(footnoteText(text)) : text, Rules::Footnote);
    add(BlockKind::FootnoteEnd);
    return match->end;
}

qsizetype BlockReader::readParagraph(BlockScanner &scanner, qsizetype index)
{
    const BlockMatch match = scanner.paragraph(index);
    add(BlockKind::Paragraph, part(scanner.text(), match.text));
    return match.end;
}

qsizetype BlockReader::readLine(BlockScanner &scanner, qsizetype index)
{
    const qsizetype end = scanner.lineEnd(index);
    add(BlockKind::Line, scanner.text().sliced(index, end - index));
    return end > index ? end : -1;
}

} // namespace postroom
