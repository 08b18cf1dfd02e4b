// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demodrafts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr quint64 draftStream = 10; // and one more for each service
constexpr double secondsADay = 86'400;

// Lays out one demo; the order in which random numbers are taken never depends on the moment.
class Layout {
public:
    explicit Layout(const DemoWorld &world)
        : m_world(world)
        , m_words(world.words)
        , m_times(world.times)
        , m_random(world.seed, draftStream)
    {
    }

    std::vector<DemoDraft> make()
    {
        m_drafts.reserve(21'000);
        callerMessages();
        for (std::size_t i = 0; i < m_words.jobs.size(); ++i)
            jobMessages(static_cast<int>(i));
        outage();
        fullInboxes();
        nights();
        for (std::size_t s = 0; s < m_words.services.size(); ++s)
            everydayTraffic(s);
        return std::move(m_drafts);
    }

private:
    DemoDraft draft(const DemoTemplateLine &line, int person, Instant created, const QString &status)
    {
        DemoDraft made;
        made.line = &line;
        made.version = static_cast<int>(line.versions.size());
        made.person = person;
        made.status = status;
        made.created = created;
        made.seed = m_random.bits();
        return made;
    }

    const DemoPerson &person(const DemoDraft &draft) const
    {
        return m_world.people.people[static_cast<std::size_t>(draft.person)];
    }

    // One of those whom the service knows; some people hear from it more often than others.
    int someone(const DemoTemplateLine &line)
    {
        const DemoPeople::Known &known = m_world.people.known[line.service];
        const std::vector<int> &people = line.words->type == u"sms"_s ? known.byPhone : known.byEmail;
        const int count = static_cast<int>(people.size());
        const int first = m_random.below(count);
        const int second = m_random.below(count);
        return people[static_cast<std::size_t>(m_random.percent(35) ? std::min(first, second) : first)];
    }

    // What becomes of a message that nothing special happens to.
    QString usualOutcome(const DemoDraft &draft)
    {
        const bool unlucky = m_random.perMille(m_words.temporaryPerMille);
        const bool email = draft.line->words->type == u"email"_s;
        if (email ? person(draft).deadEmail : person(draft).deadPhone)
            return u"permanent-failure"_s;
        return unlucky ? u"temporary-failure"_s : u"delivered"_s;
    }

    void callerMessages()
    {
        for (const DemoMessage &message : m_words.caller) {
            const DemoTemplateLine &line = m_world.line(message.service, message.tmpl);
            const double seconds = 60 * m_random.fraction();
            DemoDraft made
                = draft(line, m_world.people.caller, after(m_times.moment(message.when), seconds), message.status);
            made.given = &message.values;
            if (message.status == u"temporary-failure"_s || message.when.kind == DemoWhen::Kind::OutageMinute)
                made.provider = message.status == u"delivered"_s ? u"firetext"_s : u"mmg"_s;
            m_drafts.push_back(made);
        }
    }

    void jobMessages(int index)
    {
        const DemoJob &job = m_words.jobs[static_cast<std::size_t>(index)];
        const DemoTemplateLine &line = m_world.line(job.service, job.tmpl);
        const Instant begun = after(m_times.moment(job.when), 4.2);
        const double pace = job.outcome == u"running"_s ? (60.0 * job.when.count - 6) / job.created : 0.06;
        for (int row = 0; row < job.created; ++row) {
            const Instant created = after(begun, pace * (row + 0.8 * m_random.fraction()));
            DemoDraft made = draft(line, someone(line), created, {});
            made.status = jobOutcome(job, made, row);
            made.job = index;
            made.row = row;
            m_drafts.push_back(made);
        }
    }

    QString jobOutcome(const DemoJob &job, const DemoDraft &draft, int row)
    {
        const QString usual = usualOutcome(draft);
        const int left = job.created - row;
        if (job.outcome == u"waiting"_s || (job.outcome == u"running"_s && left <= 9))
            return u"created"_s;
        if ((job.outcome == u"running"_s && left <= 40) || (job.outcome == u"trailing"_s && row % 41 == 17))
            return u"sending"_s;
        if (job.outcome == u"letters"_s)
            return row == 4 ? u"returned-letter"_s : u"delivered"_s;
        if (job.outcome == u"oldList"_s && m_random.percent(m_words.oldListPercent))
            return u"permanent-failure"_s;
        return usual;
    }

    void outage()
    {
        const DemoBurst &burst = m_words.outage;
        for (const DemoTraffic &traffic : burst.traffic) {
            const DemoTemplateLine &line = m_world.line(traffic.service, traffic.tmpl);
            for (int i = 0; i < traffic.count; ++i) {
                const Instant created = within(burst, m_times.workingDay(burst.workingDaysAgo, burst.minuteOfDay));
                const bool failed = m_random.percent(burst.failedPercent);
                DemoDraft made = draft(line, someone(line), created, failed ? u"technical-failure"_s : u"delivered"_s);
                made.provider = failed ? burst.provider : u"firetext"_s;
                m_drafts.push_back(made);
            }
        }
    }

    void fullInboxes()
    {
        const DemoBurst &burst = m_words.inbox;
        for (const DemoTraffic &traffic : burst.traffic) {
            const DemoTemplateLine &line = m_world.line(traffic.service, traffic.tmpl);
            std::vector<int> there;
            for (const int index : m_world.people.known[line.service].byEmail) {
                if (m_world.people.people[static_cast<std::size_t>(index)].email.endsWith(u'@' + burst.domain))
                    there.push_back(index);
            }
            for (int i = 0; i < traffic.count && !there.empty(); ++i) {
                const Instant created = within(burst, m_times.workingDay(burst.workingDaysAgo, burst.minuteOfDay));
                const int to = there[static_cast<std::size_t>(m_random.below(static_cast<int>(there.size())))];
                const bool failed = m_random.percent(burst.failedPercent);
                m_drafts.push_back(draft(line, to, created, failed ? u"temporary-failure"_s : u"delivered"_s));
            }
        }
    }

    void nights()
    {
        const DemoBurst &burst = m_words.nights;
        for (int night = 1; night <= burst.nights; ++night) {
            for (const DemoTraffic &traffic : burst.traffic) {
                const DemoTemplateLine &line = m_world.line(traffic.service, traffic.tmpl);
                for (int i = m_random.between((traffic.count + 1) / 2, traffic.count); i > 0; --i) {
                    const Instant created = within(burst, m_times.day(night, burst.minuteOfDay));
                    DemoDraft made = draft(line, someone(line), created, {});
                    made.slowReceipt = m_random.percent(burst.failedPercent);
                    made.status = made.slowReceipt ? u"temporary-failure"_s : usualOutcome(made);
                    m_drafts.push_back(made);
                }
            }
        }
    }

    Instant within(const DemoBurst &burst, Instant begin)
    {
        return after(begin, 60.0 * burst.minutes * m_random.fraction());
    }

    void everydayTraffic(std::size_t s)
    {
        const DemoService &service = m_words.services[s];
        const auto already = std::count_if(
            m_drafts.begin(), m_drafts.end(), [s](const DemoDraft &draft) { return draft.line->service == s; });
        m_random = DemoRandom(m_world.seed, draftStream + 1 + s);
        std::vector<const DemoTemplateLine *> letters;
        std::vector<const DemoTemplateLine *> others;
        for (auto left = service.notifications - already; left > 0; --left) {
            const DemoTemplateLine &line = someTemplate(s);
            (line.isLetter() ? letters : others).push_back(&line);
        }
        everydayMessages(service, others);
        everydayLetters(service, letters);
    }

    const DemoTemplateLine &someTemplate(std::size_t s)
    {
        const auto &lines = m_world.templates[s];
        int total = 0;
        for (const DemoTemplateLine &line : lines)
            total += line.words->share;
        int left = m_random.below(total);
        for (const DemoTemplateLine &line : lines) {
            left -= line.words->share;
            if (left < 0)
                return line;
        }
        return lines.back();
    }

    void everydayMessages(const DemoService &service, const std::vector<const DemoTemplateLine *> &lines)
    {
        const Instant from = m_times.secondsAgo(service.window * secondsADay - 600);
        const Instant to = m_times.secondsAgo(200);
        const std::size_t latest = service.profile == u"always"_s ? 6 : service.profile == u"day"_s ? 1 : 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double place = (static_cast<double>(i) + m_random.fraction()) / static_cast<double>(lines.size());
            DemoDraft made = draft(*lines[i], someone(*lines[i]), m_times.along(service.profile, from, to, place), {});
            made.status = usualOutcome(made);
            if (place < lines[i]->words->change)
                --made.version;
            goAbroad(made, service);
            underWay(made, place);
            const std::size_t left = lines.size() - i;
            if (left <= latest) {
                made.status = left == 1 ? u"created"_s : u"sending"_s;
                made.created = m_times.secondsAgo(
                    left == 1 ? 1 + 5 * m_random.fraction() : 27 * (static_cast<double>(left) - m_random.fraction()));
            }
            m_drafts.push_back(made);
        }
    }

    // Few text messages go to numbers abroad, whose networks seldom say what became of them.
    void goAbroad(DemoDraft &draft, const DemoService &service)
    {
        const bool abroad = m_random.perMille(14);
        const int line = m_random.below(static_cast<int>(m_world.people.foreign.size()));
        if (!abroad || service.toTeamOnly || draft.line->words->type != u"sms"_s)
            return;
        draft.foreign = line;
        draft.provider = u"mmg"_s;
        draft.status = m_world.people.foreign[static_cast<std::size_t>(line)].receipts ? u"delivered"_s : u"sent"_s;
    }

    // Of the last day or two, some receipts are still awaited.
    void underWay(DemoDraft &draft, double place)
    {
        const bool waits = m_random.perMille(25);
        const bool pending = m_random.percent(30);
        if (!waits || place < 0.87 || draft.status != u"delivered"_s)
            return;
        const bool firetext = pending && draft.line->words->type == u"sms"_s && draft.foreign < 0;
        draft.status = firetext ? u"pending"_s : u"sending"_s;
        if (firetext)
            draft.provider = u"firetext"_s;
    }

    void everydayLetters(const DemoService &service, const std::vector<const DemoTemplateLine *> &lines)
    {
        const Instant start = m_times.secondsAgo(service.window * secondsADay - 600);
        const Instant run = m_times.lastLetterRun();
        const Instant posted = after(run, -3 * secondsADay);
        const auto created = std::max<std::size_t>(1, lines.size() * 6 / 100);
        const auto sending = lines.size() * 22 / 100;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::size_t left = lines.size() - i;
            const double place = m_random.fraction();
            DemoDraft made = draft(*lines[i], someone(*lines[i]), {}, letterOutcome());
            if (left <= created) {
                made.status = u"created"_s;
                made.created = m_times.along(service.profile, after(run, 1), m_times.secondsAgo(120), place);
            } else if (left <= created + sending) {
                made.status = u"sending"_s;
                made.created = m_times.along(service.profile, posted, run, place);
            } else {
                made.created = m_times.along(service.profile, start, posted, place);
            }
            m_drafts.push_back(made);
        }
    }

    QString letterOutcome()
    {
        const int cases = m_random.below(1000);
        if (cases < 18)
            return u"returned-letter"_s;
        if (cases < 33)
            return u"cancelled"_s;
        return cases < 38 ? u"technical-failure"_s : u"delivered"_s;
    }

    const DemoWorld &m_world;
    const DemoWords &m_words;
    const DemoTimes &m_times;
    DemoRandom m_random;
    std::vector<DemoDraft> m_drafts;
};

} // namespace

std::vector<DemoDraft> makeDemoDrafts(const DemoWorld &world)
{
    return Layout(world).make();
}

} // namespace postroom
