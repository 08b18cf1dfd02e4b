// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notificationdetail.h"

#include "pages/messagepanel.h"
#include "pages/notificationfacts.h"
#include "paper/paperrecord.h"
#include "style/measures.h"
#include "tables/inkoftone.h"
#include "text/messagenote.h"
#include "text/notificationwords.h"
#include "widgets/copybutton.h"
#include "widgets/factlist.h"
#include "widgets/statusword.h"
#include "widgets/textlabel.h"
#include "widgets/timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusGap = 6, textGap = 8;

} // namespace

NotificationDetail::NotificationDetail(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : DetailPanel(parent)
    , m_clock(clock)
    , m_zone(zone)
{
    setObjectName(u"notificationDetail"_s);
    fillColumn();
    fillFoot();
}

void NotificationDetail::fillFoot()
{
    auto *note = new QPushButton(tr("Copy as a note"), footWidget());
    auto *copy = new QPushButton(tr("Copy all ids"), footWidget());
    note->setObjectName(u"copyNote"_s);
    note->setToolTip(tr("When, service, channel, status and ids for a ticket, without recipient and text (%1)")
                         .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T).toString(QKeySequence::NativeText)));
    connect(note, &QPushButton::clicked, this, &NotificationDetail::copyNote);
    connect(copy, &QPushButton::clicked, this, &NotificationDetail::copyIds);
    foot().addWidget(note);
    foot().addWidget(copy);
    foot().addStretch(1);
}

void NotificationDetail::fillColumn()
{
    column().addWidget(m_status = new StatusLabel(content()));
    column().addSpacing(statusGap);
    addSentence();
    column().addSpacing(textGap);
    column().addWidget(m_text = new MessagePanel(content()));
    column().addWidget(m_signature = new TextLabel(TypeStyle::Small, Ink::Grey2, content()));
    column().addWidget(m_again = new QPushButton(tr("Try again"), content()), 0, Qt::AlignLeft);
    addRule();
    column().addWidget(m_facts = new FactList(content()));
    addRule();
    column().addWidget(m_timeline = new Timeline(content()));
    addRule();
    column().addWidget(m_ids = new FactList(content()));
    column().addStretch(1);
    m_signature->setWordWrap(true);
    m_signature->setObjectName(u"signature"_s);
    m_signature->hide();
    m_again->setProperty("quiet", true);
    connect(m_again, &QPushButton::clicked, this, &NotificationDetail::textRequested);
    connect(m_facts, &FactList::linkActivated, this, [this](const QString &link) {
        if (!message())
            return;
        if (link == conversationLink)
            Q_EMIT conversationRequested();
        else if (link == templateLink)
            Q_EMIT templateRequested(message()->service, message()->templateId, message()->templateVersion.value_or(0));
        else
            Q_EMIT serviceRequested(message()->service);
    });
}

void NotificationDetail::addSentence()
{
    m_sentence = new TextLabel(TypeStyle::Body, Ink::Grey2, content());
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_copySentence = new CopyButton(tr("Copy the sentence to say"), content());
    m_copySentence->setObjectName(u"copySentence"_s);
    m_copySentence->setWords(tr("Copy the sentence to say"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    auto *row = new QHBoxLayout;
    row->setSpacing(measures::ring);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_copySentence, 0, Qt::AlignTop);
    column().addLayout(row);
}

void NotificationDetail::setMessage(const Row &row, std::span<const Row> around)
{
    const bool another = !m_row || !row || idOf(*m_row) != idOf(*row);
    m_row = row;
    const Notification *notification = message();
    setFilled(notification);
    if (!notification) {
        setHead(tr("No message is chosen"));
        return;
    }
    setHead(typeText(notification->notificationType));
    m_status->setStatus(statusWordOf(notificationStatusWords(notification->notificationType, notification->status)));
    m_around.assign(around.begin(), around.end());
    showSentence();
    showMessageText(*notification);
    QList<Fact> facts = factsOf(*notification, m_serviceName);
    if (m_conversing)
        facts.append({tr("Conversation"), tr("Texts from and to this number"), conversationLink});
    m_facts->setFacts(facts);
    m_timeline->setEntries(timelineOf(*notification, m_zone));
    m_ids->setFacts(idsOf(*notification));
    if (another)
        scrollToTop();
}

void NotificationDetail::showSentence()
{
    const Fork fork = m_dress.fork.value_or(Fork::Unknown);
    const QString sentence = sentenceToSay(*message(), m_around, fork, m_clock.now(), m_zone);
    m_sentence->setText(sentence);
    m_copySentence->setValue(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_copySentence->setVisible(!sentence.isEmpty());
    setSpoken(m_status->accessibleName() + u". "_s + sentence);
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
    if (!isAnother || !message())
        return;
    showSentence();
    if (m_text->showsMessage())
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

void NotificationDetail::fillPaper(PaperRecord &paper) const
{
    if (!message())
        return;
    paper.addWords(m_status->status().words, PaperStyle::Strong);
    paper.addWords(sentence());
    paper.addFacts({}, m_facts->facts());
    if (m_text->showsMessage())
        paper.addMessage(m_text->view().kind(), m_text->view().blocks());
    paper.addWords(m_text->note(), PaperStyle::Small);
    paper.addWords(m_signature->isHidden() ? QString() : m_signature->text(), PaperStyle::Small);
    paper.addTimeline(tr("What happened"), timelineOf(*message(), m_zone, exactText));
    paper.addFacts(tr("References"), m_ids->facts());
}

QString NotificationDetail::messageId() const
{
    return message() ? message()->id : QString();
}

QString NotificationDetail::sentence() const
{
    return m_sentence->text();
}

void NotificationDetail::copySentence()
{
    if (!sentence().isEmpty())
        m_copySentence->click();
}

void NotificationDetail::copyNote()
{
    if (!message())
        return;
    QGuiApplication::clipboard()->setText(messageNotes({&m_row, 1}, m_serviceName, m_zone));
    Q_EMIT noteCopied();
}

void NotificationDetail::copyIds()
{
    if (message())
        QGuiApplication::clipboard()->setText(allIdsText(*message()));
}

} // namespace postroom
