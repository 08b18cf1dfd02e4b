// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demomessage.h"

#include "domain/shape.h"
#include "local/demovalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

// Fills in one message; what is made up follows from the draft's own seed.
class Filling {
public:
    Filling(const DemoWorld &world, const DemoDraft &draft, const std::vector<BulkJob> &jobs)
        : m_world(world)
        , m_draft(draft)
        , m_jobs(jobs)
        , m_line(*draft.line)
        , m_service(world.words.services[draft.line->service])
        , m_person(world.people.people[static_cast<std::size_t>(draft.person)])
        , m_random(draft.seed)
    {
    }

    Notification make()
    {
        m_made.id = m_random.uuid(); // as demoMessageId()
        m_made.service = m_world.services[m_line.service].id;
        m_made.notificationType = m_line.words->type;
        m_made.status = m_draft.status;
        m_made.createdAt = m_draft.created;
        m_made.billableUnits = 0;
        m_made.international = false;
        m_made.personalisation
            = demoPersonalisation(*m_line.words, m_person, m_draft.given ? *m_draft.given : JsonValue(), m_random);
        setTemplate();
        setSender();
        if (m_line.isLetter())
            setLetter();
        else if (m_made.notificationType == u"email"_s)
            setEmail();
        else
            setText();
        spellAs(m_made, Notification::internalShape());
        return std::move(m_made);
    }

private:
    void setTemplate()
    {
        const Template &version = m_line.versions[static_cast<std::size_t>(m_draft.version - 1)];
        m_made.templateId = version.id;
        m_made.templateService = version.service;
        m_made.templateVersion = version.version;
        m_made.templateName = version.name;
        m_made.templateType = version.templateType;
        m_made.templateContent = version.content;
        m_made.templateSubject = version.subject;
        m_made.redactPersonalisation = m_line.words->redacted;
        m_made.isPrecompiledLetter = false;
        m_made.templateReplyToText = version.replyToText;
        m_made.letterLanguages = version.letterLanguages;
        m_made.letterWelshSubject = version.letterWelshSubject;
        m_made.letterWelshContent = version.letterWelshContent;
        m_made.hasUnsubscribeLink = version.hasUnsubscribeLink;
        m_made.replyToText = version.replyToText;
    }

    // A bulk job, a person, or an API key.
    void setSender()
    {
        const bool byHand = m_random.percent(m_line.words->manualPercent) && !m_draft.given;
        const auto &team = m_world.team[m_line.service];
        const std::size_t somebody = team[static_cast<std::size_t>(m_random.below(static_cast<int>(team.size())))];
        const QString reference = clientReference();
        m_made.keyType = u"normal"_s;
        if (m_draft.job >= 0) {
            const auto job = static_cast<std::size_t>(m_draft.job);
            m_made.jobId = m_jobs[job].id;
            m_made.jobOriginalFileName = m_jobs[job].originalFileName;
            m_made.jobRowNumber = m_draft.row;
            setAuthor(m_world.userIndex(m_world.words.jobs[job].by));
        } else if (byHand || m_line.words->apiKey.isNull()) {
            setAuthor(somebody);
        } else {
            m_made.apiKey = m_world.keyId(m_line.service, m_line.words->apiKey);
            m_made.keyName = m_line.words->apiKey;
            const auto key = std::find_if(m_service.keys.begin(), m_service.keys.end(),
                [this](const DemoApiKey &one) { return one.name == m_made.keyName; });
            m_made.keyType = key->type;
            m_made.clientReference = reference;
        }
    }

    void setAuthor(std::size_t user)
    {
        m_made.createdById = m_world.userIds[user];
        m_made.createdByName = m_world.words.users[user].name;
        m_made.createdByEmailAddress = m_world.words.users[user].email;
    }

    QString clientReference()
    {
        const QString &rule = m_line.words->reference;
        if (rule.startsWith(u"value:"_s)) {
            const JsonValue *value = m_made.personalisation.member(rule.mid(6));
            return value && value->asString() ? *value->asString() : QString();
        }
        return rule.isEmpty() ? QString() : m_random.filled(rule.mid(8));
    }

    void setText()
    {
        const bool gone = hasLeft();
        m_made.rateMultiplier.digits = "1.0";
        m_made.phonePrefix = u"44"_s;
        if (m_draft.foreign >= 0) {
            const DemoForeignNumber &line = m_world.people.foreign[static_cast<std::size_t>(m_draft.foreign)];
            m_made.to = line.spelled;
            m_made.phonePrefix = line.prefix;
            m_made.international = true;
            m_made.rateMultiplier.digits = QByteArray::number(line.rate) + ".0";
        } else {
            m_made.to = spelled(m_person.phone);
        }
        m_made.normalisedTo = normalisedPhone(m_made.to);
        const QString provider = m_draft.provider.isNull() && m_random.percent(48) ? u"firetext"_s : u"mmg"_s;
        setMoments(m_draft.provider.isNull() ? provider : m_draft.provider);
        if (gone) {
            m_made.reference = m_made.id;
            m_made.billableUnits = demoFragments(m_made.templateContent, m_made.personalisation);
        }
    }

    // "07700 900412" as this service's own system writes it; people who type it themselves write it as they like.
    QString spelled(const QString &phone)
    {
        const QString digits = QString(phone).remove(u' ');
        const QString forms[]{digits, phone, u"+44"_s + digits.mid(1), u"44"_s + digits.mid(1)};
        static const QString names[]{u"national"_s, u"spaced"_s, u"e164"_s, u"plain"_s};
        const auto named = std::find(std::begin(names), std::end(names), m_service.numbers);
        if (named != std::end(names) && m_made.createdById.isNull())
            return forms[named - std::begin(names)];
        return forms[m_draft.person % 7 < 4 ? 0 : m_draft.person % 4];
    }

    static QString normalisedPhone(const QString &spelled)
    {
        QString digits;
        for (const QChar c : spelled) {
            if (c.isDigit())
                digits += c;
        }
        return digits.startsWith(u'0') ? u"44"_s + digits.mid(1) : digits;
    }

    void setEmail()
    {
        m_made.to = m_person.email;
        m_made.normalisedTo = m_person.email.toLower();
        setMoments(u"ses"_s);
        if (hasLeft()) {
            const QString id = m_random.uuid();
            m_made.reference = u"0102"_s + id.left(4) + id.sliced(24, 8) + u'-' + m_random.uuid() + u"-000000"_s;
        }
    }

    void setLetter()
    {
        m_made.to = m_person.address.join(u'\n');
        m_made.normalisedTo = m_made.to.toLower();
        m_made.normalisedTo.remove(u'\n').remove(u' ');
        m_made.postage = m_line.words->postage;
        m_made.reference = m_random.filled(u"?#??#???##?#???#");
        m_made.billableUnits = m_line.words->pages;
        // A file's columns are "address line 1", the API's keys have underscores.
        const QChar gap = m_draft.job >= 0 ? u' ' : u'_';
        const QString key = u"address"_s + gap + u"line"_s + gap;
        for (qsizetype i = 0; i < m_person.address.size(); ++i)
            m_made.personalisation.setMember(key + QString::number(i + 1), m_person.address[i]);
        m_made.personalisation.sortMembers(1);
        setLetterMoments();
    }

    bool hasLeft() const { return m_draft.status != u"created"_s && m_draft.status != u"technical-failure"_s; }

    // Some seconds later, but always before now.
    Instant later(Instant moment, double seconds) const
    {
        const auto room = static_cast<double>(m_world.times.now().microseconds() - moment.microseconds()) / 1e6;
        return after(moment, std::min(seconds, 0.9 * room));
    }

    void setMoments(const QString &provider)
    {
        const double unit = m_random.fraction();
        const double second = m_random.fraction();
        if (m_draft.status == u"technical-failure"_s)
            m_made.updatedAt = later(m_draft.created, 300 + 1300 * unit);
        if (!hasLeft())
            return;
        m_made.sentBy = provider;
        m_made.sentAt = later(m_draft.created, 0.4 + 2.2 * unit + (second < 0.06 ? 7 * unit : 0));
        double receipt = 1.2 + 11 * unit * second + (second > 0.93 ? 140 * unit : 0);
        if (m_draft.status == u"sending"_s || m_draft.status == u"sent"_s)
            receipt = 0.03 + 0.2 * unit;
        else if (m_draft.status == u"pending"_s)
            receipt = 5 + 60 * unit;
        else if (m_draft.status == u"temporary-failure"_s)
            receipt = m_draft.slowReceipt ? 3600 * (2 + 7 * unit) : 70 + 90 * unit;
        m_made.updatedAt = later(*m_made.sentAt, receipt);
    }

    void setLetterMoments()
    {
        const double unit = m_random.fraction();
        const Instant run = m_world.times.letterRunAfter(m_draft.created);
        if (m_draft.status == u"created"_s)
            return;
        if (m_draft.status == u"cancelled"_s) {
            m_made.updatedAt = later(m_draft.created, 90 + 1500 * unit);
            return;
        }
        if (m_draft.status == u"technical-failure"_s) {
            m_made.updatedAt = later(run, 3600 * (1 + 4 * unit));
            return;
        }
        m_made.sentBy = u"dvla"_s;
        m_made.sentAt = run;
        const bool sending = m_draft.status == u"sending"_s;
        m_made.updatedAt = later(run, sending ? 600 + 1800 * unit : 3600 * (13 + 25 * unit));
    }

    const DemoWorld &m_world;
    const DemoDraft &m_draft;
    const std::vector<BulkJob> &m_jobs;
    const DemoTemplateLine &m_line;
    const DemoService &m_service;
    const DemoPerson &m_person;
    DemoRandom m_random;
    Notification m_made;
};

} // namespace

QString demoMessageId(const DemoDraft &draft)
{
    return DemoRandom(draft.seed).uuid();
}

Notification demoMessage(const DemoWorld &world, const DemoDraft &draft, const std::vector<BulkJob> &jobs)
{
    return Filling(world, draft, jobs).make();
}

} // namespace postroom
