// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// email-html-5k, email-html-100k, text-message: one rendering against what the platform's own library took for it on
// such a machine (issue D, "Speed"). hostile-body: 2 MB of what Markdown finds hardest, against one second;
// hostile-body-shown: what the window makes of them, two versions compared above all, Postroom's own goal;
// hostile-body-growth: how far four times the size is from four times the time, caches and pages of memory included.
#include "content/emailmessage.h"
#include "content/smsmessage.h"
#include "measure.h"
#include "support/hostilebodies.h"
#include "text/messagedifference.h"
#include "text/messagepreview.h"

#include <algorithm>
#include <cstdio>
#include <limits>

#ifdef POSTROOM_HAS_CMARK
#include <cmark.h>
#endif

using namespace postroom;
using namespace postroom::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double referenceEmail5kMs = 13.4;
constexpr double referenceEmail100kMs = 254;
constexpr double referenceTextMessageMs = 0.10;
constexpr double fiftyTimes = 0.02;
constexpr double hostileGoalMs = 1000;
constexpr double shownGoal = 3; ///< two bodies rendered, taken apart into what is drawn, and compared
constexpr qsizetype hostileSize = 2'000'000;

/// Headings, lists, links, an inset, quotes, two placeholders.
const QString paragraph
    = u"# Your application\n\nDear ((name)), it's \"nearly\" done - we'll write again on ((date)).\n\n"
      u"* bring your passport\n* bring a photo\n* don't be late\n\n"
      u"^ You must reply within 28 days, or your application will be closed.\n\n"
      u"Read [what happens next](https://www.gov.uk/apply/next \"Next steps\") or go to "
      u"https://www.gov.uk/help?ref=1&page=2.\n\n## What to do\n\n1. Sign in\n2. Check your answers\n"
      u"3. Send the form\n\n---\n\nThe team's address is the_team@example.gov.uk, we're open 9am to "
      u"5pm , Monday to Friday.\n\n"_s;

QString body(qsizetype size)
{
    return paragraph.repeated(size / paragraph.size() + 1).left(size);
}

Personalisation values()
{
    Personalisation values;
    values.set(u"name"_s, u"Ana O'Brien"_s);
    values.set(u"date"_s, u"3 June"_s);
    return values;
}

/// The shortest of several runs, in milliseconds a call.
template <typename Call> double bestMs(int runs, int callsARun, Call call)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const double start = threadMs();
        for (int i = 0; i < callsARun; ++i)
            call();
        best = std::min(best, (threadMs() - start) / callsARun);
    }
    return best;
}

void printCmark(const char *name, const QString &text)
{
#ifdef POSTROOM_HAS_CMARK
    const QByteArray bytes = text.toUtf8();
    const double ms = bestMs(5, 5, [&bytes] {
        std::free(cmark_markdown_to_html(bytes.constData(), static_cast<std::size_t>(bytes.size()), CMARK_OPT_DEFAULT));
    });
    printBeside(name, "cmark", ms);
#else
    std::printf("%s: cmark is not installed, so there is no figure of it for %lld characters\n", name,
        static_cast<long long>(text.size()));
#endif
}

void measureEmail(const char *name, qsizetype size, double referenceMs)
{
    const EmailTemplate email{{}, body(size)};
    const Personalisation filled = values();
    qsizetype written = 0;
    const double ms = bestMs(7, sized(50), [&] { written += emailHtmlBody(email, filled).size(); });
    std::printf("%s: %.3f ms, %lld characters written in all\n", name, ms, static_cast<long long>(written));
    printCmark(name, email.content);
    printFigure(name, ms / referenceMs, fiftyTimes);
}

void measureTextMessage()
{
    const SmsTemplate source{
        u"Dear ((name)), your appointment is on ((date)) – please don’t be late. "
        u"Reply to https://www.gov.uk/appointments or call 0300 123 4567 to change it , thank you."_s,
        u"Example Service"_s};
    const Personalisation filled = values();
    qsizetype parts = 0;
    const double ms = bestMs(7, sized(20'000), [&] { parts += SmsMessage(source, filled).fragments(); });
    std::printf("text-message: %.5f ms, %lld parts in all\n", ms, static_cast<long long>(parts));
    printFigure("text-message", ms / referenceTextMessageMs, fiftyTimes);
}

MessagePreview preview(const char *type, const QString &body)
{
    return previewOf(MessageSource{QString::fromLatin1(type), body, body});
}

/// What the window makes of a body besides.
const std::array windowReaches{
    test::HostileReach{"text message shown", [](const QString &body) { preview("sms", body); }},
    test::HostileReach{"e-mail shown, its links", [](const QString &body) { linksOf(preview("email", body)); }},
    test::HostileReach{"letter shown", [](const QString &body) { preview("letter", body); }},
    test::HostileReach{"versions compared",
        [](const QString &body) { messageDifference(preview("email", body), preview("email", body + u"x y"_s)); }},
};

/// The slowest of the hostile bodies, and how much more than fourfold the longest of them take for four times the size.
struct Hostility {
    double slowestMs = 0;
    double growth = 0; ///< 1 where four times the size takes four times as long

    void measure(const test::HostileReach &reach, const QString &seed, qsizetype size)
    {
        constexpr double measurableMs = 20;
        const auto timed = [&](int runs, qsizetype length) {
            const QString body = seed.repeated(length / seed.size());
            return bestMs(runs, 1, [&] { reach.render(body); });
        };
        double ms = timed(1, size);
        if (ms >= measurableMs)
            ms = std::min(ms, timed(2, size));
        slowestMs = std::max(slowestMs, ms);
        if (ms < measurableMs)
            return;
        const double quarterMs = timed(3, size / 4);
        std::printf("hostile-body: %.1f ms, a quarter %.1f ms, %s: %s\n", ms, quarterMs, reach.name,
            qPrintable(QString(seed).replace(u'\n', u'|')));
        growth = std::max(growth, ms / quarterMs / 4);
    }
};

void measureHostileBodies()
{
    const qsizetype size = isFull() ? hostileSize : hostileSize / 10;
    const double goalMs = isFull() ? hostileGoalMs : hostileGoalMs / 10;
    Hostility rendered;
    Hostility shown;
    for (const QString &seed : test::hostileSeeds()) {
        for (const test::HostileReach &reach : test::hostileReaches)
            rendered.measure(reach, seed, size);
        for (const test::HostileReach &reach : windowReaches)
            shown.measure(reach, seed, size);
    }
    printFigure("hostile-body", rendered.slowestMs / goalMs, 1);
    printFigure("hostile-body-shown", shown.slowestMs / goalMs, shownGoal);
    printFigure("hostile-body-growth", std::max(rendered.growth, shown.growth), 2);
}

} // namespace

int main()
{
    measureEmail("email-html-5k", 5'000, referenceEmail5kMs);
    measureEmail("email-html-100k", 100'000, referenceEmail100kMs);
    measureTextMessage();
    measureHostileBodies();
    return 0;
}
