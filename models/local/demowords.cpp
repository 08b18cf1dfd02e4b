// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demowords.h"

#include "local/demojson.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

using namespace demo;

Result<JsonValue> readFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(Error::Kind::Bug, u"demo words: "_s + file.fileName() + u": "_s + file.errorString());
    Result<JsonValue> read = JsonValue::parse(file.readAll());
    if (!read)
        return makeError(Error::Kind::Bug, u"demo words: "_s + file.fileName() + u": "_s + read.error().detail);
    return read;
}

DemoWhen readWhen(const JsonValue &json)
{
    const auto has = [&json](QStringView key) { return json.member(key) != nullptr; };
    if (has(u"minutesAgo"))
        return {DemoWhen::Kind::MinutesAgo, number(json, u"minutesAgo"), 0};
    if (has(u"outageMinute"))
        return {DemoWhen::Kind::OutageMinute, number(json, u"outageMinute"), 0};
    if (has(u"sinceLetterRun"))
        return {DemoWhen::Kind::SinceLetterRun, 0, 0};
    const int days = has(u"workingDaysAhead") ? -number(json, u"workingDaysAhead") : number(json, u"workingDaysAgo");
    return {DemoWhen::Kind::WorkingDay, days, minuteOfDay(text(json, u"time"))};
}

// "money:12:340": the kind, then what it needs.
DemoPlaceholder readPlaceholder(const QString &name, const QString &rule, const JsonValue &lists)
{
    using Kind = DemoPlaceholder::Kind;
    static const std::pair<QStringView, Kind> kinds[]{{u"name", Kind::Name}, {u"first", Kind::FirstName},
        {u"digits", Kind::Digits}, {u"pattern", Kind::Pattern}, {u"money", Kind::Money}, {u"pounds", Kind::Pounds},
        {u"int", Kind::Number}, {u"time", Kind::Time}, {u"one", Kind::OneOf}, {u"list", Kind::Several},
        {u"flag", Kind::YesOrNo}};
    const QStringList parts = rule.split(u':');
    DemoPlaceholder placeholder;
    placeholder.name = name;
    for (const auto &[word, kind] : kinds) {
        if (parts.front() == word)
            placeholder.kind = kind;
    }
    placeholder.pattern = rule.section(u':', 1);
    placeholder.choices = texts(lists, parts.value(1));
    placeholder.from = parts.value(1).toInt();
    placeholder.to = parts.value(2).toInt();
    placeholder.step = qMax(1, parts.value(3).toInt());
    return placeholder;
}

DemoTemplate readTemplate(const JsonValue &json, const JsonValue &lists)
{
    DemoTemplate made;
    made.key = text(json, u"key");
    made.name = text(json, u"name");
    made.type = text(json, u"type");
    made.share = number(json, u"share");
    made.manualPercent = number(json, u"manual");
    made.redacted = flag(json, u"redacted");
    made.unsubscribe = flag(json, u"unsubscribe");
    made.pages = number(json, u"pages", 1);
    made.change = fraction(json, u"change");
    made.folder = text(json, u"folder");
    made.apiKey = text(json, u"apiKey");
    made.reference = text(json, u"reference");
    made.postage = text(json, u"postage");
    made.languages = made.type == u"letter"_s && !json.member(u"languages") ? u"english"_s : text(json, u"languages");
    for (const JsonValue &version : list(json, u"versions")) {
        made.versions.push_back({number(version, u"daysAgo"), text(version, u"content"), text(version, u"subject"),
            text(version, u"welshSubject"), text(version, u"welshContent")});
    }
    for (const auto &[name, rule] : members(json, u"values")) {
        if (const QString *spelled = rule.asString())
            made.placeholders.push_back(readPlaceholder(name, *spelled, lists));
    }
    return made;
}

DemoReceived readReceived(const QString &service, const JsonValue &json, const JsonValue &team)
{
    DemoReceived made{text(json, u"number"), number(json, u"perMille"), {}};
    for (const JsonValue &reply : list(team, u"receivedTexts")) {
        if (text(reply, u"service") == service)
            made.replies.push_back({text(reply, u"text"), number(reply, u"share")});
    }
    return made;
}

DemoService readService(const JsonValue &json, const JsonValue &templates, const JsonValue &team)
{
    DemoService made;
    made.key = text(json, u"key");
    made.organisation = text(json, u"organisation");
    made.state = text(json, u"state");
    made.createdDaysAgo = number(json, u"createdDaysAgo");
    made.notifications = number(json, u"notifications");
    made.retention = number(json, u"retention");
    made.window = number(json, u"window", made.retention);
    made.profile = text(json, u"profile");
    made.peopleShare = number(json, u"peopleShare");
    made.people = text(json, u"people");
    made.toTeamOnly = text(json, u"recipients") == u"team"_s;
    made.numbers = text(json, u"numbers");
    made.sender = text(json, u"sender");
    made.replyTo = text(json, u"replyTo");
    made.letterContact = text(json, u"letterContact");
    made.received = readReceived(made.key, value(json, u"received"), team);
    for (const JsonValue &key : list(json, u"keys"))
        made.keys.push_back({text(key, u"name"), text(key, u"type"), number(key, u"createdDaysAgo"),
            number(key, u"revokedDaysAgo"), text(key, u"revokedBy")});
    for (const JsonValue &tmpl : list(value(templates, u"services"), made.key))
        made.templates.push_back(readTemplate(tmpl, value(templates, u"lists")));
    made.json = json;
    return made;
}

DemoUser readUser(const JsonValue &json, const JsonValue &permissionSets)
{
    return {text(json, u"key"), text(json, u"name"), text(json, u"email"), number(json, u"phone"),
        texts(json, u"services"), texts(permissionSets, text(json, u"permissions")), number(json, u"createdDaysAgo"),
        json};
}

DemoJob readJob(const JsonValue &json)
{
    DemoJob made{text(json, u"service"), text(json, u"template"), text(json, u"file"), text(json, u"state"),
        number(json, u"rows"), number(json, u"created"), text(json, u"by"), readWhen(value(json, u"when")), {},
        text(json, u"outcome")};
    if (const JsonValue *scheduled = json.member(u"scheduledFor"))
        made.scheduledFor = readWhen(*scheduled);
    return made;
}

DemoBurst readBurst(const JsonValue &json)
{
    DemoBurst made;
    made.provider = text(json, u"provider");
    made.domain = text(json, u"domain");
    made.workingDaysAgo = number(json, u"workingDaysAgo");
    made.minuteOfDay = minuteOfDay(text(json, json.member(u"from") ? u"from" : u"time"));
    made.minutes = number(json, u"minutes");
    made.nights = number(json, u"nights");
    made.failedPercent = number(json, u"failedPercent");
    for (const JsonValue &item : list(json, u"traffic"))
        made.traffic.push_back({text(item, u"service"), text(item, u"template"), number(item, u"count")});
    return made;
}

DemoProfile readProfile(const QString &name, const JsonValue &json)
{
    DemoProfile made{name, {}, number(json, u"saturday"), number(json, u"sunday")};
    for (const JsonValue &hour : list(json, u"weekday"))
        made.hours.push_back(hour.asNumber() ? hour.asNumber()->digits.toInt() : 0);
    made.hours.resize(24);
    return made;
}

void readFailures(DemoWords &words, const JsonValue &json)
{
    words.outage = readBurst(value(json, u"outage"));
    words.inbox = readBurst(value(json, u"inbox"));
    words.nights = readBurst(value(json, u"nights"));
    words.temporaryPerMille = number(value(json, u"singles"), u"temporaryPerMille");
    words.oldListPercent = number(value(json, u"singles"), u"oldListPercent");
}

DemoMessage readMessage(const JsonValue &json)
{
    return {text(json, u"service"), text(json, u"template"), readWhen(value(json, u"when")), text(json, u"status"),
        value(json, u"values")};
}

} // namespace

Result<DemoWords> DemoWords::load(const QString &folder)
{
    const QString names[]{u"services.json"_s, u"templates.json"_s, u"team.json"_s, u"jobs.json"_s, u"failures.json"_s,
        u"caller.json"_s, u"people.json"_s};
    JsonValue files[std::size(names)];
    for (std::size_t i = 0; i < std::size(names); ++i) {
        Result<JsonValue> read = readFile(folder, names[i]);
        if (!read)
            return read.error();
        files[i] = std::move(read).value();
    }
    const auto &[services, templates, team, jobs, failures, caller, people] = files;
    DemoWords words;
    for (const JsonValue &organisation : list(services, u"organisations")) {
        words.organisations.push_back(
            {text(organisation, u"key"), text(organisation, u"name"), text(organisation, u"type"), organisation});
    }
    for (const JsonValue &service : list(services, u"services"))
        words.services.push_back(readService(service, templates, team));
    for (const auto &[name, profile] : members(services, u"profiles"))
        words.profiles.push_back(readProfile(name, profile));
    for (const JsonValue &user : list(team, u"users"))
        words.users.push_back(readUser(user, value(team, u"permissionSets")));
    for (const JsonValue &job : list(jobs, u"jobs"))
        words.jobs.push_back(readJob(job));
    readFailures(words, failures);
    for (const JsonValue &message : list(caller, u"messages"))
        words.caller.push_back(readMessage(message));
    words.people = people;
    return words;
}

} // namespace postroom
