// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "core/instant.h"
#include "text/renderrequest.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct CommandRow {
    const char *name;
    const char *arguments; ///< for --help
    const char *text; ///< context "CommandLine"
    int fewest; ///< arguments
    int most; ///< -1: any number
    bool needsConnection = true;
};

// clang-format off
constexpr std::array commands {
    CommandRow {"list", "RESOURCE", QT_TRANSLATE_NOOP("CommandLine", "Rows of a resource."), 1, 1},
    CommandRow {"show", "RESOURCE [ID]", QT_TRANSLATE_NOOP("CommandLine", "One record; without an id the one of its scope."), 1, 2},
    CommandRow {"search", "TERM", QT_TRANSLATE_NOOP("CommandLine", "Messages to a recipient or with a reference, over all services."), 1, 1},
    CommandRow {"export", "RESOURCE | search TERM", QT_TRANSLATE_NOOP("CommandLine", "Every row of a list or a search into a file, as CSV or JSON lines; with --to."), 1, 2},
    CommandRow {"find", "ID-OR-WORDS", QT_TRANSLATE_NOOP("CommandLine", "An id or a web address opens what it is; words find services, organisations and people."), 1, -1},
    CommandRow {"check", "FILE | recipient TEXT", QT_TRANSLATE_NOOP("CommandLine", "A file of recipients against a template, or one recipient; takes --type, and --template or --content."), 1, 2, false},
    CommandRow {"diff", "TEMPLATE V1 V2", QT_TRANSLATE_NOOP("CommandLine", "What became of a template between two versions, word by word; with --service."), 3, 3},
    CommandRow {"doctor", "", QT_TRANSLATE_NOOP("CommandLine", "Looks whether the connection is well."), 0, 0},
    CommandRow {"health", "", QT_TRANSLATE_NOOP("CommandLine", "How the platform's database is: indexes, sizes, transactions, replicas, settings. Changes nothing, but for --cancel."), 0, 0},
    CommandRow {"resources", "", QT_TRANSLATE_NOOP("CommandLine", "Every resource with its filters and where it can be had."), 0, 0, false},
    CommandRow {"render", "[FILE]", QT_TRANSLATE_NOOP("CommandLine", "Messages as JSON lines, rendered: everything that would be sent, counted and missing."), 0, 1, false},
    CommandRow {"profiles", "ACTION [NAME]", QT_TRANSLATE_NOOP("CommandLine", "Saved profiles: list, show, add, remove, set-secret."), 0, -1, false},
    CommandRow {"sign-in", "", QT_TRANSLATE_NOOP("CommandLine", "Signs a person in; later commands are theirs."), 0, 0},
    CommandRow {"sign-out", "", QT_TRANSLATE_NOOP("CommandLine", "Ends the person's session."), 0, 0},
};

struct FilterOption {
    FilterKey key;
    const char *value; ///< null: a switch
    const char *text; ///< context "CommandLine"
};

constexpr std::array filterOptions {
    FilterOption {FilterKey::Service, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this service.")},
    FilterOption {FilterKey::Template, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this template.")},
    FilterOption {FilterKey::Job, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this job.")},
    FilterOption {FilterKey::User, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this person.")},
    FilterOption {FilterKey::Organisation, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this organisation.")},
    FilterOption {FilterKey::ContactList, "ID", QT_TRANSLATE_NOOP("CommandLine", "Made from this contact list.")},
    FilterOption {FilterKey::Notification, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this message.")},
    FilterOption {FilterKey::Provider, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of this provider.")},
    FilterOption {FilterKey::Type, "T", QT_TRANSLATE_NOOP("CommandLine", "Of this type: sms, email, letter. Can be repeated.")},
    FilterOption {FilterKey::Status, "S", QT_TRANSLATE_NOOP("CommandLine", "In this status. Can be repeated.")},
    FilterOption {FilterKey::Year, "YYYY", QT_TRANSLATE_NOOP("CommandLine", "Of the financial year that starts in this one.")},
    FilterOption {FilterKey::Day, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Of this day.")},
    FilterOption {FilterKey::StartDate, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "From this day.")},
    FilterOption {FilterKey::EndDate, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Until this day.")},
    FilterOption {FilterKey::LimitDays, "N", QT_TRANSLATE_NOOP("CommandLine", "Of this many days.")},
    FilterOption {FilterKey::WholeDays, "N", QT_TRANSLATE_NOOP("CommandLine", "Of this many whole days and today.")},
    FilterOption {FilterKey::Name, "WORDS", QT_TRANSLATE_NOOP("CommandLine", "Whose name holds these words.")},
    FilterOption {FilterKey::EmailAddress, "ADDRESS", QT_TRANSLATE_NOOP("CommandLine", "Of this email address.")},
    FilterOption {FilterKey::Domain, "DOMAIN", QT_TRANSLATE_NOOP("CommandLine", "Of this email domain.")},
    FilterOption {FilterKey::Reference, "REFERENCE", QT_TRANSLATE_NOOP("CommandLine", "With exactly this reference.")},
    FilterOption {FilterKey::Sender, "SENDER", QT_TRANSLATE_NOOP("CommandLine", "Of this sender or number.")},
    FilterOption {FilterKey::Uuid, "ID", QT_TRANSLATE_NOOP("CommandLine", "Whatever has this id.")},
    FilterOption {FilterKey::Callback, "EVENT", QT_TRANSLATE_NOOP("CommandLine", "Called for this event, such as delivery_status.")},
    FilterOption {FilterKey::File, "KIND", QT_TRANSLATE_NOOP("CommandLine", "pdf or png.")},
    FilterOption {FilterKey::Available, "yes", QT_TRANSLATE_NOOP("CommandLine", "Those that no service has.")},
    FilterOption {FilterKey::Personalisation, "JSON", QT_TRANSLATE_NOOP("CommandLine", "Filled in with these values.")},
    FilterOption {FilterKey::CreatedStart, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Created from this day.")},
    FilterOption {FilterKey::CreatedEnd, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Created until this day.")},
    FilterOption {FilterKey::LoggedInStart, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Signed in from this day.")},
    FilterOption {FilterKey::LoggedInEnd, "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Signed in until this day.")},
    FilterOption {FilterKey::OlderThan, "ID", QT_TRANSLATE_NOOP("CommandLine", "Older than this message.")},
    FilterOption {FilterKey::IncludeJobs, "true", QT_TRANSLATE_NOOP("CommandLine", "With the messages of jobs.")},
    FilterOption {FilterKey::TakePartInResearch, "true|false", QT_TRANSLATE_NOOP("CommandLine", "Who takes part in research.")},
    FilterOption {FilterKey::From, "WHEN", QT_TRANSLATE_NOOP("CommandLine", "Of admin mode: created from this day (YYYY-MM-DD) or moment (2026-11-20T12:00:00Z).")},
    FilterOption {FilterKey::To, "WHEN|FILE", QT_TRANSLATE_NOOP("CommandLine", "Of admin mode: created until this day or moment, which counts too. Of export: the file that it makes.")},
    FilterOption {FilterKey::ApiKey, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of admin mode: sent with this API key.")},
    FilterOption {FilterKey::CreatedBy, "ID", QT_TRANSLATE_NOOP("CommandLine", "Of admin mode: sent by this person.")},
    FilterOption {FilterKey::History, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Of admin mode: messages that the platform no longer keeps whole, too.")},
};
// clang-format on

struct FormatRow {
    QLatin1StringView word;
    Format format;
};

constexpr std::array formats{
    FormatRow{"table"_L1, Format::Table}, FormatRow{"json"_L1, Format::Json}, FormatRow{"csv"_L1, Format::Csv}};

QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void addOptions(QCommandLineParser &parser)
{
    addConnectionOptions(parser);
    addProfileOptions(parser);
    for (const FilterOption &row : filterOptions)
        parser.addOption({QString(filterWord(row.key)), words(row.text), QString::fromLatin1(row.value)});
    parser.addOptions({
        {u"format"_s, words("How rows are printed: table, json or csv."), u"FORMAT"_s, u"table"_s},
        {u"limit"_s, words("Rows printed; 0 is all."), u"N"_s, u"50"_s},
        {u"page"_s, words("The platform's own page, from 1."), u"N"_s},
        {u"until"_s, words("Of an export: what --to is of a list."), u"WHEN"_s},
        {u"force"_s, words("Let export replace a file that is there.")},
        {u"cancel"_s, words("Of health: stop the statement of this login that it names in this process."), u"PID"_s},
        {u"no-archived"_s, words("Search without archived services.")},
        {u"content"_s, words("Check against a template with this text."), u"TEXT"_s},
        {u"subject"_s, words("The subject or heading of that template."), u"TEXT"_s},
        {u"allow"_s,
            words("What the service may do: international-sms, uk-landlines, international-letters. Can be repeated."),
            u"WHAT"_s},
        {u"encoding"_s, words("Read the file as UTF-8, Windows-1252, UTF-16LE or UTF-16BE; guessed without."),
            u"NAME"_s},
        {u"recipients"_s, words("Check as in trial mode: a file with the only recipients, one a line."), u"FILE"_s},
        {u"remaining"_s, words("Messages that today's limit leaves the service."), u"N"_s},
    });
    parser.addOption({{u"h"_s, u"help"_s}, words("Prints this.")});
    parser.addOption({{u"v"_s, u"version"_s}, words("Prints the version.")});
    parser.addPositionalArgument(u"COMMAND"_s, words("What to do, with its arguments:"), u"COMMAND …"_s);
}

/// The words of the second column, wrapped beside a margin as wide as the first.
QString wrapped(const QString &first, const QString &second)
{
    constexpr qsizetype lineLength = 79; // as QCommandLineParser's own
    QString text;
    QString line = first;
    for (const QString &word : second.split(u' ')) {
        const bool isBegun = line.size() > first.size();
        if (isBegun && line.size() + 1 + word.size() > lineLength) {
            text += line + u'\n';
            line = QString(first.size(), u' ');
        }
        line += (line.size() > first.size() ? u" "_s : QString()) + word;
    }
    return text + line + u'\n';
}

QString twoColumns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[first, second] : rows)
        width = std::max(width, first.size());
    QString text;
    for (const auto &[first, second] : rows)
        text += wrapped("  "_L1 + first.leftJustified(width + 2), second);
    return text;
}

QString helpText(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n' + words("Commands:") + u'\n';
    std::vector<std::pair<QString, QString>> rows;
    for (const CommandRow &row : commands) {
        const QString usage = QString::fromLatin1(row.name) + u' ' + QLatin1StringView(row.arguments);
        rows.emplace_back(usage.trimmed(), words(row.text));
    }
    text += twoColumns(rows) + u'\n' + words("Keys of each line that render reads:") + u'\n' + renderRequestHelp();
    return text;
}

const CommandRow *rowOf(const QString &command)
{
    const auto *found = std::find_if(commands.begin(), commands.end(),
        [&command](const CommandRow &row) { return command == QLatin1StringView(row.name); });
    return found == commands.end() ? nullptr : found;
}

constexpr auto exportCommand = "export"_L1;

QString readNumber(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 &number)
{
    bool ok = false;
    number = parser.value(option).toLongLong(&ok);
    if (ok && number >= least && number <= std::numeric_limits<int>::max())
        return {};
    return words("--%1 takes a whole number from %2.").arg(option).arg(least);
}

QString readFormat(const QString &word, Format &format)
{
    const auto *found
        = std::find_if(formats.begin(), formats.end(), [&word](const FormatRow &row) { return word == row.word; });
    if (found == formats.end())
        return words("--format takes table, json or csv.");
    format = found->format;
    return {};
}

bool isExport(const QCommandLineParser &parser)
{
    return parser.positionalArguments().value(0) == exportCommand;
}

// Filters in the order in which they stand on the command line, so that repeated ones keep theirs.
std::vector<Filter> readFilters(const QCommandLineParser &parser)
{
    std::vector<Filter> filters;
    QHash<QString, qsizetype> used;
    const QString command = parser.positionalArguments().value(0);
    for (const QString &name : parser.optionNames()) {
        const auto *row = std::find_if(filterOptions.begin(), filterOptions.end(),
            [&](const FilterOption &option) { return name == filterOption(option.key, command); });
        if (row != filterOptions.end())
            filters.push_back({row->key, row->value ? parser.values(name).value(used[name]++) : u"true"_s});
    }
    return filters;
}

QString readCommand(const QCommandLineParser &parser, CommandLine &line)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return words("Name a command, such as search. --help lists all.");
    line.command = positional.constFirst();
    line.arguments = positional.mid(1);
    const CommandRow *row = rowOf(line.command);
    if (!row)
        return words("There is no command “%1”. --help lists all.").arg(line.command);
    const auto count = line.arguments.size();
    if (count < row->fewest || (row->most >= 0 && count > row->most))
        return words("%1 is used as: postroom-cli CONNECTION %1 %2")
            .arg(line.command, QLatin1StringView(row->arguments))
            .trimmed();
    if (row->needsConnection && line.connection.kind == ConnectionOptions::Kind::None)
        return words(
            "Name a connection: --demo, --profile NAME, --api URL with --client-id and --secret-from, --api URL with "
            "--api-key-from, or --postgres CONNINFO.");
    return {};
}

// Beside the command profiles, the options of a connection say what a profile is to be.
QString readConnectionOrProfile(const QCommandLineParser &parser, CommandLine &line)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.value(0) == "profiles"_L1)
        return readProfileOptions(parser, positional.mid(1), line.profiles);
    return readConnection(parser, line.connection);
}

// Of two values one would win without a word.
QString refusedDouble(const QCommandLineParser &parser)
{
    const QStringList repeatable{filterWord(FilterKey::Type), filterWord(FilterKey::Status), u"allow"_s,
        u"api-key-from"_s, u"signing-key-from"_s};
    for (const QString &name : parser.optionNames()) {
        const auto count = parser.values(name).size();
        if (count > 1 && !repeatable.contains(name))
            return words("--%1 takes one value, and was given %2 times.").arg(name, QString::number(count));
    }
    return {};
}

QString readCheck(const QCommandLineParser &parser, CheckOptions &check)
{
    if (parser.isSet(u"content"_s))
        check.content = parser.value(u"content"_s);
    check.subject = parser.value(u"subject"_s);
    check.allowed = parser.values(u"allow"_s);
    check.encoding = parser.value(u"encoding"_s);
    if (parser.isSet(u"recipients"_s))
        check.recipients = parser.value(u"recipients"_s);
    if (!parser.isSet(u"remaining"_s))
        return {};
    check.remaining = 0;
    return readNumber(parser, u"remaining"_s, 0, *check.remaining);
}

// An export is whole, and its file is for programs.
QString readExport(const QCommandLineParser &parser, CommandLine &line)
{
    if (!isExport(parser))
        return parser.isSet(u"force"_s) || parser.isSet(u"until"_s) ? words("--force and --until go with export.")
                                                                    : QString();
    line.exporting = {parser.value(u"to"_s), parser.isSet(u"force"_s)};
    if (line.exporting.to.isEmpty())
        return words("Name the file that export makes: --to FILE.");
    if (parser.isSet(u"limit"_s) || parser.isSet(u"page"_s))
        return words("An export has every row: --limit and --page go with list.");
    if (!parser.isSet(u"format"_s))
        line.format = Format::Csv;
    return line.format == Format::Table ? words("An export is csv or json.") : QString();
}

QString readHealth(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"cancel"_s))
        return {};
    if (line.command != "health"_L1)
        return words("--cancel goes with health.");
    line.health.cancel = 0;
    return readNumber(parser, u"cancel"_s, 1, *line.health.cancel);
}

// The database would take words as well, "yesterday" among them, and go by its own clock.
QString refusedMoment(const QCommandLineParser &parser)
{
    for (const QString &option : {u"from"_s, isExport(parser) ? u"until"_s : u"to"_s}) {
        const QString value = parser.value(option);
        const bool isDay = value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
        if (parser.isSet(option) && !isDay && (value.size() <= 10 || !Instant::parse(value)))
            return words("--%1 takes a day such as 2026-11-20 or a moment such as 2026-11-20T12:00:00Z.").arg(option);
    }
    return {};
}

QString readLine(const QCommandLineParser &parser, CommandLine &line)
{
    if (const QString refusal = readConnectionOrProfile(parser, line); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = refusedDouble(parser); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = readFormat(parser.value(u"format"_s), line.format); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = readNumber(parser, u"limit"_s, 0, line.limit); !refusal.isEmpty())
        return refusal;
    if (parser.isSet(u"page"_s)) {
        qint64 number = 0;
        if (const QString refusal = readNumber(parser, u"page"_s, 1, number); !refusal.isEmpty())
            return refusal;
        line.page = static_cast<int>(number);
    }
    const QString now = qEnvironmentVariable("POSTROOM_NOW").trimmed();
    if (!now.isEmpty() && !Instant::parse(now))
        return words("POSTROOM_NOW takes a moment such as 2026-11-20T12:00:00Z.");
    line.archived = !parser.isSet(u"no-archived"_s);
    if (const QString refusal = readCheck(parser, line.check); !refusal.isEmpty())
        return refusal;
    line.filters = readFilters(parser);
    if (const QString refusal = refusedMoment(parser); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = readCommand(parser, line); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = readHealth(parser, line); !refusal.isEmpty())
        return refusal;
    return readExport(parser, line);
}

} // namespace

std::vector<FilterKey> filterOptionKeys()
{
    std::vector<FilterKey> keys;
    keys.reserve(std::size(filterOptions));
    for (const FilterOption &row : filterOptions)
        keys.push_back(row.key);
    return keys;
}

QString filterOption(FilterKey key, const QString &command)
{
    return command == exportCommand && key == FilterKey::To ? u"until"_s : QString(filterWord(key));
}

QString CommandLine::filter(FilterKey key) const
{
    return Query{Resource::Services, filters}.value(key);
}

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Messages, services and more of a Notify platform, on the command line."));
    addOptions(parser);
    ParsedCommandLine parsed;
    if (!parser.parse(arguments))
        parsed.refusal = unknownOptionsText(parser);
    else if (parser.isSet(u"help"_s))
        parsed.print = helpText(parser);
    else if (parser.isSet(u"version"_s))
        parsed.print = u"postroom-cli %1\n"_s.arg(QStringLiteral(POSTROOM_VERSION));
    else
        parsed.refusal = readLine(parser, parsed.line);
    return parsed;
}

} // namespace postroom
