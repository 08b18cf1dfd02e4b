// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobpage.h"

#include "domain/bulkjob.h"
#include "pages/filteroptions.h"
#include "pages/statustotals.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "tables/inkoftone.h"
#include "tables/jobfigures.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/times.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/meterline.h"
#include "widgets/notebox.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 220;

} // namespace

JobPage::JobPage(const PlaceContext &context, QWidget *parent)
    : MessageListPage(context, columnsOf(Resource::Notifications), Scope::Platform, parent)
    , m_job(context.platform->source())
    , m_status(new StatusLabel(this))
    , m_progress(new MeterLine(this))
    , m_steps(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_reason(new NoteBox(Ink::Amber, this))
    , m_template(new QPushButton(tr("Template"), this))
    , m_totals(new StatusTotals(this))
    , m_group(new FilterChip(tr("Status"), this))
{
    setObjectName(u"jobPage"_s);
    m_group->setOptions(statusOptions());
    head().addWidget(makeTitle());
    head().addWidget(makeState());
    head().addWidget(m_totals);
    head().addWidget(makeFilters(nullptr, {m_group}, {m_template}));
    head().addWidget(makeReading());
    makeFoot();
    connectParts();
    showInstead({u"info"_s, Ink::Grey2, tr("No job is chosen")});
}

JobPage::~JobPage()
{
    letGo();
}

void JobPage::connectParts()
{
    connect(&m_job, &Gathered::changed, this, &JobPage::onJob);
    connect(m_group, &FilterChip::valueChanged, this, &JobPage::ask);
    connect(m_totals, &StatusTotals::chosen, m_group, qOverload<const QString &>(&FilterChip::setValue));
    connect(&messages(), &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "job"_L1)
            readAgain();
    });
    connect(m_template, &QPushButton::clicked, this, [this] {
        if (const auto *job = as<BulkJob>(m_job.record()))
            Q_EMIT templateRequested(
                m_job.target().value(FilterKey::Service), job->templateId, job->templateVersion.value_or(0));
    });
}

QWidget *JobPage::makeState()
{
    auto *state = new QWidget(this);
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins(measures::pageMargin, 2, measures::pageMargin, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(measures::pageMargin);
    row->addWidget(m_status, 0, Qt::AlignTop);
    setGrowing(*m_progress, Bound::Width, progressWidth);
    row->addWidget(m_progress);
    row->addStretch(1);
    column->addLayout(row);
    m_steps->setWordWrap(true); // no other place has these moments
    column->addWidget(m_steps);
    column->addWidget(m_reason);
    m_reason->setObjectName(u"reason"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_progress, m_template})
        part->hide();
    return state;
}

QString JobPage::title() const
{
    return m_name.isEmpty() ? tr("Job") : m_name;
}

std::vector<WayPart> JobPage::way() const
{
    const auto *job = as<BulkJob>(m_job.record());
    if (!job || job->serviceName.isEmpty())
        return {};
    return {{job->serviceName, {Resource::Services, m_job.target().value(FilterKey::Service), {}}}};
}

void JobPage::activate()
{
    table().setFocus(Qt::OtherFocusReason);
}

void JobPage::showOne(const Target &target, const QString &name)
{
    const bool another = target != m_job.target();
    m_name = another ? name : m_name;
    renewTitle();
    if (another) {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_progress, m_template})
            part->hide();
        m_steps->clear();
        m_reason->setWords({});
    }
    m_job.read(target, [](const Target &, const Record &, const Source &, QDate) { return std::vector<Ask>(); }, {});
    if (another)
        ask();
    else
        MessageListPage::readRowsAgain();
}

Query JobPage::query() const
{
    return {Resource::Notifications,
        {{FilterKey::Service, m_job.target().value(FilterKey::Service)}, {FilterKey::Job, m_job.target().id}}};
}

void JobPage::ask()
{
    if (m_job.target().id.isEmpty())
        return;
    Query asked = query();
    for (const QString &status : statusesOfOption(m_group->value()))
        asked = asked.with(FilterKey::Status, status);
    forgetFaults();
    showTable();
    if (const auto reason = platform().source().whyNot(asked))
        return showReason(*reason);
    records().setSource(&platform().source(), asked);
    m_totals->setQuestion(&platform().source(), query());
    m_totals->setChosen(m_group->value());
    table().setExpectsRows(false);
    watchReading();
}

void JobPage::readRowsAgain()
{
    if (!m_job.target().id.isEmpty())
        showOne(Target(m_job.target()), m_name);
}

void JobPage::clearFilters()
{
    m_group->clear(); // which asks
}

bool JobPage::isFiltered() const
{
    return m_group->isSet();
}

QString JobPage::readingWords() const
{
    return tr("Reading the messages of the job");
}

void JobPage::onRecords()
{
    if (records().state() == PagedTableModel::LoadState::Loaded)
        m_totals->setCount(m_group->value(), records().count());
    showRows();
}

QString JobPage::orderWords() const
{
    return tr("In the order of the file");
}

void JobPage::showNothing()
{
    if (isFiltered())
        return showInstead(
            {u"inbox"_s, Ink::Grey2, tr("No message of this job matches"), {}, {tr("Clear the filters")}},
            {[this] { clearFilters(); }});
    showNoRows({u"inbox"_s, Ink::Grey2, tr("This job has no messages"),
        tr("None were made yet, or they are older than the service keeps them.")});
}

// The rows stand on their own: what is not known of the job is said above them.
void JobPage::onJob()
{
    if (m_job.error())
        sayJobError(*m_job.error());
    if (!m_job.error() && m_job.record()) {
        messages().withdraw(u"job"_s);
        showJob();
    }
    Q_EMIT changed();
}

void JobPage::sayJobError(const Error &error)
{
    const ErrorWords words = errorWords(error, {platform().name(), {}});
    messages().put(u"job"_s,
        {Ink::Amber, tr("The job itself could not be read"), adviceOn(error, words.sentence), {tr("Try again")}});
}

void JobPage::showJob()
{
    const auto &job = static_cast<const BulkJob &>(*m_job.record());
    const ColumnContext context{this->context().clock.now(), platform().zone()};
    m_name = job.originalFileName;
    renewTitle();
    setServiceName(job.serviceName);
    m_status->setStatus(statusWordOf(jobLook(job)));
    m_status->show();
    const JobFigures figures = jobFigures(job);
    m_progress->setAmount(tr("Messages"), jobProgressText(job, context), percentageComplete(job).value_or(0) / 100);
    m_progress->setVisible(figures.total > 0);
    m_steps->setText(stepsText());
    m_reason->setWords(jobStatusMeaning(job.jobStatus));
    m_template->setText(job.templateName.isEmpty() ? tr("Template") : tr("Template: %1").arg(job.templateName));
    m_template->setVisible(!job.templateId.isEmpty());
}

QString JobPage::stepsText() const
{
    const auto &job = static_cast<const BulkJob &>(*m_job.record());
    const auto at
        = [this](const Instant &moment) { return momentInSentence(moment, context().clock.now(), platform().zone()); };
    QStringList steps;
    if (job.createdAt)
        steps.append(job.createdByName.isEmpty()
                ? tr("Uploaded %1", "when").arg(at(*job.createdAt))
                : tr("Uploaded by %1 %2", "a person, when").arg(job.createdByName, at(*job.createdAt)));
    if (job.scheduledFor && !job.processingStarted)
        steps.append(tr("to start %1", "when").arg(at(*job.scheduledFor)));
    if (job.processingStarted)
        steps.append(tr("started %1").arg(at(*job.processingStarted)));
    if (job.processingFinished)
        steps.append(tr("finished %1").arg(at(*job.processingFinished)));
    return steps.join(u", "_s);
}

} // namespace postroom
