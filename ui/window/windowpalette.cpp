// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers in its palette, and what becomes of a choice.
#include "pages/recordplaces.h"
#include "platform/idfinding.h"
#include "platform/pastedid.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "text/resourcewords.h"
#include "window/actionregistry.h"
#include "window/commandpalette.h"
#include "window/mainwindow.h"
#include "window/namedrecords.h"
#include "window/places.h"
#include "window/windowstate.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;
using Kind = PaletteEntry::Kind;

namespace {

constexpr qsizetype mostRecent = 8;

// Places first, acts last (look 6.17); the palette itself is not among them.
std::vector<PaletteEntry> entriesOf(const ActionRegistry &actions, bool ways)
{
    std::vector<PaletteEntry> all;
    for (const ActionRow &row : actionRows()) {
        const QString id = QString::fromLatin1(row.id);
        if ((row.act == Act::Go) != ways || row.act == Act::Palette || !actions.action(id)->isEnabled())
            continue;
        PaletteEntry entry{ways ? Kind::Place : Kind::Action, id, actionWords(row)};
        entry.icon = QString::fromLatin1(row.icon);
        entry.hint = actionKey(row).toString(QKeySequence::NativeText);
        entry.group = ways ? MainWindow::tr("Places") : MainWindow::tr("Do");
        all.push_back(std::move(entry));
    }
    return all;
}

PaletteEntry noteOf(const QString &sentence)
{
    PaletteEntry note{Kind::Note, {}, sentence};
    note.icon = u"info"_s;
    return note;
}

} // namespace

void MainWindow::openPalette()
{
    if (!m_platform || asksToSignIn())
        return;
    if (!m_names) {
        m_names = std::make_unique<NamedRecords>(m_platform);
        connect(m_names.get(), &NamedRecords::changed, this, [this] { palette().renew(paletteEntries()); });
    }
    updateActions(); // what can be done may have changed unsaid
    m_names->read(currentService());
    palette().open(paletteEntries(), windowstate::recent());
}

// Made when it is first asked for: it costs a window's start a millisecond.
CommandPalette &MainWindow::palette()
{
    if (m_palette)
        return *m_palette;
    m_palette = new CommandPalette([this](const QString &typed) { return suggestionsFor(typed); }, this);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::onChosen);
    connect(m_palette, &CommandPalette::abandoned, this, [this] { m_finding.reset(); });
    return *m_palette;
}

// The one whose list or page is open; empty where that is none.
QString MainWindow::currentService() const
{
    const QString listed = place() ? place()->shownService() : QString();
    const auto shown = place() ? place()->current() : std::nullopt;
    return listed.isEmpty() && shown && shown->resource == Resource::Services ? shown->id : listed;
}

void MainWindow::closePalette()
{
    if (m_palette)
        m_palette->dismiss();
}

std::vector<PaletteEntry> MainWindow::paletteEntries() const
{
    std::vector<PaletteEntry> all = entriesOf(*m_actions, true);
    for (std::vector<PaletteEntry> more : {m_names->entries(), entriesOf(*m_actions, false)})
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

// Above: what an id opens. Below: the search for whatever was typed, and what is not known yet.
CommandPalette::Suggestions MainWindow::suggestionsFor(const QString &typed) const
{
    CommandPalette::Suggestions around;
    const QString words = typed.trimmed();
    const PastedId pasted = pastedId(words);
    if (pasted.half)
        around.first.push_back(noteOf(tr("Part of an id. Paste the whole id: 32 digits and letters from a to f.")));
    if (!pasted.id.isEmpty()) {
        PaletteEntry entry{Kind::Id, pasted.id, tr("Open what this id belongs to"), pasted.id};
        entry.icon = u"chevron-right"_s;
        entry.text = words;
        around.first.push_back(std::move(entry));
    }
    if (!words.isEmpty() && pasted.id.isEmpty() && !m_platform->whyNotSearch()) {
        PaletteEntry entry{Kind::Search, {}, tr("Search every message for “%1”").arg(words)};
        entry.icon = u"search"_s;
        entry.text = words;
        around.last.push_back(std::move(entry));
    }
    if (m_names && m_names->isReading())
        around.last.push_back(noteOf(tr("Reading more names")));
    else if (m_names && m_names->error())
        around.last.push_back(noteOf(tr("Not all names could be read")));
    else if (m_names && m_names->isCut())
        around.last.push_back(noteOf(tr("Of long lists only the first %1 names are offered")
                                         .arg(numberText(static_cast<qint64>(NamedRecords::most)))));
    return around;
}

// In another window goes what one could go to.
void MainWindow::onChosen(const PaletteEntry &entry, bool elsewhere)
{
    if (entry.kind == Kind::Id)
        return findPasted(entry.text);
    closePalette();
    if (const QString memory = entry.memory(); !memory.isEmpty()) {
        QStringList recent = windowstate::recent();
        recent.removeAll(memory);
        recent.prepend(memory);
        windowstate::saveRecent(recent.mid(0, mostRecent));
    }
    if (elsewhere && (entry.kind == Kind::Record || entry.kind == Kind::Place)) {
        const bool isRecord = entry.kind == Kind::Record;
        Q_EMIT windowRequested({isRecord ? places::idOf(entry.target.resource) : entry.key, {},
            isRecord ? std::optional(entry.target) : std::nullopt});
    } else if (entry.kind == Kind::Record)
        openRecord(entry.target);
    else if (entry.kind == Kind::Search)
        searchFor(entry.text);
    else if (QAction *action = m_actions->action(entry.key))
        action->trigger();
}

void MainWindow::searchFor(const QString &words)
{
    open(places::search);
    place()->searchFor(words);
}

// The palette stays until it is known what the id is, and says so where it cannot be opened.
void MainWindow::findPasted(const QString &text)
{
    const PastedId pasted = pastedId(text);
    if (pasted.target) {
        closePalette();
        return openRecord(*pasted.target);
    }
    palette().say(tr("Looking for it"));
    auto *job = findId(m_platform->source(), pasted.id);
    m_finding.reset(job);
    job->then(this, [this](const Result<IdFinding> &answer) {
        if (!answer)
            return palette().say(errorWords(answer.error(), {m_platform->name(), {}}).sentence);
        if (answer->target && hasPageFor(answer->target->resource)) {
            closePalette();
            return openRecord(*answer->target);
        }
        if (answer->target)
            return palette().say(
                tr("The id is one of %1, which have no page here.").arg(resourceInSentence(answer->target->resource)));
        palette().say(answer->closed ? tr("Nothing that you may see has this id.") : tr("Nothing has this id."));
    });
}

bool MainWindow::hasPageFor(Resource resource) const
{
    return m_there.contains(places::idOf(resource));
}

} // namespace postroom
