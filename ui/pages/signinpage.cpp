// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/signinpage.h"

#include "pages/signinforms.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "text/errorwords.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"
#include "widgets/card.h"
#include "widgets/notebox.h"
#include "widgets/plaintext.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int cardWidth = 480, cardPadding = 24, partGap = 12;

// What can be done in a step: the main act, and another one beside it.
struct StepRow {
    SignInStep step;
    const char *main;
    const char *other; ///< null for none
};

constexpr std::array stepRows{
    StepRow{SignInStep::Password, QT_TRANSLATE_NOOP("SignInPage", "Sign in"),
        QT_TRANSLATE_NOOP("SignInPage", "Send a link for a new password")},
    StepRow{SignInStep::TextCode, QT_TRANSLATE_NOOP("SignInPage", "Use the code"),
        QT_TRANSLATE_NOOP("SignInPage", "Send another text")},
    StepRow{SignInStep::EmailLink, QT_TRANSLATE_NOOP("SignInPage", "Use the link"),
        QT_TRANSLATE_NOOP("SignInPage", "Send another email")},
    StepRow{SignInStep::SecurityKey, QT_TRANSLATE_NOOP("SignInPage", "Use a security key"), nullptr},
    StepRow{SignInStep::Finishing, QT_TRANSLATE_NOOP("SignInPage", "Try again"), nullptr},
};

const StepRow &rowOf(SignInStep step)
{
    const auto *row
        = std::find_if(stepRows.begin(), stepRows.end(), [step](const StepRow &each) { return each.step == step; });
    return row == stepRows.end() ? stepRows.back() : *row;
}

QString words(const char *text)
{
    return QCoreApplication::translate("SignInPage", text);
}

// What has no ring of its own stands under the visible edges of the fields.
void addInset(QVBoxLayout &column, std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets) {
        auto *room = new QVBoxLayout;
        room->setContentsMargins(measures::ring, 0, measures::ring, 0);
        room->addWidget(widget);
        column.addLayout(room);
    }
}

} // namespace

SignInPage::SignInPage(SignIn &signIn, const QString &platform, QWidget *parent)
    : Place(parent)
    , m_signIn(signIn)
    , m_platform(platform)
{
    setObjectName(u"signInPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    // Not by alignment: the height would be asked for the page's whole width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeCard());
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    m_wait.setSingleShot(true);
    m_wait.setInterval(150ms);
    connect(&m_wait, &QTimer::timeout, m_progress, &QWidget::show);
    connectSignIn();
    showStep();
}

// The end of the step that goes with the page must not be shown by what is left of it.
SignInPage::~SignInPage()
{
    disconnect(&m_signIn, nullptr, this, nullptr);
    m_job.reset();
}

QWidget *SignInPage::makeCard()
{
    auto *card = new Card(cardWidth, this);
    card->setObjectName(u"card"_s);
    m_heading
        = new TextLabel(tr("Sign in to %1", "a platform").arg(m_platform), TypeStyle::DialogHeading, Ink::Plain, card);
    m_asks = new TextLabel(TypeStyle::Body, Ink::Grey2, card);
    m_ended = new NoteBox(Ink::Amber, card);
    m_ended->setObjectName(u"ended"_s);
    m_notices = new NoteBox(Ink::Grey2, card);
    m_notices->setObjectName(u"notices"_s);
    m_progress = new ProgressLine(card);
    for (TextLabel *label : {m_heading, m_asks})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    constexpr int edge = cardPadding - measures::ring;
    column->setContentsMargins(edge, cardPadding, edge, edge);
    column->setSpacing(partGap);
    addInset(*column, {m_heading, m_asks, m_ended});
    column->addLayout(makeForms(card));
    addInset(*column, {m_notices, m_progress});
    column->addWidget(makeButtons());
    return card;
}

// Not a stack, which is as high as its highest page.
QVBoxLayout *SignInPage::makeForms(QWidget *card)
{
    m_password = new PasswordForm(card);
    m_code = new ProofForm(SignInStep::TextCode, card);
    m_link = new ProofForm(SignInStep::EmailLink, card);
    m_keys = new KeyForm(card);
    auto *column = new QVBoxLayout;
    for (SignInForm *each : forms()) {
        column->addWidget(each);
        connect(each, &SignInForm::submitted, this, &SignInPage::begin);
    }
    showForm(m_password);
    return column;
}

std::array<SignInForm *, 4> SignInPage::forms() const
{
    return {m_password, m_code, m_link, m_keys};
}

void SignInPage::showForm(SignInForm *form)
{
    m_form = form;
    for (SignInForm *each : forms())
        each->setVisible(each == form);
}

QWidget *SignInPage::makeButtons()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::gap - 2 * measures::ring);
    m_other = new QPushButton(line);
    m_other->setObjectName(u"other"_s);
    m_other->setProperty("quiet", true);
    m_back = new QPushButton(line);
    m_back->setObjectName(u"back"_s);
    m_main = new QPushButton(line);
    m_main->setObjectName(u"main"_s);
    m_main->setProperty("primary", true);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_main);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::beginOther);
    connect(m_back, &QPushButton::clicked, this, &SignInPage::goBack);
    connect(m_main, &QPushButton::clicked, this, &SignInPage::begin);
    return line;
}

void SignInPage::connectSignIn()
{
    connect(&m_signIn, &SignIn::changed, this, &SignInPage::showStep);
    connect(&m_signIn, &SignIn::keyStep, this, [this](SecurityKeyStep step) {
        m_progress->setProgress(0, 0, securityKeyStepText(step));
        m_progress->show();
    });
}

// A step that could not be finished shows the form that led to it.
void SignInPage::showStep()
{
    const SignInStep step = m_signIn.step();
    const bool another = step != m_shown;
    m_shown = step;
    if (step == SignInStep::Password)
        showForm(m_password);
    else if (step == SignInStep::TextCode)
        showForm(m_code);
    else if (step == SignInStep::EmailLink)
        showForm(m_link);
    else if (step == SignInStep::SecurityKey)
        showForm(m_keys);
    m_keys->setKeys(m_signIn.keys());
    m_asks->setText(signInStepText(step, m_signIn.emailAddress()));
    m_asks->setVisible(!m_asks->text().isEmpty());
    m_notices->setWords(noticeWords());
    m_main->setText(words(rowOf(step).main));
    m_other->setVisible(rowOf(step).other);
    m_other->setText(rowOf(step).other ? words(rowOf(step).other) : QString());
    showBusy();
    if (another) {
        m_form->setFault({}, {});
        activate();
        Q_EMIT changed();
    }
}

void SignInPage::showBusy()
{
    const bool busy = m_job.isRunning();
    m_form->setBusy(busy);
    m_main->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_back->setText(busy ? tr("Cancel") : m_shown == SignInStep::Password ? tr("Open the demo") : tr("Back"));
    if (busy) {
        m_progress->setProgress(0, 0, tr("Asking %1", "a platform").arg(m_platform));
        m_wait.start();
    } else {
        m_wait.stop();
        m_progress->hide();
    }
}

QString SignInPage::noticeWords() const
{
    QStringList all;
    if (m_shown == SignInStep::Password) {
        all = {m_notice, webSessionNotice()};
        all.removeAll(QString());
        for (const KeyOnAccount &key : m_signIn.keys()) // none of which can be read
            all.append(unreadableKeyText(key.name));
    }
    for (const SignInNotice notice : m_signIn.notices())
        all.append(signInNoticeText(notice));
    return all.join(u' ');
}

void SignInPage::begin()
{
    if (m_job.isRunning() || m_form->asksForMore())
        return;
    m_form->setFault({}, {});
    await(beginStep());
}

Job<SignInStep> *SignInPage::beginStep()
{
    switch (m_signIn.step()) {
    case SignInStep::Password: {
        const QString address = m_password->emailAddress();
        return m_signIn.givePassword(address, m_password->takePassword());
    }
    case SignInStep::TextCode:
        return m_signIn.giveCode(m_code->takeProof());
    case SignInStep::EmailLink:
        return m_signIn.giveLink(m_link->takeProof());
    case SignInStep::SecurityKey:
        return m_signIn.useKey();
    default:
        return m_signIn.finish();
    }
}

void SignInPage::beginOther()
{
    if (m_signIn.step() == SignInStep::Password)
        askForReset();
    else
        await(m_signIn.sendAgain());
}

void SignInPage::askForReset()
{
    auto *job = m_signIn.sendPasswordReset(m_password->emailAddress());
    m_job.reset(job);
    showBusy();
    job->then(this, [this](const Result<std::monostate> &answer) {
        if (answer)
            m_notice = tr("If this address has an account, an email with a link for a new password is on its way. The "
                          "link opens the web page.");
        else
            showFault(answer.error());
        showStep();
    });
}

void SignInPage::await(Job<SignInStep> *job)
{
    m_job.reset(job);
    showBusy();
    job->then(this, [this](const Result<SignInStep> &answer) { onEnded(answer); });
}

void SignInPage::onEnded(const Result<SignInStep> &answer)
{
    showStep();
    if (!answer)
        return showFault(answer.error());
    if (*answer == SignInStep::SignedIn)
        Q_EMIT signedIn();
}

void SignInPage::showFault(const Error &error)
{
    const ErrorWords said = errorWords(error, {m_platform, {}});
    m_form->setFault(said.sentence, said.advice);
    m_form->activate();
}

void SignInPage::goBack()
{
    if (m_job.isRunning()) {
        m_job.reset();
        showStep();
        activate();
    } else if (m_shown == SignInStep::Password) {
        Q_EMIT demoRequested();
    } else {
        m_signIn.startAgain();
    }
}

void SignInPage::setEnded(SignInFault why)
{
    const SignInWords said = signInWords(why);
    m_ended->setWords(said.sentence, said.advice);
}

void SignInPage::setEmailAddress(const QString &emailAddress)
{
    m_password->setEmailAddress(emailAddress);
}

void SignInPage::setNotice(const QString &notice)
{
    m_notice = notice;
    m_notices->setWords(noticeWords());
}

QString SignInPage::title() const
{
    return tr("Sign in");
}

void SignInPage::perform(Act act)
{
    if (act == Act::Stop)
        goBack();
}

std::optional<QString> SignInPage::whyNot(Act act) const
{
    return act == Act::Stop && m_job.isRunning() ? std::nullopt : std::optional(QString());
}

void SignInPage::activate()
{
    if (m_shown == SignInStep::SecurityKey || m_shown == SignInStep::Finishing)
        m_main->setFocus(Qt::OtherFocusReason);
    else
        m_form->activate();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_job.isRunning() || m_shown != SignInStep::Password))
        return goBack();
    Place::keyPressEvent(event);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).window);
}

} // namespace postroom
