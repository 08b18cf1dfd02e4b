// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/servicechooser.h"

#include "domain/service.h"

#include <algorithm>
#include <QSignalBlocker>

namespace postroom {

namespace {

constexpr int characters = 24;

// Live, then trial, then archived; by name within.
std::tuple<int, QString> orderOf(const Row &row)
{
    const auto &service = static_cast<const Service &>(*row);
    const int rank = !service.active.value_or(true) ? 2 : service.restricted.value_or(false) ? 1 : 0;
    return {rank, service.name.toCaseFolded()};
}

} // namespace

ServiceChooser::ServiceChooser(Platform &platform, QWidget *parent)
    : QComboBox(parent)
    , m_platform(platform)
{
    setObjectName(QStringLiteral("serviceChooser"));
    setAccessibleName(tr("Service"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(characters);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(QString());
        Q_EMIT serviceChanged(service());
    });
}

void ServiceChooser::load()
{
    m_services.clear();
    Job<Page> *job = m_platform.source().page({Resource::Services, {}}, {});
    m_job.reset(job);
    job->then(this, [this](const Result<Page> &answer) {
        if (answer)
            onPage(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void ServiceChooser::onPage(const Page &page)
{
    m_services.insert(m_services.end(), page.rows.begin(), page.rows.end());
    if (!page.next) {
        fill();
        return;
    }
    Job<Page> *job = m_platform.source().page({Resource::Services, {}}, *page.next);
    m_job.reset(job);
    job->then(this, [this](const Result<Page> &answer) {
        if (answer)
            onPage(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void ServiceChooser::fill()
{
    std::erase_if(m_services, [](const Row &row) { return !as<Service>(row); });
    std::sort(m_services.begin(), m_services.end(), [](const Row &a, const Row &b) { return orderOf(a) < orderOf(b); });
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Row &row : m_services)
            addItem(as<Service>(row)->name, as<Service>(row)->id);
        const int wanted = m_wanted.isEmpty() ? 0 : findData(m_wanted);
        setCurrentIndex(wanted < 0 ? 0 : wanted);
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void ServiceChooser::setService(const QString &id)
{
    m_wanted = id;
    const int index = findData(id);
    if (index >= 0)
        setCurrentIndex(index);
}

} // namespace postroom
