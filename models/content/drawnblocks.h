// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// A stretch of a message as it is drawn.
struct DrawnRun {
    enum class Kind {
        Text,
        Strong,
        Placeholder, ///< without a value, with its brackets
        Condition, ///< the name part of a conditional one
        Hidden ///< a value that may not be shown; text is empty
    };
    /// Where two messages are compared.
    enum class Mark { None, Removed, Added };
    Kind kind = Kind::Text;
    QString text;
    QString address = {}; ///< of a link, as it is sent; a placeholder in it as it was typed
    Mark mark = Mark::None;

    bool operator==(const DrawnRun &) const = default;
};

/// One block of a message as it is drawn. A line feed within its runs is a line break.
struct DrawnBlock {
    enum class Kind {
        Line, ///< text that is in no paragraph
        Paragraph,
        Heading,
        SubHeading,
        Rule,
        PageBreak,
        QrCode ///< with its modules, or with runs while its data is not whole
    };
    Kind kind = Kind::Line;
    std::vector<DrawnRun> runs = {};
    int listDepth = 0; ///< 0: in no list
    int insetDepth = 0;
    QString marker = {}; ///< of the first block of an item: • or the number
    int modules = 0; ///< of a QR code: how many a side
    QString path = {}; ///< its dark ones, as the platform writes them (template-spec §5.4)
    QString data = {}; ///< what it says, where that is known
    DrawnRun::Mark mark = DrawnRun::Mark::None; ///< what is no word of it differs: its look, its code

    bool operator==(const DrawnBlock &) const = default;
};

/// The blocks of what the renderers of this folder write: their markup, whose elements are few and known, read back
/// into what is to be drawn, so that what is drawn is what the platform's recordings prove. White space is one space,
/// as on a page. Nothing is loaded; an element that no renderer writes is skipped. Linear in the markup.
std::vector<DrawnBlock> drawnBlocks(QStringView markup);
/// The same for one line, such as a subject.
std::vector<DrawnRun> drawnRuns(QStringView markup);

} // namespace postroom
