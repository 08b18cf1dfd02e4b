// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "pages/searchpage.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/iconbutton.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 420;

} // namespace

StartPage::StartPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_field(new SearchField(SearchPage::fieldWords(), this))
    , m_again(new IconButton(u"refresh-cw"_s, tr("Read again"), this))
{
    setObjectName(u"startPage"_s);
    m_again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(m_again, &IconButton::clicked, this, &StartPage::read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSearch());
    column->addWidget(makeHead());
    column->addWidget(makeSections(), 1);
}

StartPage::~StartPage() = default;

QString StartPage::title() const
{
    return tr("Start");
}

QWidget *StartPage::makeSearch()
{
    m_field->setObjectName(u"startField"_s);
    m_field->setProminent(true);
    m_field->setMaximumWidth(measures::wide(fieldWidth, fontMetrics()));
    connect(m_field, &QLineEdit::returnPressed, this, &StartPage::search);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 5, measures::ringedMargin, 1);
    row->addWidget(m_field, 100);
    row->addStretch(1);
    return line;
}

void StartPage::search()
{
    stopReading();
    Q_EMIT searchRequested(m_field->text());
}

// What was not read to its end is read when the person comes back.
void StartPage::stopReading()
{
    if (isReading())
        m_readAt.reset();
    for (Part &part : m_parts) {
        part.reading->stop();
        part.next.reset();
    }
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
    auto *section = new AttentionSection(kind, platform.name(), platform.zone(), parent);
    parent->layout()->addWidget(section);
    const std::size_t place = m_parts.size();
    connect(section, &AttentionSection::againRequested, this, [this, place] { m_parts[place].reading->start(); });
    connect(section, &AttentionSection::chosen, this, &StartPage::follow);
    m_parts.push_back({.reading = makeReading(kind, place), .section = section});
}

std::unique_ptr<AttentionReading> StartPage::makeReading(Attention kind, std::size_t place)
{
    auto reading = std::make_unique<AttentionReading>(kind, m_context.platform, m_context.clock);
    connect(reading.get(), &AttentionReading::changed, this, [this, place, made = reading.get()] {
        Part &part = m_parts[place];
        if (part.next.get() == made)
            onNext(place);
        else
            show(part);
    });
    return reading;
}

bool StartPage::renew()
{
    if (!m_readAt || isReading() || isRenewing())
        return false;
    m_renewedAt = m_context.clock.now();
    m_outdated = false;
    for (std::size_t place = 0; place < m_parts.size(); ++place) {
        m_parts[place].next = makeReading(m_parts[place].reading->kind(), place);
        m_parts[place].next->start();
    }
    return true;
}

// What is shown stays until there is something better; a failure is shown where there is nothing.
void StartPage::onNext(std::size_t place)
{
    Part &part = m_parts[place];
    if (part.next->isReading())
        return;
    const bool failed = part.next->state().phase == AttentionState::Phase::Failed;
    m_outdated = m_outdated || failed;
    std::unique_ptr<AttentionReading> over = std::exchange(part.next, nullptr);
    if (!failed)
        std::swap(part.reading, over);
    if (!isRenewing() && !m_outdated)
        m_readAt = m_renewedAt;
    over.release()->deleteLater(); // one of the two is telling of a change
    show(part);
}

bool StartPage::isRenewing() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.next != nullptr; });
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
    setTabOrder(m_field, m_again);
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
    m_outdated = false;
    for (Part &part : m_parts) {
        part.next.reset();
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
        stopReading();
    else if (act == Act::FocusField)
        focusField();
}

std::optional<QString> StartPage::whyNot(Act act) const
{
    if (act == Act::ReadAgain)
        return std::nullopt;
    if (act == Act::Stop)
        return isReading() ? std::nullopt : std::optional(tr("Nothing is being read."));
    if (act == Act::FocusField && canSearch())
        return std::nullopt;
    return QString();
}

void StartPage::activate()
{
    const auto age = m_readAt
        ? std::chrono::microseconds(m_context.clock.now().microseconds() - m_readAt->microseconds())
        : std::chrono::microseconds::max();
    if (age > fresh)
        read();
    m_field->parentWidget()->setVisible(canSearch());
    if (canSearch())
        focusField();
    else
        firstStop()->setFocus(Qt::OtherFocusReason);
}

bool StartPage::canSearch() const
{
    return !m_context.platform->whyNotSearch();
}

void StartPage::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
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
