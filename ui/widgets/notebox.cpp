// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notebox.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "widgets/accessible.h"
#include "widgets/textlabel.h"

#include <QStyle>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 12, textLeft = 36, edge = 9, lineGap = 2;

bool isQuiet(Ink ink)
{
    return ink != Ink::Blue && ink != Ink::Amber && ink != Ink::Red;
}

} // namespace

NoteBox::NoteBox(Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_sentence(new TextLabel(isQuiet(ink) ? TypeStyle::Body : TypeStyle::BodyMedium, Ink::Plain, this))
    , m_explanation(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
{
    setAccessibleRole(*this, QAccessible::Notification);
    auto *column = new QVBoxLayout;
    column->setSpacing(lineGap);
    for (TextLabel *label : {m_sentence, m_explanation}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, edge, measures::cardGap, edge);
    row->setSpacing(0);
    // Room of the icon; a margin would not change its side with the direction.
    row->addWidget(growingRoom(textLeft, this));
    row->addLayout(column, 1);
    hide();
}

void NoteBox::setWords(const QString &sentence, const QString &explanation)
{
    const bool same = sentence == m_sentence->text() && explanation == m_explanation->text();
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(explanation);
    setVisible(!sentence.isEmpty());
    if (!same && !sentence.isEmpty())
        announce(*this);
}

QString NoteBox::sentence() const
{
    return m_sentence->text();
}

QString NoteBox::explanation() const
{
    return m_explanation->text();
}

QString NoteBox::iconName() const
{
    if (m_ink == Ink::Red)
        return u"circle-x"_s;
    return m_ink == Ink::Amber ? u"triangle-alert"_s : u"info"_s;
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    drawBox(painter, rect(), inkTint(tokens, m_ink), {}, measures::radius);
    const QRect icon(measures::grown(iconLeft), m_sentence->y(), measures::icon(), m_sentence->fontMetrics().height());
    drawIcon(painter, this, iconName(), QStyle::visualRect(layoutDirection(), rect(), icon), inkColour(tokens, m_ink),
        measures::icon());
}

} // namespace postroom
