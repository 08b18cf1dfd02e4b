// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/odsvisibility.h"

#include <algorithm>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// The value of an attribute whatever the prefix of its name: no two here differ by that alone.
QStringView valueOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    return found == attributes.end() ? QStringView() : found->value();
}

/// Walks through content.xml until the end of the first visible table.
class TableSearch {
public:
    TableSearch(const QByteArray &contentXml, const WorkbookWatch &watch)
        : m_xml(contentXml)
        , m_watch(watch)
    {
        m_choice.watch = watch;
    }

    SheetChoice found()
    {
        while (!m_xml.atEnd() && !isOver()) {
            m_watch.look();
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                begin(m_xml.name());
        }
        return m_choice;
    }

private:
    bool isOver() const { return m_choice.sheet >= 0 && m_xml.isEndElement() && m_xml.name() == "table"_L1; }

    void begin(QStringView name)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == "style"_L1)
            m_style = valueOf(attributes, "name"_L1).toString();
        else if (name == "table-properties"_L1 && valueOf(attributes, "display"_L1) == "false"_L1)
            m_hiddenStyles.insert(m_style);
        else if (name == "table"_L1)
            beginTable(attributes);
        else if (m_choice.sheet >= 0 && name == "table-row"_L1)
            beginRow(attributes);
        else if (m_choice.sheet >= 0 && name == "table-column"_L1)
            hide(m_choice.hiddenColumns, m_column, "number-columns-repeated"_L1, Sheet::mostColumns);
    }

    void beginTable(const QXmlStreamAttributes &attributes)
    {
        if (m_choice.sheet < 0 && !m_hiddenStyles.contains(valueOf(attributes, "style-name"_L1).toString()))
            m_choice.sheet = m_tables;
        ++m_tables;
    }

    void beginRow(const QXmlStreamAttributes &attributes)
    {
        const int times = std::clamp(valueOf(attributes, "number-rows-repeated"_L1).toInt(), 1, Sheet::mostRows + 2);
        if (times > 1)
            m_choice.repeatedRows.append({m_row, times});
        hide(m_choice.hiddenRows, m_row, "number-rows-repeated"_L1, Sheet::mostRows + 1);
    }

    /// Counts the rows or columns that the present element stands for, and keeps those that are not shown.
    void hide(QSet<int> &hidden, int &next, QLatin1StringView repetition, int end)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int repeated = std::clamp(valueOf(attributes, repetition).toInt(), 1, end);
        const QStringView visibility = valueOf(attributes, "visibility"_L1);
        const bool isHidden = visibility == "collapse"_L1 || visibility == "filter"_L1;
        const int last = std::min(next + repeated, end);
        for (int at = next; isHidden && at < last; ++at)
            hidden.insert(at);
        next = last;
    }

    QXmlStreamReader m_xml;
    const WorkbookWatch &m_watch;
    SheetChoice m_choice;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    int m_tables = 0;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

SheetChoice firstVisibleTable(const QByteArray &contentXml, const WorkbookWatch &watch)
{
    return TableSearch(contentXml, watch).found();
}

} // namespace postroom
