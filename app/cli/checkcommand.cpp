// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/recipientverdict.h"
#include "cli/terminal.h"
#include "domain/template.h"
#include "recipientfiles/recipientfilewords.h"
#include "text/numbers.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

JsonValue textList(const QStringList &texts)
{
    return JsonValue::Array(texts.begin(), texts.end());
}

JsonValue::Object reportFacts(const RecipientFileReport &report, const QStringList &codes)
{
    const FileReading &reading = report.reading;
    return {{u"rows"_s, report.rowCount}, {u"columns"_s, textList(report.columns.headers())},
        {u"missing_columns"_s, textList(report.columns.missing())},
        {u"duplicate_recipient_columns"_s, textList(report.columns.duplicateRecipientColumns())},
        {u"rows_to_fix"_s, report.faults.any}, {u"to_fix"_s, textList(rowFaultSummary(report.faults, report.type))},
        {u"international"_s, report.internationalCount}, {u"repeated_recipients"_s, report.repeatedCount},
        {u"without_leading_zero"_s, report.withoutLeadingZero},
        {u"encoding"_s, reading.encoding ? JsonValue(encodingName(*reading.encoding)) : JsonValue()},
        {u"sample"_s, reading.sample}, {u"stopped_by"_s, textList(codes)}};
}

} // namespace

void CheckCommand::start()
{
    const QStringList &arguments = line().arguments;
    const bool isRecipient = arguments.size() == 2 && arguments.constFirst() == "recipient"_L1;
    if (arguments.size() == 2 && !isRecipient)
        return end(ExitCode::Usage, tr("check is used as: check FILE, or check recipient TEXT."));
    if (arguments.constFirst().isEmpty())
        return end(ExitCode::Usage, tr("The name of the file is empty."));
    if (const QString refusal = readOptions(); !refusal.isEmpty())
        return end(ExitCode::Usage, refusal);
    const QString templateId = line().filter(FilterKey::Template);
    if (!isRecipient && !templateId.isEmpty())
        return fetchTemplate(templateId);
    if (!m_type)
        return end(ExitCode::Usage, tr("Say what it is for: --type sms, email or letter."));
    if (isRecipient)
        return checkRecipient(*m_type, arguments[1]);
    if (!line().check.content)
        return end(ExitCode::Usage, tr("Name the template: --template ID with a connection, or --content TEXT."));
    takeOptions();
    checkFile(*m_type, *line().check.content, line().check.subject);
}

/// A sentence about the first option that says nothing.
QString CheckCommand::readOptions()
{
    const CheckOptions &options = line().check;
    const QString typeName = line().filter(FilterKey::Type);
    const auto isType = [](const Filter &filter) { return filter.key == FilterKey::Type; };
    m_type = recipientType(typeName);
    if (!m_type && !typeName.isEmpty())
        return tr("--type takes sms, email or letter.");
    if (std::count_if(line().filters.begin(), line().filters.end(), isType) > 1)
        return tr("check takes one --type: sms, email or letter.");
    if (options.content && !line().filter(FilterKey::Template).isEmpty())
        return tr("Name one template: --template ID or --content TEXT.");
    if (!options.encoding.isEmpty() && !(m_encoding = encodingOf(options.encoding))) {
        QStringList names;
        for (TextEncoding encoding : textEncodings)
            names += encodingName(encoding);
        return tr("--encoding takes one of %1.").arg(names.join(u", "_s));
    }
    const auto isKnown = [](const QString &word) {
        const auto rows = filePermissions();
        return std::any_of(rows.begin(), rows.end(), [&word](const FilePermission &row) { return word == row.word; });
    };
    if (!std::all_of(options.allowed.begin(), options.allowed.end(), isKnown))
        return tr("--allow takes international-sms, uk-landlines or international-letters.");
    return options.recipients ? readRecipients(*options.recipients) : QString();
}

/// One recipient a line; what the service can send to in trial mode.
QString CheckCommand::readRecipients(const QString &path)
{
    constexpr qint64 mostBytes = 1'000'000; // a team and its guest list are hundreds of people
    if (path.isEmpty())
        return tr("--recipients takes the name of a file with one recipient a line.");
    QFile file(path);
    if (!isPlainFile(path) || !file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: it takes a file with one recipient a line.").arg(path);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return tr("%1 is too large: it takes the team and the guest list of a service, one recipient a line.")
            .arg(path);
    for (const QString &text : QString::fromUtf8(bytes).split(u'\n'))
        m_recipients += text.trimmed();
    m_recipients.removeAll(QString());
    return m_recipients.isEmpty() ? tr("%1 holds no recipients.").arg(path) : QString();
}

/// The options count beside what a connection told, or in its place.
void CheckCommand::takeOptions()
{
    RecipientFileRules &rules = m_known.rules;
    for (const FilePermission &row : filePermissions()) {
        if (line().check.allowed.contains(row.word))
            row.allow(rules);
    }
    if (!m_recipients.isEmpty()) {
        rules.allowed = m_recipients;
        rules.isTrial = true;
    }
    if (line().check.remaining)
        rules.remainingMessages = *line().check.remaining;
}

void CheckCommand::checkRecipient(RecipientType type, const QString &text)
{
    takeOptions();
    const RecipientVerdict verdict = recipientVerdict(type, text, m_known.rules);
    const bool isValid = verdict.fault.isEmpty();
    JsonValue::Object facts{{u"type"_s, line().filter(FilterKey::Type)}, {u"input"_s, text}, {u"valid"_s, isValid}};
    facts.insert(facts.end(), verdict.facts.begin(), verdict.facts.end());
    facts.push_back({u"sentence"_s, isValid ? JsonValue() : JsonValue(verdict.fault)});
    m_printer.print(facts, isValid ? verdict.shown : verdict.fault);
    end(isValid ? ExitCode::Done : ExitCode::Other);
}

void CheckCommand::fetchTemplate(const QString &id)
{
    if (line().connection.kind == ConnectionOptions::Kind::None)
        return end(ExitCode::Usage, tr("--template needs a connection, such as --demo; --content TEXT does without."));
    Target target{Resource::Templates, id, {}};
    if (const QString service = line().filter(FilterKey::Service); !service.isEmpty())
        target.scope.push_back({FilterKey::Service, service});
    if (const auto why = platform().source().whyNot(target))
        return refuse(*why, target.resource);
    platform().source().one(target)->then(this, [this, id](const Result<Row> &answer) {
        if (!answer)
            return fail(answer.error(), id);
        const auto &found = static_cast<const Template &>(**answer);
        const std::optional<RecipientType> type = recipientType(found.templateType);
        if (!type)
            return end(
                ExitCode::Other, tr("No file can be checked for a template of type %1.").arg(found.templateType));
        if (m_type && m_type != type)
            return end(ExitCode::Usage,
                tr("The template is of type %1. Leave --type out, or give that.").arg(found.templateType));
        fetchRules(*answer, *type);
    });
}

void CheckCommand::fetchRules(const Row &form, RecipientType type)
{
    const auto &found = static_cast<const Template &>(*form);
    const QString named = line().filter(FilterKey::Service);
    const QString fileName = QFileInfo(line().arguments.constFirst()).fileName();
    readFileRules(platform(), {named.isEmpty() ? found.service : named, form, fileName})
        ->then(this, [this, form, type](const Result<KnownFileRules> &answer) {
            if (!answer)
                return fail(answer.error());
            m_known = *answer;
            takeOptions();
            const auto &read = static_cast<const Template &>(*form);
            checkFile(type, read.content, read.subject);
        });
}

void CheckCommand::checkFile(RecipientType type, const QString &content, const QString &subject)
{
    const QString path = line().arguments.constFirst();
    Result<std::unique_ptr<RecipientSource>> source = recipientFileSource(path, {m_encoding});
    if (!source) // one that cannot be opened was named wrongly; one that is no recipient file is a finding
        return end(source.error().kind == Error::Kind::Storage ? ExitCode::Usage : ExitCode::Other,
            unreadableText(source.error()));
    m_source = std::move(source).value();
    m_template = recipientTemplate(type, content, subject);
    m_check = std::make_unique<RecipientFileCheck>(
        *m_source, *m_template, m_known.rules, [this](const RecipientRow &row) { printRow(row); });
    step();
}

QString CheckCommand::unreadableText(const Error &error) const
{
    return line().arguments.constFirst() + u": "_s + unreadableFileSentence(error);
}

void CheckCommand::printRow(const RecipientRow &row)
{
    if (!row.hasFault())
        return;
    const QStringList sentences = rowFaultSentences(row, m_check->report().columns, m_known.rules);
    m_printer.print({{u"row"_s, row.shownNumber()}, {u"faults"_s, textList(sentences)}},
        tr("Row %1: %2").arg(QString::number(row.shownNumber()), singleLine(sentences.join(u"; "_s))));
}

void CheckCommand::step()
{
    const Result<bool> isDone = m_check->step();
    if (!isDone)
        return end(ExitCode::Other, unreadableText(isDone.error()));
    if (output().hasFailed())
        return end(ExitCode::Other);
    if (*isDone)
        return report();
    output().progress(tr("%1 %").arg(static_cast<int>(m_check->progress() * 100)));
    QMetaObject::invokeMethod(this, &CheckCommand::step, Qt::QueuedConnection);
}

void CheckCommand::report()
{
    output().clearProgress();
    const RecipientFileReport &found = m_check->report();
    QStringList codes;
    QStringList sentences;
    for (FileFault fault : found.fileFaults()) {
        codes += fileFaultCode(fault);
        sentences += fileFaultSentence(fault, found, m_known.rules);
    }
    if (codes.isEmpty())
        sentences += tr("%1, nothing to fix.", "3 rows").arg(rowsText(found.rowCount));
    sentences += fileWarnings(found);
    sentences += readingSentence(found.reading);
    sentences.removeAll(QString());
    printReport(codes, sentences);
    end(codes.isEmpty() ? ExitCode::Done : ExitCode::Other);
}

/// The rows of a CSV have columns of their own, so that what is said of the whole file goes to stderr.
void CheckCommand::printReport(const QStringList &codes, const QStringList &sentences)
{
    const QStringList all = sentences + m_known.notes;
    if (line().format == Format::Csv) {
        for (const QString &sentence : all)
            output().say(sentence);
        return;
    }
    JsonValue::Object facts = reportFacts(m_check->report(), codes);
    facts.push_back({u"sentences"_s, textList(sentences)});
    facts.push_back({u"not_known"_s, textList(m_known.notes)});
    QStringList lines;
    for (const QString &sentence : all)
        lines += singleLine(sentence);
    m_printer.print(facts, lines.join(u'\n'));
}

} // namespace postroom
