// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notificationdetail.h"

#include "pages/messagepanel.h"
#include "pages/notificationfacts.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/inkoftone.h"
#include "text/notificationwords.h"
#include "widgets/factlist.h"
#include "widgets/iconbutton.h"
#include "widgets/statusword.h"
#include "widgets/textlabel.h"
#include "widgets/timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusGap = 6, textGap = 8, ruleGap = 8;

// A hairline between two parts.
class Rule : public QWidget {
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(2 * ruleGap + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, ruleGap, width(), 1), tokensOf(this).line);
    }
};

} // namespace

NotificationDetail::NotificationDetail(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_kind(new TextLabel(TypeStyle::Heading, Ink::Plain, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"notificationDetail"_s);
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    fillColumn(*column);
    content->resize(minimumSize()); // a size of its own, else all in it would be measured before it is ever shown
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_foot = makeFoot());
    setMinimumWidth(measures::wide(measures::detailMin, fontMetrics()));
}

QWidget *NotificationDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(
        measures::pageMargin, measures::gap, measures::ringedMargin - measures::ring, measures::gap - 1);
    row->setSpacing(0);
    auto *close = new IconButton(u"x"_s, QString(), head);
    close->setWords(tr("Close the details"), QKeySequence(Qt::Key_Escape));
    connect(close, &IconButton::clicked, this, &NotificationDetail::closeRequested);
    row->addWidget(m_kind, 1);
    row->addWidget(close);
    return head;
}

QWidget *NotificationDetail::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(measures::ringedMargin, measures::gap, measures::ringedMargin, measures::cardGap);
    row->setSpacing(2);
    auto *copy = new QPushButton(tr("Copy all ids"), foot);
    auto *service = new QPushButton(tr("Open service"), foot);
    connect(copy, &QPushButton::clicked, this, &NotificationDetail::copyIds);
    connect(service, &QPushButton::clicked, this, [this] {
        if (message())
            Q_EMIT serviceRequested(message()->service);
    });
    row->addWidget(copy);
    row->addWidget(service);
    row->addStretch(1);
    return foot;
}

void NotificationDetail::fillColumn(QVBoxLayout &column)
{
    QWidget *content = column.parentWidget();
    column.setContentsMargins(measures::pageMargin, 0, measures::cardGap, measures::gap);
    column.setSpacing(0);
    column.addWidget(m_status = new StatusLabel(content));
    column.addSpacing(statusGap);
    column.addWidget(m_sentence = new TextLabel(TypeStyle::Body, Ink::Grey2, content));
    column.addSpacing(textGap);
    column.addWidget(m_text = new MessagePanel(content));
    column.addWidget(m_signature = new TextLabel(TypeStyle::Small, Ink::Grey2, content));
    column.addWidget(m_again = new QPushButton(tr("Try again"), content), 0, Qt::AlignLeft);
    column.addWidget(new Rule(content));
    column.addWidget(m_facts = new FactList(content));
    column.addWidget(new Rule(content));
    column.addWidget(m_timeline = new Timeline(content));
    column.addWidget(new Rule(content));
    column.addWidget(m_ids = new FactList(content));
    column.addStretch(1);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_signature->setWordWrap(true);
    m_signature->setObjectName(u"signature"_s);
    m_signature->hide();
    m_again->setProperty("quiet", true);
    connect(m_again, &QPushButton::clicked, this, &NotificationDetail::textRequested);
    connect(m_facts, &FactList::linkActivated, this, [this](const QString &link) {
        if (!message())
            return;
        if (link == templateLink)
            Q_EMIT templateRequested(message()->service, message()->templateId, message()->templateVersion.value_or(0));
        else
            Q_EMIT serviceRequested(message()->service);
    });
}

void NotificationDetail::setMessage(const Row &row, std::span<const Row> around)
{
    const bool another = !m_row || !row || idOf(*m_row) != idOf(*row);
    m_row = row;
    const Notification *notification = message();
    m_scroll->setVisible(notification);
    m_foot->setVisible(notification);
    if (!notification) {
        m_kind->setText(tr("No message is chosen"));
        return;
    }
    m_kind->setText(typeText(notification->notificationType));
    m_status->setStatus(statusWordOf(notificationStatusWords(notification->notificationType, notification->status)));
    const QString sentence = sentenceToSay(*notification, around, m_clock.now(), m_zone);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    showMessageText(*notification);
    m_facts->setFacts(factsOf(*notification, m_serviceName));
    m_timeline->setEntries(timelineOf(*notification, m_zone));
    m_ids->setFacts(idsOf(*notification));
    if (another)
        m_scroll->ensureVisible(0, 0);
}

void NotificationDetail::showMessageText(const Notification &notification)
{
    m_again->hide();
    MessagePreview preview = previewOf(sourceOf(notification, m_dress.prefix));
    const bool isSms = notification.notificationType == "sms"_L1;
    if (const qint64 billed = notification.billableUnits.value_or(0); isSms && billed > 0)
        preview.parts = billed; // the platform has counted
    m_text->setMessage(preview, m_dress, messageNote(notification));
}

void NotificationDetail::setSignatureNote(const QString &note)
{
    m_signature->setText(note);
    m_signature->setVisible(!note.isEmpty());
}

void NotificationDetail::setDress(const MessageDress &dress)
{
    const bool isAnother = m_dress != dress;
    m_dress = dress;
    if (isAnother && message() && m_text->showsMessage())
        showMessageText(*message());
}

void NotificationDetail::setReading()
{
    m_again->hide();
    m_text->setWords(tr("The text of the message is being read."));
}

void NotificationDetail::setUnread(const QString &reason)
{
    m_text->setWords(tr("The text of the message could not be read: %1.").arg(reason));
    m_again->show();
}

QString NotificationDetail::messageId() const
{
    return message() ? message()->id : QString();
}

QString NotificationDetail::sentence() const
{
    return m_sentence->text();
}

void NotificationDetail::copyIds()
{
    if (message())
        QGuiApplication::clipboard()->setText(allIdsText(*message()));
}

// The scroll area would take the arrows for itself; in the panel they go on to the next message (look 6.6).
bool NotificationDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    Q_EMIT stepRequested(key->key() == Qt::Key_Down ? 1 : -1);
    return true;
}

void NotificationDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NotificationDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
