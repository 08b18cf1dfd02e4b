// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/versionspage.h"

#include "pages/pageconnection.h"
#include "pages/templatechooser.h"
#include "pages/versioncomparison.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "text/times.h"
#include "widgets/notebox.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceCharacters = 30, choiceLeast = 120;
constexpr int choicesShown = 20;

} // namespace

VersionsPage::VersionsPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_chooser(new TemplateChooser(context, this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_asSent(new QCheckBox(tr("As it is sent"), this))
    , m_summary(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_standing(new NoteBox(Ink::Blue, this))
    , m_stack(new QStackedWidget(this))
    , m_instead(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_dressReader(*context.platform, this)
    , m_comeback(this)
{
    setObjectName(u"versionsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeChoice());
    auto *standing = new QHBoxLayout;
    standing->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    standing->addWidget(m_standing);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setWords({});
    column->addLayout(standing);
    m_scroll->setObjectName(u"comparison"_s);
    m_scroll->setProperty("ringed", true);
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Comparison"));
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the comparison that is seen"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_instead);
    column->addWidget(m_stack, 1);
    connectParts();
    showReading(tr("The templates are being read"));
}

VersionsPage::~VersionsPage() = default;

void VersionsPage::connectParts()
{
    connect(m_chooser, &TemplateChooser::changed, this, &VersionsPage::readVersions);
    connect(m_chooser, &TemplateChooser::refused, this, [this](const WhyNot &why) {
        showReason({u"info"_s, Ink::Grey2, whyNotText(why, Resource::Templates)});
    });
    connect(m_chooser, &TemplateChooser::failed, this, &VersionsPage::showFailure);
    connect(m_instead, &EmptyState::actionTriggered, this,
        [this] { perform(whyNot(Act::Stop) ? Act::ReadAgain : Act::Stop); });
    connect(m_asSent, &QCheckBox::toggled, this, &VersionsPage::compare);
    for (QComboBox *choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &VersionsPage::compare);
    connect(&m_comeback, &Comeback::again, this, [this] { perform(Act::ReadAgain); });
    connect(&m_dressReader, &DressReader::read, this, &VersionsPage::onDress);
}

QWidget *VersionsPage::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    setGrowing(*line, Bound::LeastHeight, measures::pageHead);
    auto *words = new TextLabel(title(), TypeStyle::Title, Ink::Plain, line);
    words->setElideMode(Qt::ElideRight);
    row->addWidget(words);
    row->addWidget(m_chooser);
    row->addStretch(1);
    return line;
}

QWidget *VersionsPage::makeChoice()
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, measures::gap);
    column->setSpacing(measures::ring);
    auto *row = new QHBoxLayout;
    row->setSpacing(measures::gap);
    m_before->setObjectName(u"before"_s);
    m_before->setAccessibleName(tr("Left version"));
    m_after->setObjectName(u"after"_s);
    m_after->setAccessibleName(tr("Right version"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(measures::ring, 0, 0, 0);
    for (QComboBox *choice : {m_before, m_after}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(choiceCharacters);
        setGrowing(*choice, Bound::LeastWidth, choiceLeast);
        choice->setMaxVisibleItems(choicesShown);
        row->addWidget(choice);
    }
    row->addWidget(m_asSent);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_summary);
    return line;
}

QString VersionsPage::title() const
{
    return tr("Versions of a template");
}

void VersionsPage::perform(Act act)
{
    if (act == Act::Stop && !whyNot(Act::Stop)) {
        m_job.reset();
        m_chooser->stop();
        m_shown.clear();
        showReason({u"circle-stop"_s, Ink::Grey2, tr("Stopped before the versions were read"), {}, {tr("Read again")}});
    }
    if (act != Act::ReadAgain)
        return;
    if (const Template *left = version(*m_before))
        want(m_shown, left->version);
    m_shown.clear();
    m_dressReader.forgetFailures();
    m_chooser->reload();
}

std::optional<QString> VersionsPage::whyNot(Act act) const
{
    const bool can = act == Act::ReadAgain || (act == Act::Stop && (m_job.isRunning() || m_chooser->isLoading()));
    return can ? std::nullopt : std::optional(QString());
}

void VersionsPage::activate()
{
    m_chooser->load();
    if (m_versions.empty())
        m_chooser->setFocus(Qt::OtherFocusReason);
    else
        m_before->setFocus(Qt::OtherFocusReason);
}

QVariantMap VersionsPage::state() const
{
    return {{u"service"_s, m_chooser->service()}, {u"template"_s, m_chooser->wanted()},
        {u"asSent"_s, m_asSent->isChecked()}};
}

void VersionsPage::restore(const QVariantMap &state)
{
    m_asSent->setChecked(state.value(u"asSent"_s).toBool());
    if (const QString service = state.value(u"service"_s).toString(); !service.isEmpty())
        m_chooser->choose(service, state.value(u"template"_s).toString());
}

void VersionsPage::want(const QString &id, std::optional<qint64> version)
{
    m_wantedOf = id;
    m_wanted = version;
}

void VersionsPage::showTemplate(const QString &service, const QString &id, std::optional<qint64> version)
{
    want(id, version);
    m_requestedService = service;
    m_requestedTemplate = id;
    m_shown.clear();
    m_chooser->choose(service, id);
    readVersions();
}

// The one asked for by another place, which need not be in the list, until the person chooses another.
QString VersionsPage::wantedTemplate()
{
    const Template *chosen = m_chooser->chosen();
    const bool isRequested = !m_requestedTemplate.isEmpty() && m_requestedService == m_chooser->service()
        && m_requestedTemplate == m_chooser->wanted();
    if (!isRequested)
        m_requestedTemplate.clear();
    else if (chosen && chosen->id != m_requestedTemplate)
        m_chooser->chooseNone();
    return isRequested ? m_requestedTemplate : chosen ? chosen->id : QString();
}

void VersionsPage::readVersions()
{
    const QString id = wantedTemplate();
    if (!id.isEmpty() && id == m_shown)
        return showStanding();
    m_job.reset();
    m_versions.clear();
    m_readAt.reset();
    m_shown = id;
    m_standing->setWords({});
    fillChoices();
    if (id.isEmpty())
        return showNothing();
    showReading(tr("The versions are being read"));
    const Query query{
        Resource::TemplateVersions, {{FilterKey::Service, m_chooser->service()}, {FilterKey::Template, id}}};
    if (const auto why = m_context.platform->source().whyNot(query))
        return showReason({u"info"_s, Ink::Grey2, whyNotText(*why, Resource::TemplateVersions)});
    m_dressReader.want(m_chooser->service());
    readPage(query, {});
    Q_EMIT changed();
}

void VersionsPage::showNothing()
{
    const bool isComing = m_chooser->isLoading() || m_chooser->service().isEmpty();
    if (isComing)
        return showReading(tr("The templates are being read"));
    m_comeback.end();
    showReason(
        {u"inbox"_s, Ink::Grey2, tr("%1 has no templates").arg(m_chooser->serviceName()), {}, {tr("Read again")}});
}

void VersionsPage::readPage(const Query &query, const Cursor &cursor)
{
    Job<Page> *job = m_context.platform->source().page(query, cursor);
    m_job.reset(job);
    job->then(this, [this, query](const Result<Page> &answer) {
        if (!answer)
            return showFailure(answer.error());
        m_versions.insert(m_versions.end(), answer->rows.begin(), answer->rows.end());
        if (answer->next)
            readPage(query, *answer->next);
        else
            onVersions();
    });
}

void VersionsPage::onVersions()
{
    std::erase_if(m_versions, [](const Row &row) { return !as<Template>(row); });
    std::stable_sort(m_versions.begin(), m_versions.end(), [](const Row &a, const Row &b) {
        return as<Template>(a)->version.value_or(0) > as<Template>(b)->version.value_or(0);
    });
    m_readAt = m_context.clock.now();
    m_comeback.end();
    fillChoices();
    m_wanted.reset();
    showStanding();
    compare();
}

void VersionsPage::onDress()
{
    if (m_readAt && m_dress != m_dressReader.dressOf(m_chooser->service()))
        compare();
}

// Messages outlive their template, so one that is gone can still be asked for.
void VersionsPage::showStanding()
{
    const auto *newest = m_versions.empty() ? nullptr : as<Template>(m_versions.front());
    const bool isListed = m_chooser->isLoading() || m_chooser->chosen();
    if (newest && newest->archived.value_or(false))
        m_standing->setWords(tr("This template was deleted"), tr("Nothing more can be sent with it."));
    else if (newest && !isListed)
        m_standing->setWords(tr("%1 is not in the list of templates", "a template").arg(newest->name));
    else
        m_standing->setWords({});
}

// The newest at the right; at the left the one that was asked for, or the one before.
void VersionsPage::fillChoices()
{
    const QSignalBlocker quietBefore(m_before), quietAfter(m_after);
    const int last = static_cast<int>(m_versions.size()) - 1;
    int left = std::min(1, last);
    for (QComboBox *choice : {m_before, m_after}) {
        choice->clear();
        for (const Row &row : m_versions)
            choice->addItem(versionText(*as<Template>(row)));
        choice->setEnabled(last >= 0);
    }
    for (int index = 0; index <= last; ++index) {
        if (m_wanted && m_wantedOf == m_shown
            && as<Template>(m_versions[static_cast<std::size_t>(index)])->version == m_wanted)
            left = index;
    }
    m_before->setCurrentIndex(left);
    m_after->setCurrentIndex(std::min(0, last));
    m_asSent->setEnabled(last >= 0);
}

QString VersionsPage::versionText(const Template &version) const
{
    const std::optional<Instant> moment = version.updatedAt ? version.updatedAt : version.createdAt;
    const QString number = tr("Version %1").arg(version.version.value_or(0));
    const QString when = moment ? momentText(*moment, m_context.clock.now(), m_context.platform->zone()) : QString();
    QStringList parts{number, version.createdByName, when};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

const Template *VersionsPage::version(const QComboBox &choice) const
{
    const int index = choice.currentIndex();
    return index < 0 ? nullptr : as<Template>(m_versions[static_cast<std::size_t>(index)]);
}

void VersionsPage::compare()
{
    const Template *before = version(*m_before);
    const Template *after = version(*m_after);
    if (!before || !after) {
        if (m_readAt)
            showReason({u"inbox"_s, Ink::Grey2, tr("This template has no versions"), {}, {tr("Read again")}});
        return;
    }
    using Form = VersionComparison::Form;
    const int position = m_scroll->verticalScrollBar()->value();
    m_dress = m_dressReader.dressOf(m_chooser->service());
    auto *comparison
        = new VersionComparison({*before, *after, m_before->currentText(), m_after->currentText(), m_dress},
            m_asSent->isChecked() ? Form::AsSent : Form::AsWritten);
    m_scroll->setWidget(comparison); // takes the place of the one before
    comparison->setAutoFillBackground(false); // which that has set
    m_scroll->verticalScrollBar()->setValue(position);
    if (m_versions.size() == 1)
        m_summary->setText(tr("This template has one version."));
    else
        m_summary->setText(
            comparison->isSame() ? QString() : tr("What is struck through was removed, what is underlined was added."));
    m_stack->setCurrentWidget(m_scroll);
    Q_EMIT changed();
}

void VersionsPage::showReason(const EmptyContent &content)
{
    m_instead->setContent(content);
    m_stack->setCurrentWidget(m_instead);
    m_summary->clear();
    Q_EMIT changed();
}

// What is asked again by itself leaves the sentence where it is until there is another.
void VersionsPage::showReading(const QString &title)
{
    if (!m_comeback.isTrying())
        showReason({.icon = u"hourglass"_s, .title = title, .actions = {tr("Stop")}, .isWaiting = true});
}

void VersionsPage::showFailure(const Error &error)
{
    m_shown.clear();
    const ErrorWords words = errorWords(error, {m_context.platform->name(), {}});
    const bool comesBack = m_context.platform->servers() && m_comeback.onFailed(error);
    showReason({u"unplug"_s, Ink::Red, words.sentence, PageConnection::withComeback(words.advice, comesBack),
        {tr("Try again")}, errorCodeText(error), errorDetails(error)});
}

void VersionsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
