// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "pages/settingline.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/notebox.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesWidth = 760;

} // namespace

SettingsPage::SettingsPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_settings(context.settings)
{
    setObjectName(u"settingsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLines(), 1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, measures::gap / 2);
    column->setSpacing(0);
    auto *words = new TextLabel(title(), TypeStyle::Title, Ink::Plain, head);
    setGrowing(*words, Bound::LeastHeight, measures::pageHead);
    column->addWidget(words);
    column->addWidget(new TextLabel(
        tr("Each change applies at once and is kept on this computer."), TypeStyle::Body, Ink::Grey2, head));
    auto *unkept = new NoteBox(Ink::Amber, head);
    unkept->setObjectName(u"unkept"_s);
    unkept->setWords(m_settings->isKept() ? QString() : tr("What you set lasts until Postroom ends"),
        tr("%1 cannot be written.", "a file").arg(m_settings->file()));
    column->addWidget(unkept);
    return head;
}

QWidget *SettingsPage::makeLines()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"lines"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the lines have the keys
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->verticalScrollBar()->setAccessibleName(tr("Part of the settings that is seen"));
    auto *page = new QWidget;
    page->setMinimumHeight(1); // else its lines count as high as they would be in the narrowest page
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, measures::pageMargin);
    auto *lines = new QWidget(page);
    setGrowing(*lines, Bound::MostWidth, linesWidth);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addLines(*column, lines);
    column->addStretch(1);
    sides->addWidget(lines, 100);
    sides->addStretch(1);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // which the scroll area has just set
    return scroll;
}

void SettingsPage::addLines(QVBoxLayout &column, QWidget *parent)
{
    QLatin1StringView group;
    for (const SettingRow &row : settingRows()) {
        if (group != QLatin1StringView(row.group)) {
            group = QLatin1StringView(row.group);
            column.addSpacing(measures::cardGap);
            column.addWidget(new TextLabel(settingWords(row.group), TypeStyle::BodyStrong, Ink::Plain, parent));
            column.addSpacing(measures::gap / 2);
        }
        auto *line = new SettingLine(row, *m_settings, parent);
        column.addWidget(line);
        m_lines.emplace_back(row.setting, line);
    }
}

SettingLine &SettingsPage::line(Setting setting) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [setting](const auto &line) { return line.first == setting; });
    return *found->second;
}

void SettingsPage::activate()
{
    m_lines.front().second->control().setFocus(Qt::OtherFocusReason);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
