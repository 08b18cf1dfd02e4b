// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/versioncomparison.h"

#include "content/field.h"
#include "content/savingrules.h"
#include "content/templatechange.h"
#include "pages/messagepanel.h"
#include "pages/previewblocks.h"
#include "style/measures.h"
#include "text/templatetexts.h"
#include "widgets/messageview.h"
#include "widgets/notebox.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

MessageView *sourceView(const std::vector<DrawnRun> &runs, QWidget *parent)
{
    auto *view = new MessageView(parent);
    view->setMessage(MessageKind::Source, {TextBlock{textRunsOf(runs)}});
    return view;
}

NoteBox *warningBox(const Template &version, QWidget *parent)
{
    QStringList sentences;
    for (const TemplateWarning &warning : templateWarnings(version))
        sentences.append(templateWarningText(warning));
    if (sentences.isEmpty())
        return nullptr;
    auto *box = new NoteBox(Ink::Amber, parent);
    box->setObjectName(u"warnings"_s);
    box->setWords(VersionComparison::tr("Not everything in this version does what it seems to"), sentences.join(u'\n'));
    return box;
}

// What has to be sent with a message of this version.
InsensitiveNames requiredNames(const Template &version)
{
    return templatePlaceholders({.type = version.templateType,
        .name = version.name,
        .subject = version.subject,
        .content = version.content,
        .welshSubject = version.letterWelshSubject,
        .welshContent = version.letterWelshContent,
        .contactBlock = version.templateType == "letter"_L1 ? version.replyToText : QString()});
}

} // namespace

VersionComparison::VersionComparison(const ComparedVersions &versions, Form form, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_names{versions.beforeName, versions.afterName}
{
    const int side = measures::pageMargin - measures::ringWidth; // beside the ring of the whole
    m_grid->setContentsMargins(side, measures::gap, side, side);
    m_grid->setHorizontalSpacing(measures::pageMargin);
    m_grid->setVerticalSpacing(measures::gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    const MessageDifference sent = messageDifference(previewOf(sourceOf(versions.before, versions.dress.prefix)),
        previewOf(sourceOf(versions.after, versions.dress.prefix)));
    if (form == Form::AsSent)
        addSent(versions, sent);
    else
        addWritten(versions);
    addChanges(sent.changes);
    addNewPlaceholders(versions);
    addWarnings(versions);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void VersionComparison::addWritten(const ComparedVersions &versions)
{
    QStringList same;
    for (const TemplateText &text : templateTexts()) {
        const QString before = shownText(text, versions.before), after = shownText(text, versions.after);
        const bool isMessage = text.text == &Template::content;
        if (before == after && !isMessage) {
            if (!before.isEmpty())
                same.append(templateTextName(text));
            continue;
        }
        const TextDifference difference = textDifference(before, after);
        m_isSame = m_isSame && difference.isSame();
        MessageView *left = sourceView(difference.before, this); // first, as the Tab key goes
        addRow(templateTextName(text), differenceText(difference), left, sourceView(difference.after, this));
    }
    addSameTexts(same);
}

// What the service puts around them is the same on both sides, whenever they were written.
void VersionComparison::addSent(const ComparedVersions &versions, const MessageDifference &difference)
{
    m_isSame = difference.isSame();
    QList<MessagePanel *> panels;
    for (const MessagePreview *side : {&difference.before, &difference.after}) {
        panels.append(new MessagePanel(this));
        panels.last()->setMessage(*side, versions.dress);
    }
    // Both sides of a letter are looked at in the same size.
    connect(panels.first(), &MessagePanel::letterFormChosen, panels.last(), &MessagePanel::setLetterForm);
    connect(panels.last(), &MessagePanel::letterFormChosen, panels.first(), &MessagePanel::setLetterForm);
    addRow(tr("As it is sent"), differenceText(difference), panels.first(), panels.last());
}

void VersionComparison::addRow(const QString &name, const QString &words, QWidget *before, QWidget *after)
{
    const int row = m_grid->rowCount();
    auto *count = new TextLabel(words, TypeStyle::Small, Ink::Grey2, this);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(new TextLabel(name, TypeStyle::BodyStrong, Ink::Plain, this), row, 0);
    m_grid->addWidget(count, row, 1);
    m_grid->addWidget(before, row + 1, 0, Qt::AlignTop);
    m_grid->addWidget(after, row + 1, 1, Qt::AlignTop);
    const auto stop = [](QWidget *side) {
        auto *panel = qobject_cast<MessagePanel *>(side);
        return panel ? static_cast<QWidget *>(&panel->view()) : side;
    };
    stop(before)->setAccessibleName(tr("%1, %2", "a field, a version").arg(name, m_names.first()));
    stop(after)->setAccessibleName(
        tr("%1, %2, %3", "a field, a version, what differs").arg(name, m_names.last(), words));
}

void VersionComparison::addLine(QWidget *line)
{
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
}

void VersionComparison::addSameTexts(const QStringList &names)
{
    if (names.isEmpty())
        return;
    auto *label = new TextLabel(
        tr("The same in both: %1", "names of texts").arg(names.join(u", "_s)), TypeStyle::Small, Ink::Grey2, this);
    label->setObjectName(u"sameTexts"_s);
    label->setWordWrap(true);
    addLine(label);
}

void VersionComparison::addChanges(const std::vector<MessageChange> &changes)
{
    if (changes.empty())
        return;
    m_isSame = false;
    QStringList sentences;
    for (const MessageChange &change : changes)
        sentences.append(messageChangeText(change));
    auto *label = new TextLabel(sentences.join(u'\n'), TypeStyle::Body, Ink::Plain, this);
    label->setObjectName(u"changes"_s);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("Links and layout that changed"));
    addLine(new TextLabel(tr("Links and layout"), TypeStyle::BodyStrong, Ink::Plain, this));
    addLine(label);
}

void VersionComparison::addNewPlaceholders(const ComparedVersions &versions)
{
    QStringList names = templateChange(requiredNames(versions.before), requiredNames(versions.after)).added;
    if (names.isEmpty())
        return;
    for (QString &name : names)
        name = u"(("_s + name + u"))"_s;
    auto *box = new NoteBox(Ink::Amber, this);
    box->setObjectName(u"newPlaceholders"_s);
    box->setWords(tr("New in %1: %2", "a version, placeholders").arg(versions.afterName, names.join(u", "_s)),
        tr("Messages that are sent without it are refused."));
    addLine(box);
}

void VersionComparison::addWarnings(const ComparedVersions &versions)
{
    const int row = m_grid->rowCount();
    int column = 0;
    for (const Template *version : {&versions.before, &versions.after}) {
        if (NoteBox *box = warningBox(*version, this))
            m_grid->addWidget(box, row, column, Qt::AlignTop);
        ++column;
    }
}

} // namespace postroom
