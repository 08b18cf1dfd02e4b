// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagepanel.h"

#include "pages/previewblocks.h"
#include "style/measures.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "widgets/factlist.h"
#include "widgets/messageview.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>
#include <span>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// More than a person reads one by one; each costs a line of widgets.
constexpr qsizetype mostLinks = 50;

QList<Fact> linkFacts(const MessagePreview &preview)
{
    QList<Fact> facts;
    const std::vector<DrawnRun> links = linksOf(preview);
    const QStringList codes = qrCodesOf(preview);
    for (const DrawnRun &link : std::span(links).first(std::min<std::size_t>(links.size(), mostLinks)))
        facts.append({MessagePanel::tr("Link", "in a message"), link.address, {}, Ink::Plain, true, false, true});
    for (const QString &code : codes.first(std::min(codes.size(), mostLinks)))
        facts.append({MessagePanel::tr("QR code"), code, {}, Ink::Plain, true, false, true});
    if (const qsizetype all = static_cast<qsizetype>(links.size()) + codes.size(); all > facts.size())
        facts.append({{}, MessagePanel::tr("and %1 more").arg(numberText(all - facts.size()))});
    return facts;
}

bool isCountedHere(const std::optional<Fork> &fork)
{
    return fork == Fork::Unknown || fork == Fork::GovUkNotify;
}

// The rule is GOV.UK Notify's; others charge by rules of their own (forks.md), and a wrong figure is worse than none.
QString partsText(const MessagePreview &preview, const std::optional<Fork> &fork)
{
    if (preview.type == "sms"_L1 && !isCountedHere(fork)) {
        return fork
            ? MessagePanel::tr("How many text messages %1 charges for it is not known here.").arg(forkName(*fork))
            : QString();
    }
    const auto words = [](qsizetype parts) {
        return parts == 1 ? MessagePanel::tr("1 text message.")
                          : MessagePanel::tr("%1 text messages.", nullptr, pluralOf(parts)).arg(numberText(parts));
    };
    if (preview.parts > 0)
        return words(preview.parts);
    if (preview.partsWithoutValues == 0)
        return {};
    return preview.partsWithoutValues == 1 ? MessagePanel::tr("1 text message, personalisation not counted.")
                                           : MessagePanel::tr("%1 text messages, personalisation not counted.", nullptr,
                                               pluralOf(preview.partsWithoutValues))
                                                 .arg(numberText(preview.partsWithoutValues));
}

QString noteOf(const MessagePreview &preview, const MessageDress &dress, const QString &note)
{
    QStringList parts{note};
    parts.append(partsText(preview, dress.fork));
    if (isCountedHere(dress.fork))
        parts.append(preview.countReason);
    if (preview.type == "letter"_L1)
        parts.append(MessagePanel::tr("The print service counts the pages."));
    if (preview.hides)
        parts.append(MessagePanel::tr("Personal details are hidden."));
    if (dress.failure && preview.type != "letter"_L1)
        parts.append(MessagePanel::tr("What the service puts around the message could not be read: %1.")
                         .arg(errorReason(*dress.failure)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new MessageView(this))
    , m_note(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_form(new QPushButton(this))
    , m_links(new FactList(this))
{
    m_view->setObjectName(u"message"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_links->setObjectName(u"links"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures::gap);
    m_form->setObjectName(u"letterForm"_s);
    m_form->setProperty("quiet", true);
    m_form->hide();
    connect(m_form, &QPushButton::clicked, this, &MessagePanel::changeLetterForm);
    auto *under = new QHBoxLayout;
    under->addWidget(m_note, 1);
    under->addWidget(m_form, 0, Qt::AlignTop);
    column->addWidget(m_view);
    column->addLayout(under);
    column->addWidget(m_links);
    setLetterForm(m_view->letterForm());
}

void MessagePanel::setLetterForm(LetterForm form)
{
    m_view->setLetterForm(form);
    m_form->setText(form == LetterForm::Page ? tr("Larger text") : tr("Whole page"));
}

void MessagePanel::changeLetterForm()
{
    const LetterForm form = m_view->letterForm() == LetterForm::Page ? LetterForm::Words : LetterForm::Page;
    setLetterForm(form);
    Q_EMIT letterFormChosen(form);
}

void MessagePanel::setMessage(const MessagePreview &preview, const MessageDress &dress, const QString &note)
{
    m_view->setMessage(messageKindOf(preview.type), textBlocksOf(preview, dress));
    m_view->show();
    m_form->setVisible(m_view->kind() == MessageKind::Letter);
    const QString words = noteOf(preview, dress, note);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_links->setFacts(linkFacts(preview));
    m_links->setVisible(!m_links->facts().isEmpty());
}

void MessagePanel::setWords(const QString &words)
{
    m_view->hide();
    m_form->hide();
    m_links->hide();
    m_note->setText(words);
    m_note->show();
}

QString MessagePanel::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

bool MessagePanel::showsMessage() const
{
    return !m_view->isHidden();
}

} // namespace postroom
