// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paperpanel.h"

#include "paper/papertable.h"
#include "paper/printing.h"
#include "text/numbers.h"
#include "widgets/notebox.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <algorithm>
#include <cmath>
#include <QPageSize>
#include <QPushButton>
#include <QRadioButton>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString pagesText(int pages)
{
    return pages == 1 ? PaperPanel::tr("1 page") : PaperPanel::tr("%1 pages", nullptr, pages).arg(numberText(pages));
}

// How many pages a request has; about so many where some of its rows are not here, at least so many where nobody has
// counted them.
QString countPages(const PaperRequest &request)
{
    const auto document = request.make();
    document->add(request.sample);
    document->begin(paperRoom(paperLayout(request.isAcross)));
    while (document->layOutMore()) { }
    if (!request.rows)
        return pagesText(document->pageCount());
    const auto sampled = static_cast<qint64>(request.sample.size());
    const bool isCounted = request.rows->count > 0;
    const qint64 wanted = std::min(isCounted ? request.rows->count : request.atLeast, PaperTable::mostRows);
    if (sampled == 0 || (isCounted && sampled >= wanted))
        return pagesText(document->pageCount());
    const QString pages
        = pagesText(qCeil(document->extent() * static_cast<double>(wanted) / static_cast<double>(sampled)));
    return isCounted ? PaperPanel::tr("About %1", "12 pages").arg(pages)
                     : PaperPanel::tr("At least %1", "12 pages").arg(pages);
}

} // namespace

PaperPanel::PaperPanel(QWidget *parent)
    : RowsPanel(u"paper"_s, tr("Print or save as PDF"), parent)
    , m_pages(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_pdf(new QPushButton(tr("Save as PDF…"), this))
    , m_all(makeChoice({}, u"paperAll"_s))
    , m_chosen(makeChoice({}, u"paperChosen"_s))
    , m_open(makeChoice({}, u"paperOpen"_s))
{
    addLine(0, tr("On paper"), {m_all, m_chosen, m_open});
    for (QRadioButton *choice : {m_all, m_chosen, m_open})
        connect(choice, &QRadioButton::clicked, this, &PaperPanel::showPages);
    m_pages->setObjectName(u"paperPages"_s);
    m_pages->setWordWrap(true);
    put(m_pages);
    m_print->setObjectName(u"paperPrint"_s);
    m_pdf->setObjectName(u"paperPdf"_s);
    connect(m_print, &QPushButton::clicked, this, &PaperPanel::print);
    connect(m_pdf, &QPushButton::clicked, this, &PaperPanel::chooseFile);
    putButtons({m_print, m_pdf});
}

void PaperPanel::offer(const Offer &offer, Act act)
{
    m_offer = offer;
    const std::initializer_list<std::tuple<QRadioButton *, QString, What>> choices{
        {m_all, offer.all, What::All}, {m_chosen, offer.chosen, What::Chosen}, {m_open, offer.open, What::Open}};
    for (const auto &[button, words, what] : choices) {
        button->setText(withoutMnemonic(words));
        button->setVisible(!words.isEmpty());
        if (what == offer.begins)
            button->setChecked(true);
    }
    present({}, act == Act::Print ? *m_print : *m_pdf);
    showPages();
}

PaperPanel::What PaperPanel::what() const
{
    if (m_open->isChecked())
        return What::Open;
    return m_chosen->isChecked() ? What::Chosen : What::All;
}

QString PaperPanel::pages() const
{
    return m_pages->text();
}

void PaperPanel::showPages()
{
    const PaperRequest request = m_offer.make(what());
    setFileName(request.fileName);
    const QString form = request.isAcross ? tr("across") : tr("upright");
    m_pages->setText(tr("%1 of %2, %3. Always black on white.", "12 pages, A4, upright")
                         .arg(countPages(request), paperLayout(false).pageSize().key(), form));
    QStringList notes;
    if (request.rows && request.rows->count > PaperTable::mostRows)
        notes.append(tr("The first %1 rows alone: more do not go on paper. An export has them all.", "a number")
                         .arg(numberText(PaperTable::mostRows)));
    if (what() == What::All && !m_offer.note.isEmpty())
        notes.append(m_offer.note);
    lacks().setWords(notes.join(u' '));
}

RowsPanel::Files PaperPanel::files() const
{
    return {"pdf", tr("PDF (*.pdf);;All files (*)")};
}

void PaperPanel::take(const QString &path, NewFile::Existing existing)
{
    PaperRequest request = m_offer.make(what());
    request.path = path;
    request.existing = existing;
    leave(path);
    Q_EMIT requested(request);
}

void PaperPanel::print()
{
    const PaperRequest request = m_offer.make(what());
    const auto printer = makePrinter(request.isAcross, request.title);
    askHowToPrint(printer, this, [this, printer] { onPrinter(printer); });
}

// A file in place of a printer is made as every other; the dialog has asked about one that is there.
void PaperPanel::onPrinter(const std::shared_ptr<QPrinter> &printer)
{
    if (const QString file = printedFile(*printer); !file.isEmpty())
        return take(file, NewFile::Existing::Replace);
    PaperRequest request = m_offer.make(what());
    request.printer = printer;
    hide();
    Q_EMIT requested(request);
}

} // namespace postroom
