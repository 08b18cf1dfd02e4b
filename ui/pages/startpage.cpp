// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "pages/searchpage.h"
#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "text/errorwords.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QPainter>
#include <QPushButton>
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
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"startPage"_s);
    m_again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(m_again, &IconButton::clicked, this, [this] { perform(Act::ReadAgain); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSearch());
    column->addWidget(makeHead());
    auto *news = new QVBoxLayout;
    news->setContentsMargins(measures::cardGap, measures::ring, measures::cardGap, 0);
    news->addWidget(m_messages);
    column->addLayout(news);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        for (std::size_t place = 0; place < m_parts.size(); ++place) {
            if (m_parts[place].section->failure())
                renewPart(place);
        }
    });
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
    setGrowing(*m_field, Bound::MostWidth, fieldWidth);
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
    row->addWidget(m_stop);
    row->addWidget(m_again);
    m_stop->setObjectName(u"stopReading"_s);
    m_stop->setIcon(themedIcon(u"circle-stop"_s));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, &StartPage::stopReading);
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(std::chrono::seconds(1));
    connect(&m_stopOffer, &QTimer::timeout, this, &StartPage::offerStop);
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
    connect(section, &AttentionSection::againRequested, this, [this, place] { renewPart(place); });
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

// Where nothing was read there is nothing to keep.
void StartPage::renewPart(std::size_t place)
{
    Part &part = m_parts[place];
    if (part.reading->state().phase == AttentionState::Phase::Failed)
        return part.reading->start();
    part.next = makeReading(part.reading->kind(), place);
    part.next->start();
}

// What is shown stays until there is something better; a failure is shown where there is nothing.
void StartPage::onNext(std::size_t place)
{
    Part &part = m_parts[place];
    if (part.next->isReading())
        return;
    const bool failed = part.next->state().phase == AttentionState::Phase::Failed;
    const std::optional<Error> error = part.next->state().error;
    m_outdated = m_outdated || failed;
    std::unique_ptr<AttentionReading> over = std::exchange(part.next, nullptr);
    if (!failed)
        std::swap(part.reading, over);
    if (!isRenewing() && !m_outdated)
        m_readAt = m_renewedAt;
    over.release()->deleteLater(); // one of the two is telling of a change
    show(part, failed && part.reading->state().phase != AttentionState::Phase::Failed ? error : std::nullopt);
}

QString StartPage::failureOf(const Part &part) const
{
    const std::optional<Error> &failure = part.section->failure();
    return failure ? errorWords(*failure, {m_context.platform->name(), {}}).sentence : QString();
}

// What several parts could not be read for is said once, above them.
void StartPage::sayFailures()
{
    QString shared, explanation;
    for (auto part = m_parts.begin(); part != m_parts.end() && shared.isEmpty(); ++part) {
        const QString sentence = failureOf(*part);
        const auto alike
            = std::count_if(part, m_parts.end(), [&](const Part &one) { return failureOf(one) == sentence; });
        if (!sentence.isEmpty() && alike > 1) {
            shared = sentence;
            explanation = errorWords(*part->section->failure(), {m_context.platform->name(), {}}).advice;
        }
    }
    for (Part &part : m_parts)
        part.section->setFailureSaidAbove(!shared.isEmpty() && failureOf(part) == shared);
    if (shared.isEmpty())
        m_messages->withdraw(u"parts"_s);
    else
        m_messages->put(u"parts"_s, {Ink::Amber, shared, explanation, {tr("Try again")}});
}

bool StartPage::isRenewing() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.next != nullptr; });
}

// What stays although it could not be read anew says why.
void StartPage::show(const Part &part, const std::optional<Error> &outdated)
{
    const bool hadFocus = focusWidget() && part.section->isAncestorOf(focusWidget());
    part.section->setState(part.reading->state(), m_context.clock.now());
    if (outdated)
        part.section->setOutdated(*outdated);
    sayFailures();
    orderStops();
    offerStop();
    if (hadFocus && !part.section->isAncestorOf(focusWidget()))
        firstStop()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

// Lines come when their section is read, but the Tab key goes from the top to the bottom.
void StartPage::orderStops()
{
    setTabOrder(m_field, m_stop);
    setTabOrder(m_stop, m_again);
    QWidget *before = m_again;
    for (QPushButton *act : m_messages->findChildren<QPushButton *>()) {
        setTabOrder(before, act);
        before = act;
    }
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
    m_stopOffer.start();
}

// It goes as soon as nothing is read any more.
void StartPage::offerStop()
{
    const bool hadFocus = m_stop->hasFocus();
    m_stop->setVisible(isReading() && !m_stopOffer.isActive());
    if (hadFocus && m_stop->isHidden())
        m_again->setFocus(Qt::OtherFocusReason);
}

bool StartPage::isReading() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.reading->isReading(); });
}

void StartPage::perform(Act act)
{
    if (act == Act::ReadAgain) {
        if (!renew()) // which keeps what is shown
            read();
    } else if (act == Act::Stop)
        stopReading();
    else if (act == Act::FocusField)
        focusField();
}

std::optional<QString> StartPage::whyNot(Act act) const
{
    if (act == Act::ReadAgain)
        return std::nullopt;
    if (act == Act::Stop)
        return isReading() || isRenewing() ? std::nullopt : std::optional(tr("Nothing is being read."));
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
