// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/comparedside.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isObject(const DrawnBlock &block)
{
    using Kind = DrawnBlock::Kind;
    return block.kind == Kind::Rule || block.kind == Kind::PageBreak
        || (block.kind == Kind::QrCode && block.modules > 0);
}

} // namespace

ComparedSide::ComparedSide(MessagePreview &preview)
{
    addLine(preview.contactBlock);
    for (std::vector<DrawnRun> &line : preview.address)
        addLine(line);
    for (PreviewPage &page : preview.pages) {
        addLine(page.heading);
        for (DrawnBlock &block : page.body)
            addLine(block.runs, &block);
    }
}

void ComparedSide::addLine(std::vector<DrawnRun> &runs, DrawnBlock *block)
{
    if (!m_lines.empty())
        m_text += u'\n';
    m_lines.push_back({&runs, block});
    if (block && isObject(*block)) {
        m_pieces.push_back({m_text.size(), m_text.size() + 1, nullptr, block});
        m_text += QChar::ObjectReplacementCharacter;
    }
    for (const DrawnRun &run : runs) {
        const qsizetype start = m_text.size();
        m_text += run.text;
        if (!run.text.isEmpty())
            m_pieces.push_back({start, m_text.size(), &run, block});
    }
}

const ComparedSide::Piece *ComparedSide::pieceAt(qsizetype position)
{
    while (m_piece < m_pieces.size() && m_pieces[m_piece].end <= position)
        ++m_piece;
    const bool isThere = m_piece < m_pieces.size() && m_pieces[m_piece].start <= position;
    return isThere ? &m_pieces[m_piece] : nullptr;
}

std::vector<const DrawnBlock *> ComparedSide::objectsIn(qsizetype start, qsizetype end) const
{
    std::vector<const DrawnBlock *> objects;
    auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), start,
        [](const Piece &one, qsizetype position) { return one.start < position; });
    for (; piece != m_pieces.end() && piece->start < end; ++piece) {
        if (!piece->run)
            objects.push_back(piece->block);
    }
    return objects;
}

QStringList ComparedSide::addresses() const
{
    QStringList all;
    for (const Piece &piece : m_pieces) {
        if (!piece.address().isEmpty())
            all.append(piece.address());
    }
    all.removeDuplicates();
    return all;
}

void ComparedSide::mark(qsizetype start, qsizetype end)
{
    if (!m_marked.empty() && m_marked.back().end == start)
        m_marked.back().end = end;
    else
        m_marked.push_back({start, end});
}

// The first that ends behind a position.
std::vector<ComparedSide::Span>::const_iterator ComparedSide::spanBehind(qsizetype position) const
{
    return std::lower_bound(
        m_marked.begin(), m_marked.end(), position, [](const Span &one, qsizetype at) { return one.end <= at; });
}

std::vector<DrawnRun> ComparedSide::cut(const DrawnRun &run, qsizetype start, DrawnRun::Mark mark) const
{
    std::vector<DrawnRun> cuts;
    auto span = spanBehind(start);
    const qsizetype end = start + run.text.size();
    for (qsizetype at = start; at < end;) {
        const bool isInside = span != m_marked.end() && span->start <= at;
        const qsizetype next = span == m_marked.end() ? end : std::min(end, isInside ? span->end : span->start);
        DrawnRun part = run;
        part.text = run.text.sliced(at - start, next - at);
        part.mark = isInside ? mark : DrawnRun::Mark::None;
        cuts.push_back(part);
        if (isInside && next == span->end)
            ++span;
        at = next;
    }
    return cuts;
}

void ComparedSide::apply(DrawnRun::Mark mark)
{
    for (const Piece &piece : m_pieces) {
        if (piece.run)
            continue;
        const auto span = spanBehind(piece.start);
        if (span != m_marked.end() && span->start < piece.end)
            piece.block->mark = mark;
    }
    qsizetype at = 0;
    for (const Line &line : m_lines) {
        at += line.block && isObject(*line.block) ? 1 : 0;
        const std::vector<DrawnRun> whole = std::exchange(*line.runs, {});
        for (const DrawnRun &run : whole) {
            const std::vector<DrawnRun> cuts = run.text.isEmpty() ? std::vector{run} : cut(run, at, mark);
            line.runs->insert(line.runs->end(), cuts.begin(), cuts.end());
            at += run.text.size();
        }
        ++at; // the line feed between lines
    }
    m_pieces.clear();
}

QString lookOf(const DrawnBlock &block)
{
    using Kind = DrawnBlock::Kind;
    if (block.listDepth > 0) {
        const QString list = block.marker.isEmpty() ? u"list_paragraph"_s
            : block.marker == u"•"_s                ? u"bullet_list"_s
                                                    : u"numbered_list"_s;
        return block.listDepth > 1 ? u"nested_"_s + list : list;
    }
    switch (block.kind) {
    case Kind::Heading:
        return u"heading"_s;
    case Kind::SubHeading:
        return u"sub_heading"_s;
    case Kind::Rule:
        return u"rule"_s;
    case Kind::PageBreak:
        return u"page_break"_s;
    case Kind::QrCode:
        return u"qr_code"_s;
    case Kind::Line:
    case Kind::Paragraph:
        break;
    }
    return block.insetDepth > 0 ? u"inset_text"_s : u"text"_s;
}

QString textOf(const std::vector<DrawnRun> &runs)
{
    QString text;
    for (const DrawnRun &run : runs)
        text += run.text;
    return text;
}

qsizetype wordsIn(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? 1 : words.size();
}

} // namespace postroom
