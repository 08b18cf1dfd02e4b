// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recipientfilepage.h"

#include "pages/dropcue.h"
#include "pages/messagepanel.h"
#include "pages/templatechooser.h"
#include "pages/verdictline.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/rowtableview.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/messageview.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int percent = 100;
constexpr QLatin1StringView templatesTopic("templates");

} // namespace

RecipientFilePage::RecipientFilePage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_chooser(new TemplateChooser(context, this))
    , m_file(new QPushButton(tr("Choose a file…"), this))
    , m_encoding(new QComboBox(this))
    , m_name(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_progress(new ProgressLine(this))
    , m_messages(new MessageBar(this))
    , m_verdict(new VerdictLine(this))
    , m_notes(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_which(new QComboBox(this))
    , m_export(new QPushButton(tr("Export the rows to fix…"), this))
    , m_exportGood(new QPushButton(tr("Save the other rows…"), this))
    , m_table(new RowTableView(this))
    , m_rows(new FaultRows(this))
    , m_caption(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_message(new MessagePanel(this))
    , m_splitter(new QSplitter(this))
    , m_instead(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_drop(new DropCue(m_stack))
    , m_dress(new DressReader(*context.platform, this))
{
    setObjectName(u"recipientFilePage"_s);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures::gap);
    column->addWidget(makeHead());
    column->addWidget(makeChoice());
    column->addWidget(makeNews());
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeRendering());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_splitter);
    column->addWidget(m_stack, 1);
    connectParts();
    showState();
}

RecipientFilePage::~RecipientFilePage() = default;

void RecipientFilePage::connectParts()
{
    connect(m_instead, &EmptyState::actionTriggered, this, [this] {
        m_chooser->chosen() ? chooseFile() : m_chooser->isLoading() ? stop() : m_chooser->reload();
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == templatesTopic)
            m_chooser->reload();
    });
    m_stopOffer.setSingleShot(true);
    m_stopOffer.setInterval(1s);
    connect(&m_stopOffer, &QTimer::timeout, this, [this] { m_progress->setStoppable(isChecking()); });
    connect(m_progress, &ProgressLine::stopRequested, this, &RecipientFilePage::stop);
    connect(m_dress, &DressReader::read, this, &RecipientFilePage::showRow);
    connect(m_chooser, &TemplateChooser::changed, this, &RecipientFilePage::onTemplate);
    connect(m_chooser, &TemplateChooser::refused, this,
        [this](const WhyNot &why) { fail(whyNotText(why, Resource::Templates)); });
    connect(m_chooser, &TemplateChooser::failed, this, [this](const Error &error) {
        const ErrorWords words = errorWords(error, {m_context.platform->name(), {}});
        m_messages->put(templatesTopic, {Ink::Red, words.sentence, words.advice, {tr("Try again")}});
        showState();
    });
}

QString RecipientFilePage::title() const
{
    return tr("Check a recipient file");
}

void RecipientFilePage::perform(Act act)
{
    if (act == Act::Stop)
        stop();
    else if (act == Act::ReadAgain && m_path.isEmpty())
        m_chooser->reload();
    else if (act == Act::ReadAgain)
        checkAgain();
}

std::optional<QString> RecipientFilePage::whyNot(Act act) const
{
    if (act == Act::ReadAgain)
        return {};
    if (act == Act::Stop)
        return isChecking() || m_chooser->isLoading() ? std::nullopt : std::optional(tr("Nothing is being checked."));
    return QString();
}

void RecipientFilePage::activate()
{
    m_chooser->load();
    showState();
    if (outcome() && m_rows->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        (m_file->isHidden() ? static_cast<QWidget *>(m_chooser) : m_file)->setFocus(Qt::OtherFocusReason);
}

QVariantMap RecipientFilePage::state() const
{
    return {{u"service"_s, m_chooser->service()}, {u"template"_s, m_chooser->wanted()}};
}

void RecipientFilePage::restore(const QVariantMap &state)
{
    if (const QString service = state.value(u"service"_s).toString(); !service.isEmpty())
        m_chooser->choose(service, state.value(u"template"_s).toString());
}

bool RecipientFilePage::isChecking() const
{
    return m_job.isRunning() || (m_run && !m_hasOutcome);
}

const RecipientFileRun::Outcome *RecipientFilePage::outcome() const
{
    return m_hasOutcome && !m_run->isCancelled() ? m_run->outcome().get() : nullptr;
}

// What was checked against another template says nothing of this one.
void RecipientFilePage::onTemplate()
{
    const Template *chosen = m_chooser->chosen();
    const Template *before = as<Template>(m_template);
    if (chosen || m_chooser->isLoading())
        m_messages->withdraw(templatesTopic);
    if (chosen && before && chosen->id == before->id)
        return;
    if (chosen && !m_path.isEmpty())
        return checkAgain();
    forget();
    showState();
}

void RecipientFilePage::check(const QString &path)
{
    m_path = path;
    m_chosenEncoding.reset();
    checkAgain();
}

void RecipientFilePage::chooseEncoding(int index)
{
    m_chosenEncoding = static_cast<TextEncoding>(m_encoding->itemData(index).toInt());
    checkAgain();
}

// Nothing of an earlier check stays.
void RecipientFilePage::forget()
{
    m_rows->setRows(nullptr, {}, -1);
    m_hasOutcome = false;
    m_job.reset();
    m_run.reset();
    m_template.reset();
    m_messages->withdraw(u"file"_s);
}

// The same file in the same encoding, from the start.
void RecipientFilePage::checkAgain()
{
    forget();
    m_dress->forgetFailures();
    if (m_chooser->chosen())
        readTemplate();
    showState();
}

void RecipientFilePage::readTemplate()
{
    m_progress->setProgress(0, percent, tr("The template is being read"));
    m_stopOffer.start();
    m_dress->want(m_chooser->service());
    Job<Row> *job = m_context.platform->source().one(
        {Resource::Templates, m_chooser->chosen()->id, {{FilterKey::Service, m_chooser->service()}}});
    m_job.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        const ErrorWords words = answer ? ErrorWords() : errorWords(answer.error(), {m_context.platform->name(), {}});
        m_template = answer ? *answer : Row();
        if (as<Template>(m_template))
            readRules();
        else
            fail(words.sentence, words.advice);
    });
}

void RecipientFilePage::readRules()
{
    Job<KnownFileRules> *job
        = readFileRules(*m_context.platform, {m_chooser->service(), m_template, QFileInfo(m_path).fileName()});
    m_job.reset(job);
    job->then(this, [this](const Result<KnownFileRules> &answer) {
        if (!answer)
            return fail(errorWords(answer.error(), {m_context.platform->name(), {}}).sentence);
        m_known = *answer;
        begin();
    });
}

void RecipientFilePage::begin()
{
    const Template &form = *as<Template>(m_template);
    const std::optional<RecipientType> type = recipientType(form.templateType);
    if (!type)
        return fail(tr("No file can be checked for this type of template."));
    m_run = std::make_unique<RecipientFileRun>(
        RecipientFileRun::Request{m_path, *type, form.content, form.subject, m_known.rules, m_chosenEncoding});
    connect(m_run.get(), &RecipientFileRun::progressed, this, [this](double share) {
        const int done = static_cast<int>(share * percent);
        m_progress->setProgress(done, percent, tr("%1 % of the file checked").arg(done));
    });
    connect(m_run.get(), &RecipientFileRun::finished, this, &RecipientFilePage::onFinished);
    m_since.start();
    m_run->start();
    showState();
}

void RecipientFilePage::stop()
{
    if (!isChecking())
        return m_chooser->stop();
    m_job.reset();
    if (m_run)
        m_run->cancel();
    m_messages->put(u"file"_s, {Ink::Blue, tr("The check was stopped")});
    showState();
}

void RecipientFilePage::onFinished()
{
    m_hasOutcome = true;
    if (outcome() && !outcome()->unreadable.isEmpty())
        fail(outcome()->unreadable);
    else if (outcome())
        showOutcome();
    showState();
    if (outcome())
        tellEnd(tr("Your file is checked"), tr("Your file could not be checked"), outcome()->unreadable);
}

// What can be done now, and what was found.
void RecipientFilePage::showState()
{
    const RecipientFileRun::Outcome *found = outcome();
    const bool isRead = found && found->unreadable.isEmpty();
    m_progress->setVisible(isChecking());
    if (!isChecking())
        m_progress->setStoppable(false);
    m_stack->setCurrentWidget(isRead ? static_cast<QWidget *>(m_splitter) : m_instead);
    const bool hasFaults = isRead && !found->faulty.empty();
    m_export->setVisible(hasFaults);
    m_exportGood->setVisible(hasFaults && found->report.rowCount > found->report.faults.any);
    m_export->setEnabled(!isExporting());
    m_exportGood->setEnabled(!isExporting());
    showEncoding();
    m_file->setVisible(isRead || isChecking()); // else the empty state offers it
    m_name->setText(QFileInfo(m_path).fileName());
    m_name->setVisible(!m_path.isEmpty());
    showDropCue(false);
    if (isRead)
        showVerdict();
    else
        showInstead();
    Q_EMIT changed();
}

void RecipientFilePage::showInstead()
{
    if (isChecking())
        m_instead->setContent({u"hourglass"_s, Ink::Grey2, tr("The file is being checked")});
    else if (!m_chooser->chosen() && m_chooser->isLoading())
        m_instead->setContent({.icon = u"hourglass"_s,
            .title = tr("The templates are being read"),
            .actions = {tr("Stop")},
            .isWaiting = true});
    else if (!m_chooser->chosen())
        m_instead->setContent({u"inbox"_s, Ink::Grey2, tr("Choose a service and a template"),
            tr("Then a recipient file can be checked against it."),
            m_messages->current().actions.isEmpty() ? QStringList{tr("Read again")} : QStringList()});
    else
        m_instead->setContent({u"inbox"_s, Ink::Grey2, tr("Drop a recipient file here"),
            tr("CSV, TSV, Excel or OpenDocument. It stays on this computer."), {tr("Choose a file…")}});
}

void RecipientFilePage::fail(const QString &sentence, const QString &advice)
{
    m_messages->put(u"file"_s, {Ink::Red, sentence, advice});
    showState();
}

// As "Stop" does, for the hand that is at the keyboard; from the message back to its row.
void RecipientFilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Place::keyPressEvent(event);
    if (!whyNot(Act::Stop))
        stop();
    else if (m_message->view().hasFocus())
        m_table->setFocus(Qt::TabFocusReason);
}

void RecipientFilePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
