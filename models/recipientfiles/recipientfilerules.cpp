// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilerules.h"

#include "core/innerjob.h"
#include "core/wordslocale.h"
#include "domain/bulkjob.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/user.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postroom {
namespace {

constexpr std::array permissions{
    FilePermission{"international_sms"_L1, "international-sms"_L1,
        [](RecipientFileRules &rules) { rules.phones.international = true; }},
    FilePermission{"sms_to_uk_landlines"_L1, "uk-landlines"_L1,
        [](RecipientFileRules &rules) { rules.phones.ukLandlines = true; }},
    FilePermission{"international_letters"_L1, "international-letters"_L1,
        [](RecipientFileRules &rules) { rules.internationalLetters = true; }},
};

/// Each type's limit of a day, in the order of RecipientType.
constexpr std::array limits{&Service::smsMessageLimit, &Service::emailMessageLimit, &Service::letterMessageLimit};

QString words(const char *text)
{
    return QCoreApplication::translate("postroom::RecipientFileRules", text);
}

/// Asks one thing after another; owned by the job that it fills.
class RulesReading : public QObject {
public:
    RulesReading(Platform &platform, const FileRulesQuestion &question, Job<KnownFileRules> *job)
        : QObject(job)
        , m_platform(platform)
        , m_source(platform.source())
        , m_question(question)
        , m_job(job)
    {
    }

    /// The rules are GOV.UK Notify's, and say so where another platform answers.
    void start()
    {
        Job<Fork> *asking = m_platform.recognise();
        holdInside(m_job, asking);
        asking->then(this, [this](const Result<Fork> &answer) {
            const Fork fork = answer ? *answer : Fork::Unknown;
            if (fork != Fork::Unknown && fork != Fork::GovUkNotify)
                m_known.notes
                    += words(QT_TRANSLATE_NOOP("postroom::RecipientFileRules",
                                 "The file was checked by the rules of GOV.UK Notify; those of %1 differ, also "
                                 "in how text messages are counted."))
                           .arg(forkName(fork));
            readService();
        });
    }

private:
    void readService()
    {
        const Target target{Resource::Services, m_question.service, {}};
        if (m_question.service.isEmpty() || m_source.whyNot(target))
            return takeService(nullptr);
        Job<Row> *reading = m_source.one(target);
        holdInside(m_job, reading);
        reading->then(this, [this](const Result<Row> &answer) {
            m_known.service = answer ? *answer : Row();
            takeService(as<Service>(m_known.service));
        });
    }

    void takeService(const Service *service)
    {
        if (!service || !service->permissions) {
            note(QT_TRANSLATE_NOOP("postroom::RecipientFileRules",
                "What the service may send cannot be read over this connection, nor whether it is in trial mode, nor "
                "its limits. Numbers abroad, UK landlines and addresses abroad are taken as not allowed."));
            return readJobs();
        }
        RecipientFileRules &rules = m_known.rules;
        for (const FilePermission &row : permissions) {
            if (service->permissions->contains(row.permission))
                row.allow(rules);
        }
        takeLimits(*service);
        rules.isTrial = service->restricted.value_or(false);
        if (rules.isTrial)
            readTeam();
        else
            readJobs();
    }

    void takeLimits(const Service &service)
    {
        const auto *form = as<Template>(m_question.form);
        const std::optional<RecipientType> type = form ? recipientType(form->templateType) : std::nullopt;
        const std::optional<qint64> limit = type ? service.*limits[static_cast<std::size_t>(*type)] : std::nullopt;
        if (limit) {
            m_known.rules.remainingMessages = *limit;
            m_known.notes += words(QT_TRANSLATE_NOOP("postroom::RecipientFileRules",
                                       "The service may send %1 such messages a day. How many of them are left today "
                                       "cannot be known here, so the whole limit was taken."))
                                 .arg(numberText(*limit));
        }
        if (type == RecipientType::Sms && m_known.rules.phones.international && service.internationalSmsMessageLimit)
            m_known.rules.remainingInternational = *service.internationalSmsMessageLimit;
    }

    void readTeam()
    {
        readPage({Resource::Users, {{FilterKey::Service, m_question.service}}}, [this](const Page *page) {
            for (const Row &row : page ? page->rows : std::vector<Row>()) {
                if (const auto *user = as<User>(row))
                    m_known.rules.allowed += {user->emailAddress, user->mobileNumber};
            }
            m_known.rules.allowed.removeAll(QString());
            if (m_known.rules.allowed.isEmpty())
                note(QT_TRANSLATE_NOOP("postroom::RecipientFileRules",
                    "The service is in trial mode and can send to the members of its team alone, who cannot be read "
                    "here: whether all recipients are among them is not known."));
            readJobs();
        });
    }

    void readJobs()
    {
        const Query today{Resource::Jobs, {{FilterKey::Service, m_question.service}, {FilterKey::LimitDays, u"0"_s}}};
        readPage(today, [this](const Page *page) {
            if (page)
                m_known.rules.wasSentToday = std::any_of(
                    page->rows.begin(), page->rows.end(), [this](const Row &row) { return isSameFile(row); });
            else
                note(QT_TRANSLATE_NOOP(
                    "postroom::RecipientFileRules", "Whether a file of this name was sent today is not known here."));
            m_job->finish(m_known);
        });
    }

    bool isSameFile(const Row &row) const
    {
        const auto *job = as<BulkJob>(row);
        const auto *form = as<Template>(m_question.form);
        return job && form && job->templateId == form->id && job->templateVersion == form->version
            && job->originalFileName == m_question.fileName && job->jobStatus != "cancelled"_L1;
    }

    /// The first page of a list; null where it cannot be had.
    void readPage(const Query &query, const std::function<void(const Page *)> &take)
    {
        if (m_question.service.isEmpty() || m_source.whyNot(query))
            return take(nullptr);
        Job<Page> *reading = m_source.page(query, {});
        holdInside(m_job, reading);
        reading->then(this, [take](const Result<Page> &answer) { take(answer ? &answer.value() : nullptr); });
    }

    void note(const char *text) { m_known.notes += words(text); }

    Platform &m_platform;
    Source &m_source;
    FileRulesQuestion m_question;
    Job<KnownFileRules> *m_job;
    KnownFileRules m_known;
};

} // namespace

std::span<const FilePermission> filePermissions()
{
    return permissions;
}

Job<KnownFileRules> *readFileRules(Platform &platform, const FileRulesQuestion &question)
{
    auto *job = new Job<KnownFileRules>(2min);
    (new RulesReading(platform, question, job))->start();
    return job;
}

} // namespace postroom
