// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attentionsection.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "text/attentionwords.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/resourcewords.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using Phase = AttentionState::Phase;

namespace {

constexpr int nameWidth = 260;

TextLabel *wrapped(TypeStyle style, Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(style, ink, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton *quiet(const QString &words, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setProperty("quiet", true);
    button->hide();
    return button;
}

} // namespace

AttentionSection::AttentionSection(Attention kind, const QString &platform, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_platform(platform)
    , m_zone(zone)
    , m_count(new TextLabel(TypeStyle::BodyStrong, Ink::Amber, this))
    , m_text(wrapped(TypeStyle::Body, Ink::Grey2, this))
    , m_more(quiet({}, this))
    , m_again(quiet(tr("Try again"), this))
    , m_lookedAt(wrapped(TypeStyle::Small, Ink::Grey3, this))
{
    setAccessibleName(attentionTitle(kind));
    auto *head = new QHBoxLayout;
    head->setSpacing(measures::gap);
    head->addWidget(new TextLabel(attentionTitle(kind), TypeStyle::BodyStrong, Ink::Plain, this));
    head->addWidget(m_count);
    head->addStretch(1);
    auto *rule = wrapped(TypeStyle::Small, Ink::Grey2, this);
    rule->setText(attentionRule(kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::ringedMargin, measures::cardGap, measures::pageMargin, measures::cardGap);
    column->setSpacing(measures::ring);
    auto *words = new QVBoxLayout; // links hold the room of their ring, words do not
    words->setContentsMargins(measures::ring, 0, 0, 0);
    words->setSpacing(measures::ring);
    words->addLayout(head);
    words->addWidget(rule);
    words->addWidget(m_text);
    column->addLayout(words);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_more);
    acts->addWidget(m_again);
    acts->addStretch(1);
    column->addLayout(acts);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(measures::ring, 0, 0, 0);
    under->addWidget(m_lookedAt);
    column->addLayout(under);
    connect(m_again, &QPushButton::clicked, this, &AttentionSection::againRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fillItems();
    });
}

void AttentionSection::setState(const AttentionState &state, Instant now)
{
    m_showsAll = m_showsAll && state.phase != Phase::Reading;
    m_state = state;
    m_now = now;
    const bool any = !state.items.empty();
    m_count->setText(numberText(static_cast<qint64>(state.items.size())));
    m_count->setVisible(any);
    m_failure = state.phase == Phase::Failed ? state.error : std::nullopt;
    showText();
    const bool looked = state.phase == Phase::Read || state.phase == Phase::Reading;
    m_lookedAt->setText(looked ? lookedAtText(state) : QString());
    m_lookedAt->setVisible(!m_lookedAt->text().isEmpty());
    fillItems();
}

void AttentionSection::setOutdated(const Error &error)
{
    m_failure = error;
    showText();
}

void AttentionSection::setFailureSaidAbove(bool said)
{
    m_isFailureAbove = said;
    showText();
}

void AttentionSection::showText()
{
    m_text->setText(m_failure ? failureText() : stateText());
    m_text->setInk(m_failure ? Ink::Amber : Ink::Grey2);
    m_text->setVisible(!m_text->text().isEmpty());
    const bool lacksSome = m_state.phase == Phase::Read && m_state.unanswered > 0;
    m_again->setVisible((m_failure && !m_isFailureAbove) || (!m_failure && lacksSome));
}

QString AttentionSection::failureText() const
{
    if (!m_isFailureAbove)
        return errorWords(*m_failure, {m_platform, {}}).sentence;
    return m_state.phase == Phase::Failed ? tr("Not read") : tr("Not read again");
}

QString AttentionSection::stateText() const
{
    switch (m_state.phase) {
    case Phase::Waiting:
    case Phase::Reading:
        return tr("Being read");
    case Phase::Failed:
        return {};
    case Phase::NotPossible:
        if (m_state.why && m_state.why->reason == WhyNot::Reason::NoFilter)
            return tr("This connection does not give the figures of services.");
        return m_state.why ? whyNotText(*m_state.why, m_state.resource) : QString();
    case Phase::Read:
        break;
    }
    const bool knowsAll = m_state.leftOut == 0 && m_state.unanswered == 0;
    if (!m_state.items.empty())
        return {};
    return knowsAll ? nothingText(m_kind) : tr("Nothing was found among those that were looked at.");
}

void AttentionSection::fillItems()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    delete m_items; // no button of it is being clicked: those of the items lead away
    m_items = nullptr;
    const std::size_t all = m_state.items.size();
    const std::size_t shown = m_showsAll ? all : std::min(all, shownFirst);
    m_more->setVisible(shown < all);
    m_more->setText(tr("Show all %1").arg(numberText(static_cast<qint64>(all))));
    if (shown == 0)
        return;
    m_items = new QWidget(this);
    auto *grid = new QGridLayout(m_items);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measures::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < shown; ++i)
        addItem(m_state.items[i], static_cast<int>(i));
    column->insertWidget(1, m_items);
}

QList<QWidget *> AttentionSection::stops() const
{
    QList<QWidget *> stops;
    if (m_items) {
        for (LinkLabel *link : m_items->findChildren<LinkLabel *>())
            stops.append(link);
    }
    return stops << m_more << m_again;
}

void AttentionSection::addItem(const AttentionItem &item, int row)
{
    const QString detail = attentionDetail(m_kind, item, m_now, m_zone);
    auto *name = new LinkLabel(attentionName(m_kind, item), m_items);
    name->setAccessibleName(tr("%1, %2", "what it is about, what is the matter").arg(name->words(), detail));
    setGrowing(*name, Bound::MostWidth, nameWidth);
    connect(name, &QPushButton::clicked, this, [this, item] { Q_EMIT chosen(m_kind, item); });
    auto *words = new TextLabel(detail, TypeStyle::Body, Ink::Plain, m_items);
    words->setElideMode(Qt::ElideRight);
    auto *grid = static_cast<QGridLayout *>(m_items->layout());
    grid->addWidget(name, row, 0);
    grid->addWidget(words, row, 1);
}

QString AttentionSection::words() const
{
    QStringList said{attentionTitle(m_kind)};
    for (const AttentionItem &item : m_state.items)
        said.append(attentionName(m_kind, item) + u": "_s + attentionDetail(m_kind, item, m_now, m_zone));
    said += {m_text->text(), m_lookedAt->text()};
    said.removeAll(QString());
    return said.join(u'\n');
}

void AttentionSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).rowLine);
    painter.drawLine(measures::pageMargin, height() - 1, width() - measures::pageMargin, height() - 1);
}

} // namespace postroom
