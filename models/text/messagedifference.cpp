// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/messagedifference.h"

#include "content/placeholder.h"
#include "content/worddifference.h"
#include "text/comparedside.h"

#include <algorithm>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageChange::Kind;
using Mark = DrawnRun::Mark;

/// Walks both sides of a comparison.
class Comparison {
public:
    explicit Comparison(MessageDifference &difference)
        : m_difference(difference)
        , m_before(difference.before)
        , m_after(difference.after)
    {
    }

    void compare()
    {
        const std::vector<DifferencePart> parts = wordDifference(m_before.text(), m_after.text());
        walk(parts);
        addLinksOfOneSide();
        m_before.apply(Mark::Removed);
        m_after.apply(Mark::Added);
    }

private:
    void walk(const std::vector<DifferencePart> &parts)
    {
        qsizetype before = 0, after = 0;
        for (const DifferencePart &part : parts) {
            const qsizetype length = part.text.size();
            if (part.kind == DifferencePart::Kind::Same)
                compareLooks(before, after, length);
            else if (part.kind == DifferencePart::Kind::Removed)
                take(m_before, before, part.text, m_difference.removed);
            else
                take(m_after, after, part.text, m_difference.added);
            before += part.kind == DifferencePart::Kind::Added ? 0 : length;
            after += part.kind == DifferencePart::Kind::Removed ? 0 : length;
        }
    }

    /// What stands on one side alone.
    void take(ComparedSide &side, qsizetype start, const QString &text, qsizetype &words)
    {
        side.mark(start, start + text.size());
        words += wordsIn(text);
        for (const DrawnBlock *object : side.objectsIn(start, start + text.size())) {
            const QString said = object->data.isEmpty() ? lookOf(*object) : object->data;
            const Kind kind = object->kind == DrawnBlock::Kind::QrCode ? Kind::QrCode : Kind::Look;
            const bool isRemoved = &side == &m_before;
            add({kind, {}, isRemoved ? said : QString(), isRemoved ? QString() : said});
        }
    }

    void compareLooks(qsizetype before, qsizetype after, qsizetype length)
    {
        for (qsizetype done = 0; done < length;) {
            const ComparedSide::Piece *left = m_before.pieceAt(before + done);
            const ComparedSide::Piece *right = m_after.pieceAt(after + done);
            if (!left || !right) {
                ++done;
                continue;
            }
            const qsizetype step = std::min({left->end - before - done, right->end - after - done, length - done});
            compareLinks(*left, *right, before + done, after + done, step);
            compareBlocks(*left, *right);
            done += step;
        }
    }

    void compareLinks(const ComparedSide::Piece &left, const ComparedSide::Piece &right, qsizetype before,
        qsizetype after, qsizetype length)
    {
        if (left.address() == right.address())
            return;
        m_before.mark(before, before + length);
        m_after.mark(after, after + length);
        if (QStringView(m_after.text()).sliced(after, length).trimmed().isEmpty())
            return; // a space between two words that are said
        const QString text = right.address().isEmpty() ? left.run->text : right.run->text;
        add({Kind::Link, text, left.address(), right.address()});
    }

    void compareBlocks(const ComparedSide::Piece &left, const ComparedSide::Piece &right)
    {
        if (!left.block || !right.block || (left.block == m_lastLeft && right.block == m_lastRight))
            return;
        m_lastLeft = left.block;
        m_lastRight = right.block;
        const QString before = lookOf(*left.block), after = lookOf(*right.block);
        const bool isOtherCode = left.block->path != right.block->path;
        if (before == after && !isOtherCode)
            return;
        left.block->mark = Mark::Removed;
        right.block->mark = Mark::Added;
        if (isOtherCode)
            add({Kind::QrCode, {}, left.block->data, right.block->data});
        else
            add({Kind::Look, textOf(right.block->runs), before, after});
    }

    /// Addresses within text that is on one side alone, unless the other side has them too or they were said.
    void addLinksOfOneSide()
    {
        const QStringList before = m_before.addresses(), after = m_after.addresses();
        const QStringList gone = unsaid(before, after, &MessageChange::before);
        const QStringList come = unsaid(after, before, &MessageChange::after);
        for (qsizetype index = 0; index < std::max(gone.size(), come.size()); ++index)
            add({Kind::Link, {}, gone.value(index), come.value(index)});
    }

    QStringList unsaid(const QStringList &addresses, const QStringList &others, QString MessageChange::*side) const
    {
        QSet<QString> known(others.begin(), others.end());
        for (const MessageChange &change : m_difference.changes) {
            if (change.kind == Kind::Link)
                known.insert(change.*side);
        }
        QStringList left;
        for (const QString &address : addresses) {
            if (!known.contains(address))
                left.append(address);
        }
        return left;
    }

    /// A change that goes on over several runs or blocks is said once.
    void add(const MessageChange &change)
    {
        MessageChange *last = m_difference.changes.empty() ? nullptr : &m_difference.changes.back();
        const bool goesOn = last && last->kind == change.kind && last->before == change.before
            && last->after == change.after && change.kind != Kind::QrCode;
        if (!goesOn)
            m_difference.changes.push_back(change);
        else if (change.kind == Kind::Look)
            ++last->more;
        else
            last->text += change.text;
    }

    MessageDifference &m_difference;
    ComparedSide m_before;
    ComparedSide m_after;
    const DrawnBlock *m_lastLeft = nullptr;
    const DrawnBlock *m_lastRight = nullptr;
};

std::vector<DrawnRun> sourceRuns(const QString &content)
{
    std::vector<DrawnRun> runs;
    qsizetype done = 0;
    PlaceholderScanner scanner(content);
    const auto add = [&](qsizetype end, DrawnRun::Kind kind) {
        if (end > done)
            runs.push_back({kind, content.sliced(done, end - done)});
        done = end;
    };
    while (const std::optional<Placeholder> found = scanner.next()) {
        add(found->start, DrawnRun::Kind::Text);
        if (found->isConditional)
            add(found->start + 2 + found->name.size() + 2, DrawnRun::Kind::Condition);
        else
            add(found->end, DrawnRun::Kind::Placeholder);
    }
    add(content.size(), DrawnRun::Kind::Text);
    return runs;
}

MessagePreview written(const QString &content)
{
    MessagePreview preview;
    preview.pages.push_back({{}, {}, {{DrawnBlock::Kind::Line, sourceRuns(content)}}});
    return preview;
}

} // namespace

MessageDifference messageDifference(const MessagePreview &before, const MessagePreview &after)
{
    MessageDifference difference{before, after};
    Comparison(difference).compare();
    return difference;
}

TextDifference textDifference(const QString &before, const QString &after)
{
    const MessageDifference whole = messageDifference(written(before), written(after));
    const auto runs = [](const MessagePreview &preview) { return preview.pages.front().body.front().runs; };
    return {runs(whole.before), runs(whole.after), whole.removed, whole.added};
}

} // namespace postroom
