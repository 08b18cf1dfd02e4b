// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diffcommand.h"

#include "cli/terminal.h"
#include "content/worddifference.h"
#include "domain/template.h"
#include "text/messagedifference.h"
#include "text/templatetexts.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    QLatin1StringView kind;
    QLatin1StringView before;
    QLatin1StringView after;
};

/// In the order of DifferencePart::Kind; for people as `git diff --word-diff` marks words.
constexpr std::array marks{
    Mark{"same"_L1, ""_L1, ""_L1}, Mark{"removed"_L1, "[-"_L1, "-]"_L1}, Mark{"added"_L1, "{+"_L1, "+}"_L1}};

const Mark &markOf(const DifferencePart &part)
{
    return marks.at(static_cast<std::size_t>(part.kind));
}

} // namespace

void DiffCommand::start()
{
    const QStringList words = line().arguments;
    std::vector<Filter> scope = line().filters;
    scope.push_back({FilterKey::Template, words.value(0)});
    for (std::size_t side = 0; side < m_targets.size(); ++side) {
        const QString word = words.value(static_cast<qsizetype>(side) + 1);
        const uint number = word.toUInt(); // 0 where it is none
        if (number == 0)
            return end(ExitCode::Usage, tr("A version of a template is a number from 1: %1 is none.").arg(word));
        m_targets[side] = {Resource::TemplateVersions, QString::number(number), scope};
    }
    for (std::size_t side = 0; side < m_targets.size(); ++side) {
        if (const auto why = platform().source().whyNot(m_targets[side])) {
            if (!looksAgain(*why))
                refuse(*why, Resource::TemplateVersions);
            return;
        }
    }
    ask(0);
}

void DiffCommand::ask(std::size_t side)
{
    platform().source().one(m_targets[side])->then(this, [this, side](const Result<Row> &answer) {
        onVersion(side, answer);
    });
}

void DiffCommand::onVersion(std::size_t side, const Result<Row> &answer)
{
    if (!answer)
        return failVersion(answer.error(), m_targets[side]);
    m_versions[side] = *answer;
    if (side == 0)
        return ask(1);
    print(*as<Template>(m_versions[0]), *as<Template>(m_versions[1]));
}

void DiffCommand::failVersion(const Error &error, const Target &target)
{
    if (error.kind != Error::Kind::NotFound)
        return fail(error, versionText(target.id));
    end(exitCodeFor(error),
        tr("%1 does not have %2. postroom-cli list template-versions --service %3 --template %4 shows which there are.")
            .arg(platform().name(), versionText(target.id), target.value(FilterKey::Service),
                target.value(FilterKey::Template)));
}

QString DiffCommand::versionText(const QString &number)
{
    return tr("version %1 of that template").arg(number);
}

void DiffCommand::print(const Template &before, const Template &after)
{
    bool differs = false;
    for (const TemplateText &text : templateTexts()) {
        const QString &from = before.*text.text;
        const QString &to = after.*text.text;
        if (from == to)
            continue;
        differs = true;
        printText(text.key, wordDifference(from, to));
    }
    const MessageDifference sent = messageDifference(previewOf(sourceOf(before)), previewOf(sourceOf(after)));
    for (const MessageChange &change : sent.changes)
        printLine(u"sent"_s, messageChangeCode(change.kind), change, singleLine(messageChangeText(change)));
    if (!differs && sent.isSame())
        output().say(tr("The texts of the two versions are the same."));
    end(ExitCode::Done);
}

void DiffCommand::printText(QLatin1StringView key, const std::vector<DifferencePart> &parts)
{
    QString text = key + ":\n"_L1;
    for (const DifferencePart &part : parts) {
        const Mark &mark = markOf(part);
        text += mark.before + severalLines(part.text) + mark.after;
        if (line().format != Format::Table)
            printLine(key, mark.kind, {{}, part.text, {}, {}}, {});
    }
    if (line().format == Format::Table)
        output().write(text + u'\n');
}

// All lines have the same keys, so that they are one table as CSV.
void DiffCommand::printLine(const QString &field, const QString &kind, const MessageChange &change, const QString &text)
{
    m_printer.print({{u"field"_s, field}, {u"kind"_s, kind}, {u"text"_s, change.text}, {u"before"_s, change.before},
                        {u"after"_s, change.after}},
        text);
}

} // namespace postroom
