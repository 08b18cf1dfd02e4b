// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/messagepreview.h"

namespace postroom {

/// A message as one text for a comparison, its blocks as lines, and the way back from that text to its runs.
class ComparedSide {
public:
    /// A stretch of the text that is one run, or one object.
    struct Piece {
        qsizetype start;
        qsizetype end;
        const DrawnRun *run; ///< null for an object
        DrawnBlock *block; ///< null in what stands above the body

        QString address() const { return run ? run->address : QString(); }
    };

    /// `preview` must outlive this; its runs stay as they are until apply().
    explicit ComparedSide(MessagePreview &preview);

    const QString &text() const { return m_text; }
    /// What stands there; null between two lines. Positions that are asked for must rise.
    const Piece *pieceAt(qsizetype position);
    /// The rules, page breaks and QR codes within a stretch of the text; each is one character there.
    std::vector<const DrawnBlock *> objectsIn(qsizetype start, qsizetype end) const;
    /// Every address, in order, once.
    QStringList addresses() const;
    /// A stretch to be marked; stretches come in order.
    void mark(qsizetype start, qsizetype end);
    /// Cuts the runs where marked stretches begin and end, and marks them.
    void apply(DrawnRun::Mark mark);

private:
    struct Line {
        std::vector<DrawnRun> *runs;
        DrawnBlock *block;
    };
    struct Span {
        qsizetype start;
        qsizetype end;
    };
    void addLine(std::vector<DrawnRun> &runs, DrawnBlock *block = nullptr);
    std::vector<Span>::const_iterator spanBehind(qsizetype position) const;
    std::vector<DrawnRun> cut(const DrawnRun &run, qsizetype start, DrawnRun::Mark mark) const;

    std::vector<Line> m_lines;
    std::vector<Piece> m_pieces;
    std::vector<Span> m_marked;
    QString m_text;
    std::size_t m_piece = 0;
};

/// How a block looks, by a name that programs may rely on: "heading", "bullet_list".
QString lookOf(const DrawnBlock &block);
/// The text of runs, hidden ones left out.
QString textOf(const std::vector<DrawnRun> &runs);
/// How many words a stretch has that differs; white space alone counts as one.
qsizetype wordsIn(const QString &text);

} // namespace postroom
