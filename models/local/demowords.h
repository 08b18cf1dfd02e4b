// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

#include <QStringList>

namespace postroom {

/// When something in the demo happened, in a way that fits every moment of a first start.
struct DemoWhen {
    enum class Kind {
        MinutesAgo,
        WorkingDay, ///< so many working days ago (negative: ahead), at a time of day in London
        OutageMinute, ///< so many minutes after the provider's outage began
        SinceLetterRun ///< after the last letters went to print
    };
    Kind kind = Kind::MinutesAgo;
    int count = 0;
    int minuteOfDay = 0;
};

/// A placeholder of a template and how its value is made.
struct DemoPlaceholder {
    enum class Kind { Name, FirstName, Digits, Pattern, Money, Pounds, Number, Time, OneOf, Several, YesOrNo };
    QString name;
    Kind kind = Kind::Name;
    int from = 0; ///< least number, percentage or count of digits
    int to = 0;
    int step = 1;
    QString pattern;
    QStringList choices;
};

/// One version of a template's wording.
struct DemoVersion {
    int daysAgo = 0; ///< when it was saved; 0 where the service's own times decide
    QString content;
    QString subject; ///< null for text messages
    QString welshSubject;
    QString welshContent;
};

/// A template of the demo.
struct DemoTemplate {
    QString key;
    QString name;
    QString type; ///< sms, email or letter
    int share = 0; ///< weight among the service's messages
    int manualPercent = 0; ///< sent by a person rather than through an API key
    bool redacted = false;
    bool unsubscribe = false;
    int pages = 1;
    double change = 0; ///< where in the service's messages the last version comes into use; 0: before all of them
    QString folder; ///< names from the top, with a slash between them; empty at the top
    QString apiKey;
    QString reference; ///< "pattern:…" or "value:PLACEHOLDER"; empty for none
    QString postage;
    QString languages;
    std::vector<DemoVersion> versions;
    std::vector<DemoPlaceholder> placeholders;
};

/// An API key of a demo service.
struct DemoApiKey {
    QString name;
    QString type; ///< normal, team or test
    int createdDaysAgo = 0; ///< 0: as soon as the service had been made
    int revokedDaysAgo = 0; ///< 0: it works
    QString revokedBy; ///< key of the user
};

/// An organisation of the demo.
struct DemoOrganisation {
    QString key;
    QString name;
    QString type; ///< the platform's word: central, local, nhs_local, …
    JsonValue json;
};

/// What somebody may write back.
struct DemoReply {
    QString text;
    int share = 0;
};

/// What people send to a service.
struct DemoReceived {
    QString number; ///< of the service; null when it has none
    int perMille = 0; ///< so many of its delivered text messages are answered
    std::vector<DemoReply> replies;
};

/// A service of the demo. What only its record needs stays in the JSON.
struct DemoService {
    QString key;
    QString organisation; ///< key of the organisation
    QString state; ///< live, trial or archived
    int createdDaysAgo = 0;
    int notifications = 0; ///< how many messages it has in all
    int retention = 0; ///< days
    int window = 0; ///< days over which its messages lie
    QString profile; ///< how its messages spread over day and week
    int peopleShare = 0; ///< percentage of the people who know it
    QString people; ///< "welsh", "english" or empty for all
    bool toTeamOnly = false;
    QString numbers; ///< how its callers spell phone numbers
    QString sender;
    QString replyTo;
    QString letterContact;
    DemoReceived received;
    std::vector<DemoApiKey> keys;
    std::vector<DemoTemplate> templates;
    JsonValue json;
};

/// How messages spread over the hours of a day.
struct DemoProfile {
    QString name;
    std::vector<int> hours; ///< 24 weights
    int saturday = 100; ///< percentage of a weekday
    int sunday = 100;
};

/// A member of a team. What only its record needs stays in the JSON.
struct DemoUser {
    QString key;
    QString name;
    QString email;
    int phone = 0; ///< last three digits
    QStringList services; ///< keys
    QStringList permissions; ///< the platform's words, the same in each service
    int createdDaysAgo = 0;
    JsonValue json;

    bool may(QStringView permission) const { return permissions.contains(permission); }
};

/// A bulk job.
struct DemoJob {
    QString service;
    QString tmpl;
    QString file;
    QString state; ///< the platform's word
    int rows = 0;
    int created = 0; ///< messages made so far
    QString by; ///< key of the user
    DemoWhen when;
    std::optional<DemoWhen> scheduledFor;
    QString outcome; ///< usual, running, trailing, letters, waiting or oldList
};

/// Messages of one template inside a burst of failures.
struct DemoTraffic {
    QString service;
    QString tmpl;
    int count = 0;
};

/// Failures that come together, because they have one cause.
struct DemoBurst {
    QString provider; ///< that failed; empty when the recipients' side did
    QString domain; ///< of the recipients
    int workingDaysAgo = 0;
    int minuteOfDay = 0;
    int minutes = 0;
    int nights = 0; ///< repeated in each of so many last nights; 0: once
    int failedPercent = 0;
    std::vector<DemoTraffic> traffic;
};

/// A message to the person who calls.
struct DemoMessage {
    QString service;
    QString tmpl;
    DemoWhen when;
    QString status;
    JsonValue values; ///< personalisation that is given rather than made up
};

/// The words of the demo platform (resources/demo): everything that is written by hand and nothing that is made up.
struct DemoWords {
    std::vector<DemoOrganisation> organisations;
    std::vector<DemoService> services;
    std::vector<DemoProfile> profiles;
    std::vector<DemoUser> users;
    std::vector<DemoJob> jobs;
    DemoBurst outage;
    DemoBurst inbox;
    DemoBurst nights;
    int temporaryPerMille = 0;
    int oldListPercent = 0;
    std::vector<DemoMessage> caller;
    JsonValue people;

    /// Reads the words from a folder; a Bug error names the file that is missing or wrong.
    static Result<DemoWords> load(const QString &folder = QStringLiteral(":/postroom/demo"));
};

} // namespace postroom
