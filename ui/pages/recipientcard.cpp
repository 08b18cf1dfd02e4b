// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recipientcard.h"

#include "style/measures.h"
#include "text/summarywords.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4; // of several, before they scroll: the rows are what the person came for

} // namespace

RecipientCard::RecipientCard(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_scroll(new QScrollArea(this))
    , m_counted(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
{
    setObjectName(u"recipientCard"_s);
    setAccessibleName(tr("Recipients"));
    m_counted->setObjectName(u"counted"_s);
    m_counted->setElideMode(Qt::ElideRight);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the lines have the keys
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the recipients that is seen"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::ringedMargin, 0, measures::pageMargin, 2);
    column->setSpacing(1);
    m_counted->setIndent(measures::ring);
    column->addWidget(m_scroll);
    column->addWidget(m_counted);
    hide();
}

void RecipientCard::setSummaries(const std::vector<RecipientSummary> &summaries, const SearchState &state, Instant now)
{
    QStringList names;
    qint64 messages = 0;
    for (const RecipientSummary &summary : summaries) {
        names.append(recipientShown(summary.term));
        messages += summary.messages();
    }
    // What stands in the rows' stead says it where nothing was found for the only one.
    const bool shows = !summaries.empty() && (state.query.isSeveral() || messages > 0);
    setVisible(shows);
    if (!shows)
        return;
    if (names != m_names) {
        m_names = names;
        rebuild(summaries.size(), state.query.isSeveral());
    }
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        m_lines[i].delivered->setText(deliveredText(summaries[i]));
        m_lines[i].failure->setText(lastFailureText(summaries[i], now, m_zone));
        m_lines[i].failure->setVisible(!m_lines[i].failure->text().isEmpty());
    }
    m_counted->setText(countedText(messages, state));
    m_counted->setVisible(!m_counted->text().isEmpty());
    fitHeight();
}

void RecipientCard::rebuild(std::size_t lines, bool several)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    const int indent = several ? 0 : measures::ring; // links hold the room of their ring
    grid->setContentsMargins(indent, 0, 0, 0);
    grid->setHorizontalSpacing(measures::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(several ? 2 : 1, 1);
    m_lines.clear();
    for (std::size_t i = 0; i < lines; ++i) {
        const QString name = m_names.at(static_cast<qsizetype>(i));
        Line line{nullptr, new TextLabel(TypeStyle::Body, Ink::Plain, page),
            new TextLabel(TypeStyle::Small, Ink::Grey2, page)};
        if (several) {
            auto *link = new LinkLabel(name, page);
            link->setAccessibleName(tr("%1, search for this one alone", "a recipient").arg(name));
            connect(link, &QPushButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
            line.name = link;
        } else {
            line.name = new TextLabel(name, TypeStyle::BodyStrong, Ink::Plain, page);
        }
        line.delivered->setElideMode(several ? Qt::ElideNone : Qt::ElideRight);
        line.failure->setWordWrap(true); // what followed it stands at its end
        const int row = static_cast<int>(i) * 2;
        grid->addWidget(line.name, row, 0);
        grid->addWidget(line.delivered, row, 1);
        grid->addWidget(line.failure, row + 1, several ? 1 : 0, 1, 2);
        m_lines.push_back(line);
    }
    m_conversation = several ? nullptr : new LinkLabel(tr("Conversation"), page);
    if (m_conversation) {
        m_conversation->hide();
        connect(m_conversation, &QPushButton::clicked, this, &RecipientCard::conversationRequested);
        grid->addWidget(m_conversation, 0, 2);
    }
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // which the scroll area has just set
}

void RecipientCard::setConversing(bool conversing)
{
    if (!m_conversation || m_conversation->isHidden() != conversing)
        return;
    m_conversation->setVisible(conversing);
    fitHeight();
}

void RecipientCard::fitHeight()
{
    if (!m_scroll->widget())
        return;
    const QLayout *lines = m_scroll->widget()->layout();
    const int whole = lines->hasHeightForWidth() ? lines->heightForWidth(m_scroll->viewport()->width())
                                                 : m_scroll->widget()->sizeHint().height();
    const int line = whole / static_cast<int>(std::max<std::size_t>(m_lines.size(), 1));
    const bool scrolls = m_lines.size() > mostLines;
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(scrolls ? line * mostLines : whole);
}

QString RecipientCard::words() const
{
    QStringList said;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        said.append(m_names.at(static_cast<qsizetype>(i)) + u": "_s + m_lines[i].delivered->text() + u". "_s
            + m_lines[i].failure->text());
    if (!m_counted->text().isEmpty())
        said.append(m_counted->text());
    return isHidden() ? QString() : said.join(u'\n');
}

void RecipientCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void RecipientCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace postroom
