// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shape.h"
#include "local/demodrafts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr quint64 jobStream = 4;

// What the platform notes while it works through a file (api-contract §7.4).
void setMoments(BulkJob &job, const DemoJob &words, const DemoTimes &times, DemoRandom &random)
{
    const Instant created = after(times.moment(words.when), random.fraction());
    job.createdAt = created;
    if (words.scheduledFor)
        job.scheduledFor = times.moment(*words.scheduledFor);
    if (words.state == u"cancelled"_s)
        job.updatedAt = after(created, 3600 * (1 + 3 * random.fraction()));
    if (words.state == u"cancelled"_s || words.state == u"scheduled"_s || words.state == u"pending"_s)
        return;
    job.processingStarted = job.updatedAt = after(created, 2.5 + random.fraction());
    if (words.state.startsWith(u"finished"_s) || words.state == u"sent to dvla"_s)
        job.processingFinished = job.updatedAt = after(*job.processingStarted, 2 + 0.06 * words.rows);
}

std::vector<JobStatistic> statisticsOf(const std::map<QString, qint64> &counts)
{
    std::vector<JobStatistic> statistics;
    for (const auto &[status, count] : counts) {
        JobStatistic statistic;
        statistic.status = status;
        statistic.count = count;
        spellAs(statistic, JobStatistic::internalShape());
        statistics.push_back(statistic);
    }
    return statistics;
}

} // namespace

std::vector<BulkJob> makeDemoJobs(const DemoWorld &world, const std::vector<DemoDraft> &drafts)
{
    DemoRandom random(world.seed, jobStream);
    std::vector<std::map<QString, qint64>> counts(world.words.jobs.size());
    for (const DemoDraft &draft : drafts) {
        if (draft.job >= 0)
            ++counts[static_cast<std::size_t>(draft.job)][draft.status];
    }
    std::vector<BulkJob> jobs;
    for (const DemoJob &words : world.words.jobs) {
        const DemoTemplateLine &line = world.line(words.service, words.tmpl);
        const std::size_t user = world.userIndex(words.by);
        BulkJob job;
        job.id = random.uuid();
        job.originalFileName = words.file;
        job.service = world.services[line.service].id;
        job.serviceName = world.services[line.service].name;
        job.templateId = line.versions.back().id;
        job.templateName = line.words->name;
        job.templateType = line.words->type;
        job.templateVersion = line.versions.back().version;
        job.notificationCount = words.rows;
        job.jobStatus = words.state;
        job.createdById = world.userIds[user];
        job.createdByName = world.words.users[user].name;
        job.archived = false;
        job.statistics = statisticsOf(counts[jobs.size()]);
        setMoments(job, words, world.times, random);
        spellAs(job, BulkJob::internalShape());
        jobs.push_back(job);
    }
    return jobs;
}

} // namespace postroom
