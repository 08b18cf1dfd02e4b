// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/iconbutton.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

StartPage::StartPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_again(new IconButton(u"refresh-cw"_s, tr("Read again"), this))
{
    setObjectName(u"startPage"_s);
    m_again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(m_again, &IconButton::clicked, this, &StartPage::read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeSections(), 1);
}

StartPage::~StartPage() = default;

QString StartPage::title() const
{
    return tr("Start");
}

QWidget *StartPage::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, measures::gap - measures::ring, measures::ringedMargin, 0);
    row->addWidget(new TextLabel(tr("What needs somebody now"), TypeStyle::Title, Ink::Plain, line));
    row->addStretch(1);
    row->addWidget(m_again);
    return line;
}

QWidget *StartPage::makeSections()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"sections"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the lines have the keys
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->verticalScrollBar()->setAccessibleName(tr("Part of the page that is seen"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Attention kind : allAttention())
        addPart(kind, page);
    column->addStretch(1);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // which the scroll area has just set
    return scroll;
}

void StartPage::addPart(Attention kind, QWidget *parent)
{
    Platform &platform = *m_context.platform;
    auto reading = std::make_unique<AttentionReading>(kind, m_context.platform, m_context.clock);
    auto *section = new AttentionSection(kind, platform.name(), platform.zone(), parent);
    parent->layout()->addWidget(section);
    const std::size_t place = m_parts.size();
    connect(reading.get(), &AttentionReading::changed, this, [this, place] { show(m_parts[place]); });
    connect(section, &AttentionSection::againRequested, reading.get(), &AttentionReading::start);
    connect(section, &AttentionSection::chosen, this, &StartPage::follow);
    m_parts.push_back({std::move(reading), section});
}

void StartPage::show(const Part &part)
{
    const bool hadFocus = focusWidget() && part.section->isAncestorOf(focusWidget());
    part.section->setState(part.reading->state(), m_context.clock.now());
    orderStops();
    if (hadFocus && !part.section->isAncestorOf(focusWidget()))
        firstStop()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

// Lines come when their section is read, but the Tab key goes from the top to the bottom.
void StartPage::orderStops()
{
    QWidget *before = m_again;
    for (const Part &part : m_parts) {
        for (QWidget *stop : part.section->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

QWidget *StartPage::firstStop() const
{
    for (const Part &part : m_parts) {
        for (QWidget *stop : part.section->stops()) {
            if (!stop->isHidden())
                return stop;
        }
    }
    return m_again;
}

AttentionSection &StartPage::section(Attention kind) const
{
    const auto part
        = std::find_if(m_parts.begin(), m_parts.end(), [kind](const Part &one) { return one.reading->kind() == kind; });
    return *part->section;
}

void StartPage::read()
{
    m_readAt = m_context.clock.now();
    for (const Part &part : m_parts) {
        part.reading->start();
        show(part);
    }
}

bool StartPage::isReading() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.reading->isReading(); });
}

void StartPage::perform(Act act)
{
    if (act == Act::ReadAgain)
        read();
    else if (act == Act::Stop)
        std::for_each(m_parts.begin(), m_parts.end(), [](const Part &part) { part.reading->stop(); });
}

std::optional<QString> StartPage::whyNot(Act act) const
{
    if (act == Act::ReadAgain)
        return std::nullopt;
    if (act == Act::Stop)
        return isReading() ? std::nullopt : std::optional(tr("Nothing is being read."));
    return QString();
}

void StartPage::activate()
{
    const auto age = m_readAt
        ? std::chrono::microseconds(m_context.clock.now().microseconds() - m_readAt->microseconds())
        : std::chrono::microseconds::max();
    if (age > fresh)
        read();
    firstStop()->setFocus(Qt::OtherFocusReason);
}

// What a list of its kind has leads to the record there; a service to its messages.
void StartPage::follow(Attention kind, const AttentionItem &item)
{
    std::vector<Filter> scope;
    if (!item.service.isEmpty())
        scope.push_back({FilterKey::Service, item.service});
    switch (kind) {
    case Attention::StuckJobs:
        return Q_EMIT targetRequested({Resource::Jobs, idOf(*item.record), scope});
    case Attention::LockedPeople:
        return Q_EMIT targetRequested({Resource::Users, idOf(*item.record), scope});
    case Attention::ChangedProviders:
        return Q_EMIT targetRequested({Resource::Providers, idOf(*item.record), {}});
    case Attention::Failures:
    case Attention::Limits:
        return Q_EMIT serviceRequested(item.service);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
