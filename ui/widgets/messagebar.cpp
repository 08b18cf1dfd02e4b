// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "widgets/accessible.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int iconLeft = 12, textLeft = 36, wordGap = 9, shownActions = 2;

int badness(Ink ink)
{
    switch (ink) {
    case Ink::Red:
        return 3;
    case Ink::Amber:
        return 2;
    case Ink::Green:
        return 1;
    default:
        return 0;
    }
}

QString iconOf(const Message &message)
{
    if (!message.icon.isEmpty())
        return message.icon;
    switch (message.ink) {
    case Ink::Red:
        return u"circle-x"_s;
    case Ink::Amber:
        return u"triangle-alert"_s;
    case Ink::Green:
        return u"circle-check"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TypeStyle::BodyMedium, Ink::Plain, this))
    , m_explanation(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_actions(new QHBoxLayout)
{
    using namespace std::chrono_literals;
    setAccessibleRole(*this, QAccessible::Notification);
    m_explanation->setWordWrap(true);
    m_explanation->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::cellPadding, measures::ring, measures::cellPadding, measures::ring);
    row->setSpacing(wordGap);
    // Room of the icon; a margin would not change its side with the direction.
    row->addWidget(growingRoom(textLeft - measures::cellPadding - wordGap, this));
    m_words->setSpacing(0);
    m_words->addWidget(m_sentence);
    m_words->addWidget(m_explanation, 1);
    row->addLayout(m_words, 1);
    row->addLayout(m_actions);
    m_actions->setSpacing(0);
    m_leave.setSingleShot(true);
    m_leave.setInterval(6s);
    connect(&m_leave, &QTimer::timeout, this, [this] { withdraw(m_topic); });
    setGrowing(*this, Bound::LeastHeight, measures::messageBar);
    hide();
}

void MessageBar::put(const QString &topic, const Message &message)
{
    m_messages[topic] = message;
    showWorst();
}

void MessageBar::withdraw(const QString &topic)
{
    // The topic may be our own member, which showWorst() replaces: it is not used afterwards.
    m_messages.erase(topic);
    showWorst();
}

Message MessageBar::current() const
{
    return m_shown;
}

void MessageBar::showWorst()
{
    const auto worst = std::max_element(m_messages.cbegin(), m_messages.cend(),
        [](const auto &a, const auto &b) { return badness(a.second.ink) < badness(b.second.ink); });
    if (worst == m_messages.cend()) {
        m_shown = {};
        m_topic.clear();
        m_leave.stop();
        hide();
        return;
    }
    if (worst->first == m_topic && worst->second == m_shown)
        return;
    m_topic = worst->first;
    m_shown = worst->second;
    fill(m_shown);
    show();
    announce(*this);
    if (m_shown.ink == Ink::Green)
        m_leave.start();
    else
        m_leave.stop();
}

void MessageBar::fill(const Message &message)
{
    m_sentence->setText(message.sentence);
    m_explanation->setText(message.explanation);
    setAccessibleName(message.sentence);
    setAccessibleDescription(message.explanation);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The button whose click led here is still in use.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < qMin<int>(shownActions, int(message.actions.size())); ++index) {
        auto *button = new QPushButton(withoutMnemonic(message.actions.at(index)), this);
        button->setProperty("quiet", true);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(m_topic, index); });
    }
    fitWords();
    update();
}

// The explanation stands behind the sentence where both have room in a line, else beneath it.
void MessageBar::fitWords()
{
    const int sentence = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int explanation = m_explanation->fontMetrics().horizontalAdvance(m_explanation->text());
    const int room = width() - measures::grown(textLeft) - m_actions->sizeHint().width() - 3 * wordGap;
    const bool isOneLine = sentence + wordGap + explanation <= room;
    m_explanation->setVisible(explanation > 0);
    m_sentence->setWordWrap(!isOneLine);
    m_words->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(isOneLine ? wordGap : 0);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    drawBox(painter, rect(), inkTint(tokens, m_shown.ink), {}, measures::radius);
    const QRect icon(measures::grown(iconLeft), 0, measures::icon(), height());
    drawIcon(painter, this, iconOf(m_shown), QStyle::visualRect(layoutDirection(), rect(), icon),
        inkColour(tokens, m_shown.ink), measures::icon());
}

} // namespace postroom
