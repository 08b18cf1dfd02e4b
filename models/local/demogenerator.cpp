// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demogenerator.h"

#include "domain/shape.h"
#include "local/demomessage.h"
#include "local/demoreceived.h"
#include "local/demosettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr quint64 retentionStream = 5;

// Where wording changes while messages are shown, the new version was saved between the last message with the old one
// and the first with the new one.
void settleChanges(DemoWorld &world, const std::vector<DemoDraft> &drafts)
{
    for (auto &lines : world.templates) {
        for (DemoTemplateLine &line : lines) {
            if (line.words->change <= 0)
                continue;
            Instant last;
            Instant first = world.times.now();
            const auto latest = static_cast<int>(line.versions.size());
            for (const DemoDraft &draft : drafts) {
                if (draft.line == &line && draft.version < latest)
                    last = std::max(last, draft.created);
                else if (draft.line == &line)
                    first = std::min(first, draft.created);
            }
            line.versions.back().updatedAt = Instant(last.microseconds() / 2 + first.microseconds() / 2);
        }
    }
}

// A template as it stands: its last version, and what only the present has.
Template present(const DemoTemplateLine &line)
{
    Template now = line.versions.back();
    now.createdBy = now.createdById;
    now.createdById = now.createdByName = now.createdByEmailAddress = QString();
    now.folder = line.folder;
    now.redactPersonalisation = line.words->redacted;
    spellAs(now, Template::internalShape());
    return now;
}

void addRetentions(DemoContent &content, const DemoWorld &world)
{
    DemoRandom random(world.seed, retentionStream);
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s}) {
            DataRetention retention;
            retention.id = random.uuid();
            retention.serviceId = world.services[s].id;
            retention.serviceName = world.services[s].name;
            retention.notificationType = type;
            retention.daysOfRetention = world.words.services[s].retention;
            retention.createdAt = world.templates[s].front().versions.front().createdAt;
            spellAs(retention, DataRetention::internalShape());
            content.dataRetentions.push_back(retention);
        }
    }
}

} // namespace

DemoContent generateDemo(const DemoWords &words, quint64 seed, Instant now)
{
    DemoWorld world(words, seed, now);
    std::vector<DemoDraft> drafts = makeDemoDrafts(world);
    settleChanges(world, drafts);
    DemoContent content;
    content.jobs = makeDemoJobs(world, drafts);
    std::sort(drafts.begin(), drafts.end(), [](const DemoDraft &a, const DemoDraft &b) {
        return a.created != b.created ? a.created > b.created : demoMessageId(a) > demoMessageId(b);
    });
    content.notifications.reserve(drafts.size());
    for (const DemoDraft &draft : drafts)
        content.notifications.push_back(demoMessage(world, draft, content.jobs));
    std::stable_sort(content.jobs.begin(), content.jobs.end(),
        [](const BulkJob &a, const BulkJob &b) { return a.createdAt > b.createdAt; });
    addRetentions(content, world);
    content.apiKeys = makeDemoApiKeys(world);
    content.templateFolders = makeDemoFolders(world);
    content.organisations = makeDemoOrganisations(world);
    content.accounts = makeDemoAccounts(world);
    content.received = makeDemoReceived(world, content.notifications);
    for (const auto &lines : world.templates) {
        for (const DemoTemplateLine &line : lines) {
            content.templates.push_back(present(line));
            content.templateVersions.insert(content.templateVersions.end(), line.versions.begin(), line.versions.end());
        }
    }
    content.services = std::move(world.services);
    return content;
}

} // namespace postroom
