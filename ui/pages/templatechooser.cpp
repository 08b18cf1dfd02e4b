// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/templatechooser.h"

#include "pages/servicechooser.h"
#include "style/growingsize.h"
#include "style/measures.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int characters = 22, least = 120;

Query templatesOf(const QString &service)
{
    return {Resource::Templates, {{FilterKey::Service, service}}};
}

} // namespace

TemplateChooser::TemplateChooser(const PlaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(new ServiceChooser(*context.platform, this))
    , m_templates(new QComboBox(this))
{
    m_templates->setObjectName(u"templates"_s);
    m_templates->setAccessibleName(tr("Template"));
    m_templates->setPlaceholderText(tr("No template"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_templates->setMinimumContentsLength(characters);
    setGrowing(*m_templates, Bound::LeastWidth, least);
    setFocusProxy(m_services);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::gap);
    row->addWidget(m_services);
    row->addWidget(m_templates);
    connect(m_services, &ServiceChooser::loaded, this, &TemplateChooser::loadTemplates);
    connect(m_services, &ServiceChooser::serviceChanged, this, &TemplateChooser::loadTemplates);
    connect(m_services, &ServiceChooser::failed, this, &TemplateChooser::failed);
    connect(m_templates, &QComboBox::currentIndexChanged, this, [this] {
        if (const Template *one = chosen())
            m_wanted = one->id;
        Q_EMIT changed();
    });
}

void TemplateChooser::load()
{
    if (!m_services->isLoaded() && !m_services->isLoading())
        m_services->load();
}

void TemplateChooser::reload()
{
    if (m_services->isLoaded())
        loadTemplates();
    else
        load();
}

void TemplateChooser::choose(const QString &service, const QString &id)
{
    m_wanted = id;
    const bool isHere = service == m_services->service() && m_services->isLoaded();
    m_services->setService(service);
    if (isHere && !m_job.isRunning())
        fill();
    load();
}

void TemplateChooser::chooseNone()
{
    const QSignalBlocker quiet(m_templates);
    m_templates->setCurrentIndex(-1);
}

QString TemplateChooser::service() const
{
    return m_services->service();
}

QString TemplateChooser::serviceName() const
{
    return m_services->serviceName();
}

const Template *TemplateChooser::chosen() const
{
    const int index = m_templates->currentIndex();
    return index < 0 ? nullptr : as<Template>(m_rows[static_cast<std::size_t>(index)]);
}

bool TemplateChooser::isLoading() const
{
    return m_services->isLoading() || m_job.isRunning();
}

void TemplateChooser::loadTemplates()
{
    m_rows.clear();
    {
        const QSignalBlocker quiet(m_templates);
        m_templates->clear();
    }
    m_job.reset();
    const bool asks = !service().isEmpty();
    const auto why = asks ? m_context.platform->source().whyNot(templatesOf(service())) : std::nullopt;
    if (asks && !why)
        readPage(service(), {});
    Q_EMIT changed();
    if (why)
        Q_EMIT refused(*why);
}

void TemplateChooser::stop()
{
    m_services->stop();
    m_job.reset();
    Q_EMIT changed();
}

void TemplateChooser::readPage(const QString &service, const Cursor &cursor)
{
    Job<Page> *job = m_context.platform->source().page(templatesOf(service), cursor);
    m_job.reset(job);
    job->then(this, [this, service](const Result<Page> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_rows.insert(m_rows.end(), answer->rows.begin(), answer->rows.end());
        if (answer->next)
            readPage(service, *answer->next);
        else
            fill();
    });
}

void TemplateChooser::fill()
{
    std::erase_if(m_rows, [](const Row &row) { return !as<Template>(row); });
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return as<Template>(a)->name.toCaseFolded() < as<Template>(b)->name.toCaseFolded();
    });
    {
        const QSignalBlocker quiet(m_templates);
        m_templates->clear();
        for (const Row &row : m_rows)
            m_templates->addItem(as<Template>(row)->name, as<Template>(row)->id);
        const int wanted = m_wanted.isEmpty() ? -1 : m_templates->findData(m_wanted);
        m_templates->setCurrentIndex(m_rows.empty() ? -1 : std::max(0, wanted));
    }
    Q_EMIT changed();
}

} // namespace postroom
