// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/previewblocks.h"

#include "style/tokens.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double paragraphBelow = 0.8, itemBelow = 0.25, headingBelow = 0.4;

// The platform's own colours (template-spec §4.6, branding wrapper).
constexpr QColor govUkBlue(0x1D, 0x70, 0xB8), platformBlack(0x0B, 0x0C, 0x0C);

struct LookRow {
    DrawnBlock::Kind kind;
    BlockLook look;
    double below;
};

constexpr std::array looks{
    LookRow{DrawnBlock::Kind::Line, BlockLook::Body, 0},
    LookRow{DrawnBlock::Kind::Paragraph, BlockLook::Body, paragraphBelow},
    LookRow{DrawnBlock::Kind::Heading, BlockLook::Heading, headingBelow},
    LookRow{DrawnBlock::Kind::SubHeading, BlockLook::SubHeading, headingBelow},
    LookRow{DrawnBlock::Kind::Rule, BlockLook::Rule, paragraphBelow},
    LookRow{DrawnBlock::Kind::PageBreak, BlockLook::PageBreak, paragraphBelow},
    LookRow{DrawnBlock::Kind::QrCode, BlockLook::Picture, paragraphBelow},
};

constexpr std::array kinds{
    std::pair(DrawnRun::Kind::Text, RunKind::Plain),
    std::pair(DrawnRun::Kind::Strong, RunKind::Strong),
    std::pair(DrawnRun::Kind::Placeholder, RunKind::Placeholder),
    std::pair(DrawnRun::Kind::Condition, RunKind::Conditional),
    std::pair(DrawnRun::Kind::Hidden, RunKind::Hidden),
};

// Rows of dark modules: "M0 0.5h7m1 0h3" (template-spec §5.4).
QPainterPath pictureOf(const QString &path)
{
    static const QRegularExpression step(u"([Mmh])([-0-9.]+)(?: ([-0-9.]+))?"_s);
    QPainterPath picture;
    QPointF at;
    auto steps = step.globalMatch(path);
    while (steps.hasNext()) {
        const QRegularExpressionMatch one = steps.next();
        const QPointF by(one.captured(2).toDouble(), one.captured(3).toDouble());
        if (one.captured(1) == "h"_L1)
            picture.addRect(at.x(), at.y() - 0.5, by.x(), 1);
        at = one.captured(1) == "M"_L1 ? by : at + by;
    }
    return picture;
}

// Removed and added, as DrawnRun::Mark names them.
TextMark markOf(DrawnRun::Mark mark)
{
    static constexpr std::array marks{TextMark::None, TextMark::Deleted, TextMark::Inserted};
    return marks.at(static_cast<std::size_t>(mark));
}

TextBlock textBlockOf(const DrawnBlock &block, bool isLastOfList)
{
    const auto *look
        = std::find_if(looks.begin(), looks.end(), [&block](const LookRow &row) { return row.kind == block.kind; });
    TextBlock made{textRunsOf(block.runs), look->look, block.listDepth, block.insetDepth, block.marker, look->below};
    if (block.listDepth > 0)
        made.below = isLastOfList ? paragraphBelow : itemBelow;
    made.mark = markOf(block.mark);
    if (block.modules > 0) {
        made.modules = block.modules;
        made.picture = pictureOf(block.path);
    }
    return made;
}

void addBody(QList<TextBlock> &blocks, const std::vector<DrawnBlock> &body, bool isLetter)
{
    for (std::size_t index = 0; index < body.size(); ++index) {
        const bool isLastOfList = index + 1 == body.size() || body[index + 1].listDepth == 0;
        blocks.append(textBlockOf(body[index], isLastOfList));
        // A letter's own heading stands above those of its body (template-spec §5.5).
        if (isLetter && blocks.constLast().look == BlockLook::Heading)
            blocks.last().look = BlockLook::SubHeading;
    }
}

QList<TextRun> strong(QList<TextRun> runs)
{
    for (TextRun &run : runs)
        run.kind = run.kind == RunKind::Plain ? RunKind::Strong : run.kind;
    return runs;
}

// The words of a logo stand for its picture, which is not loaded.
QString brandWords(const EmailBranding &branding)
{
    for (const QString &words : {branding.text, branding.altText, branding.name}) {
        if (!words.isEmpty())
            return words;
    }
    return {};
}

void addBranding(QList<TextBlock> &blocks, const EmailBranding &branding)
{
    if (hasGovUkBanner(branding))
        blocks.append({{{u"GOV.UK"_s}}, BlockLook::Banner, 0, 0, {}, paragraphBelow, govUkBlue});
    if (isGovUkBranding(branding))
        return;
    const QColor colour(branding.colour);
    if (hasBrandBanner(branding))
        blocks.append({{{brandWords(branding)}}, BlockLook::Banner, 0, 0, {}, paragraphBelow,
            colour.isValid() ? colour : platformBlack});
    else
        blocks.append({{{brandWords(branding)}}, BlockLook::Body, 0, 1, {}, paragraphBelow});
}

void addLetterHead(QList<TextBlock> &blocks, const MessagePreview &preview)
{
    if (!preview.contactBlock.empty())
        blocks.append({textRunsOf(preview.contactBlock), BlockLook::Aside, 0, 0, {}, paragraphBelow});
    for (const std::vector<DrawnRun> &line : preview.address)
        blocks.append({textRunsOf(line), BlockLook::Address});
    if (!preview.address.empty())
        blocks.last().below = paragraphBelow;
}

void addPage(QList<TextBlock> &blocks, const PreviewPage &page, const MessageDress &dress, const QString &type)
{
    if (!page.date.isEmpty())
        blocks.append({{{page.date}}, BlockLook::Body, 0, 0, {}, paragraphBelow});
    const bool isEmail = type == "email"_L1;
    if (!page.heading.empty())
        blocks.append({strong(textRunsOf(page.heading)), isEmail ? BlockLook::Body : BlockLook::Heading, 0, 0, {},
            paragraphBelow});
    if (isEmail && dress.branding)
        addBranding(blocks, *dress.branding);
    addBody(blocks, page.body, type == "letter"_L1);
}

} // namespace

QList<TextRun> textRunsOf(const std::vector<DrawnRun> &runs)
{
    QList<TextRun> made;
    for (const DrawnRun &run : runs) {
        const auto *kind
            = std::find_if(kinds.begin(), kinds.end(), [&run](const auto &pair) { return pair.first == run.kind; });
        made.append({run.text, kind->second, run.address, markOf(run.mark)});
    }
    return made;
}

MessageKind messageKindOf(const QString &type)
{
    if (type == "email"_L1)
        return MessageKind::Email;
    return type == "letter"_L1 ? MessageKind::Letter : MessageKind::Text;
}

QList<TextBlock> textBlocksOf(const MessagePreview &preview, const MessageDress &dress)
{
    QList<TextBlock> blocks;
    if (preview.type == "letter"_L1)
        addLetterHead(blocks, preview);
    for (const PreviewPage &page : preview.pages) {
        if (&page != &preview.pages.front())
            blocks.append({{}, BlockLook::PageBreak, 0, 0, {}, paragraphBelow});
        addPage(blocks, page, dress, preview.type);
    }
    return blocks;
}

} // namespace postroom
