// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/drawnblocks.h"

#include "content/htmlescape.h"

#include <algorithm>
#include <array>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

using Kind = DrawnBlock::Kind;

constexpr QChar unbreakableHyphen(u'\u2011');

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// The value of an attribute of a tag; letters write their hyphens as U+2011.
QString attribute(QStringView tag, QStringView name)
{
    const qsizetype found = tag.indexOf(u' ' + name.toString() + u'=');
    if (found < 0)
        return {};
    const qsizetype start = found + name.size() + 3;
    const qsizetype end = start <= tag.size() ? tag.indexOf(tag[start - 1], start) : -1;
    return end < 0 ? QString() : tag.sliced(start, end - start).toString().replace(unbreakableHyphen, u'-');
}

/// What the renderers put around a placeholder, by its class; what else has a class holds text.
DrawnRun::Kind kindOfSpan(const QString &name)
{
    if (name == "placeholder-redacted"_L1)
        return DrawnRun::Kind::Hidden;
    if (name == "placeholder-conditional"_L1)
        return DrawnRun::Kind::Condition;
    return name.startsWith("placeholder"_L1) ? DrawnRun::Kind::Placeholder : DrawnRun::Kind::Text;
}

/// What an address shows of a placeholder whose markup was encoded into it.
QString shownPlaceholder(QStringView encoded)
{
    QString text;
    for (const DrawnRun &run : drawnRuns(QUrl::fromPercentEncoding(encoded.toUtf8())))
        text += run.kind == DrawnRun::Kind::Hidden ? u"…"_s : run.text;
    return text;
}

/// Only what the markup of a placeholder was encoded to is decoded: all else is sent as it stands there.
QString shownAddress(QStringView address)
{
    static constexpr QLatin1StringView opening("%3Cspan%20class=%27placeholder"), closing("%3C/span%3E");
    QString shown;
    while (true) {
        const qsizetype open = address.indexOf(opening);
        const qsizetype close = open < 0 ? -1 : address.indexOf(closing, open);
        if (close < 0)
            return shown + decodedHtml(address);
        const qsizetype end = close + closing.size();
        shown += decodedHtml(address.first(open)) + shownPlaceholder(address.sliced(open, end - open));
        address = address.sliced(end);
    }
}

/// Reads markup from its start to its end.
class MarkupReader {
public:
    explicit MarkupReader(QStringView markup)
        : m_markup(markup)
    {
    }

    std::vector<DrawnBlock> read()
    {
        for (qsizetype at = 0; at < m_markup.size();) {
            const qsizetype end = m_markup[at] == u'<' ? tagEnd(at) : -1;
            if (end > 0)
                readTag(m_markup.sliced(at + 1, end - at - 1));
            const qsizetype from = end > 0 ? end + 1 : at;
            const qsizetype next = m_markup.indexOf(u'<', end > 0 ? from : from + 1);
            at = next < 0 ? m_markup.size() : next;
            addText(m_markup.sliced(from, at - from));
        }
        endBlock();
        return std::move(m_blocks);
    }

private:
    struct List {
        bool isOrdered = false;
        int items = 0;
    };
    using Step = void (MarkupReader::*)(QStringView tag);
    struct Element {
        QLatin1StringView name;
        Step start;
        Step end;
    };

    /// A title may hold the markup of a placeholder, so the tag of a link ends behind a quotation mark.
    qsizetype tagEnd(qsizetype at) const
    {
        if (!m_markup.sliced(at).startsWith("<a "_L1))
            return m_markup.indexOf(u'>', at);
        const qsizetype end = m_markup.indexOf(u"\">", at);
        return end < 0 ? -1 : end + 1;
    }

    void readTag(QStringView tag)
    {
        static constexpr std::array elements{
            Element{"p"_L1, &MarkupReader::startParagraph, &MarkupReader::endBlock},
            Element{"h2"_L1, &MarkupReader::startHeading, &MarkupReader::endBlock},
            Element{"h3"_L1, &MarkupReader::startSubHeading, &MarkupReader::endBlock},
            Element{"hr"_L1, &MarkupReader::addRule, nullptr},
            Element{"br"_L1, &MarkupReader::breakLine, nullptr},
            Element{"ol"_L1, &MarkupReader::startList, &MarkupReader::endList},
            Element{"ul"_L1, &MarkupReader::startList, &MarkupReader::endList},
            Element{"li"_L1, &MarkupReader::startItem, &MarkupReader::endBlock},
            Element{"blockquote"_L1, &MarkupReader::startInset, &MarkupReader::endInset},
            Element{"div"_L1, &MarkupReader::startDivision, &MarkupReader::endDivision},
            Element{"svg"_L1, &MarkupReader::readModules, nullptr},
            Element{"path"_L1, &MarkupReader::readPath, nullptr},
            Element{"a"_L1, &MarkupReader::startLink, &MarkupReader::endLink},
            Element{"span"_L1, &MarkupReader::startSpan, &MarkupReader::endSpan},
            Element{"strong"_L1, &MarkupReader::startStrong, &MarkupReader::endSpan},
        };
        const bool isEnd = tag.startsWith(u'/');
        QStringView name = isEnd ? tag.sliced(1) : tag;
        name = name.first(
            std::find_if(name.begin(), name.end(), [](QChar c) { return !c.isLetterOrNumber(); }) - name.begin());
        const auto *element
            = std::find_if(elements.begin(), elements.end(), [name](const Element &one) { return one.name == name; });
        const Step step = element == elements.end() ? nullptr : isEnd ? element->end : element->start;
        if (step)
            (this->*step)(tag);
    }

    void startBlock(Kind kind)
    {
        // A paragraph within an item that has begun is the item's text.
        const bool isItem = m_open && !m_block.marker.isEmpty() && m_block.runs.empty();
        const QString marker = isItem ? m_block.marker : QString();
        if (!isItem)
            endBlock();
        m_open = true;
        m_block = {kind, {}, static_cast<int>(m_lists.size()), m_insets, marker};
    }

    void startParagraph(QStringView) { startBlock(Kind::Paragraph); }
    void startHeading(QStringView) { startBlock(Kind::Heading); }
    void startSubHeading(QStringView) { startBlock(Kind::SubHeading); }

    void endBlock(QStringView = {})
    {
        if (!m_open)
            return;
        m_open = false;
        if (!m_block.runs.empty()) {
            QString &last = m_block.runs.back().text;
            if (last.endsWith(u' ') || last.endsWith(u'\n'))
                last.chop(1);
            if (last.isEmpty() && m_block.runs.size() > 1 && m_block.runs.back().kind != DrawnRun::Kind::Hidden)
                m_block.runs.pop_back();
        }
        m_blocks.push_back(std::exchange(m_block, {}));
    }

    void addRule(QStringView)
    {
        startBlock(Kind::Rule);
        endBlock();
    }

    void breakLine(QStringView)
    {
        if (!m_open)
            startBlock(Kind::Line);
        if (!m_block.runs.empty() && m_block.runs.back().text.endsWith(u' '))
            m_block.runs.back().text.chop(1);
        append(u"\n"_s);
    }

    void startList(QStringView tag)
    {
        endBlock();
        m_lists.push_back({tag.startsWith("ol"_L1), 0});
    }

    void endList(QStringView)
    {
        endBlock();
        if (!m_lists.empty())
            m_lists.pop_back();
    }

    void startItem(QStringView)
    {
        startBlock(Kind::Line);
        if (m_lists.empty())
            return;
        List &list = m_lists.back();
        ++list.items;
        m_block.marker = list.isOrdered ? QString::number(list.items) + u'.' : u"•"_s;
    }

    void startInset(QStringView)
    {
        endBlock();
        ++m_insets;
    }

    void endInset(QStringView)
    {
        endBlock();
        m_insets = std::max(0, m_insets - 1);
    }

    void startDivision(QStringView tag)
    {
        const QString name = attribute(tag, u"class");
        if (name == "page-break"_L1) {
            startBlock(Kind::PageBreak);
            m_isSkipping = true;
        } else if (name == "qrcode"_L1 || name == "qrcode-placeholder"_L1) {
            // It stands in a paragraph, which it is all of.
            if (!m_open || !m_block.runs.empty())
                startBlock(Kind::QrCode);
            m_block.kind = Kind::QrCode;
        }
    }

    void endDivision(QStringView)
    {
        if (std::exchange(m_isSkipping, false))
            endBlock();
    }

    void readModules(QStringView tag) { m_block.modules = attribute(tag, u"viewBox").section(u' ', -1).toInt(); }
    void readPath(QStringView tag) { m_block.path = attribute(tag, u"d"); }

    void startLink(QStringView tag) { m_address = shownAddress(attribute(tag, u"href")); }
    void endLink(QStringView) { m_address.clear(); }
    void startSpan(QStringView tag)
    {
        m_kinds.push_back(kindOfSpan(attribute(tag, u"class")));
        if (m_kinds.back() == DrawnRun::Kind::Hidden)
            append({});
    }
    void startStrong(QStringView) { m_kinds.push_back(DrawnRun::Kind::Strong); }
    void endSpan(QStringView)
    {
        if (!m_kinds.empty())
            m_kinds.pop_back();
    }

    bool endsInSpace() const
    {
        if (!m_open || m_block.runs.empty())
            return true;
        const DrawnRun &last = m_block.runs.back();
        return last.text.endsWith(u' ') || last.text.endsWith(u'\n');
    }

    /// White space at the start of a block and behind other white space is none.
    void addText(QStringView source)
    {
        if (m_isSkipping || source.isEmpty() || kind() == DrawnRun::Kind::Hidden)
            return;
        QString text;
        bool isAfterSpace = endsInSpace();
        for (QChar c : decodedHtml(source.toString())) {
            if (!isSpace(c))
                text += c;
            else if (!isAfterSpace)
                text += u' ';
            isAfterSpace = isSpace(c);
        }
        if (!text.isEmpty())
            append(text);
    }

    DrawnRun::Kind kind() const { return m_kinds.empty() ? DrawnRun::Kind::Text : m_kinds.back(); }

    void append(const QString &text)
    {
        if (!m_open)
            startBlock(Kind::Line);
        const DrawnRun run{kind(), text, m_address};
        DrawnRun *last = m_block.runs.empty() ? nullptr : &m_block.runs.back();
        if (last && last->kind == run.kind && last->address == run.address && run.kind == DrawnRun::Kind::Text)
            last->text += text;
        else
            m_block.runs.push_back(run);
    }

    QStringView m_markup;
    std::vector<DrawnBlock> m_blocks;
    DrawnBlock m_block;
    bool m_open = false;
    bool m_isSkipping = false; ///< within what stands for a page's end
    int m_insets = 0;
    std::vector<List> m_lists;
    std::vector<DrawnRun::Kind> m_kinds;
    QString m_address;
};

} // namespace

std::vector<DrawnBlock> drawnBlocks(QStringView markup)
{
    return MarkupReader(markup).read();
}

std::vector<DrawnRun> drawnRuns(QStringView markup)
{
    std::vector<DrawnRun> runs;
    for (const DrawnBlock &block : drawnBlocks(markup))
        runs.insert(runs.end(), block.runs.begin(), block.runs.end());
    return runs;
}

} // namespace postroom
