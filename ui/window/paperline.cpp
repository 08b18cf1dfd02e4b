// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/paperline.h"

#include "text/errorwords.h"
#include "text/filewords.h"
#include "text/numbers.h"
#include "widgets/messagebar.h"

#include <QFileInfo>

namespace postroom {

using namespace Qt::StringLiterals;
using State = PaperWork::State;

namespace {

QString pagesDone(int pages)
{
    return pages == 1 ? PaperLine::tr("1 page") : PaperLine::tr("%1 pages", nullptr, pages).arg(numberText(pages));
}

// Why there is nothing: what happened, and then what to know of it.
std::pair<QString, QString> whyNoPaper(const PaperWork &done, const QString &place)
{
    const bool prints = done.request().path.isEmpty();
    const QString nothing = prints ? PaperLine::tr("Nothing was printed.") : PaperLine::tr("No file was made.");
    switch (done.state()) {
    case State::Nothing:
        return {PaperLine::tr("There are no rows"), nothing};
    case State::Short:
        return {PaperLine::tr("%1 rows came of the %2 that the platform counts", "two numbers")
                    .arg(numberText(done.rows()), numberText(done.totalRows())),
            PaperLine::tr("The list may have changed meanwhile.") + u' ' + nothing};
    case State::Unread:
        return {errorWords(*done.error(), {place, {}}).sentence, nothing};
    case State::Unprinted:
        return {PaperLine::tr("The printer took nothing"),
            PaperLine::tr("Look whether it is on and known to this computer.")};
    case State::Unwritten:
        if (done.error()->kind == Error::Kind::Conflict)
            return {PaperLine::tr("No PDF: a file of that name was made meanwhile"), done.request().path};
        if (done.error()->kind == Error::Kind::Invalid)
            return noFileWords(QFileInfo(done.request().path).fileName());
        return {PaperLine::tr("%1 could not be written, and nothing of it was left", "a file")
                    .arg(QFileInfo(done.request().path).fileName()),
            done.error()->detail};
    default:
        return {prints ? PaperLine::tr("Printing was stopped") : PaperLine::tr("The PDF was stopped"), nothing};
    }
}

} // namespace

PaperLine::PaperLine(const std::shared_ptr<Platform> &platform, const PaperRequest &request, QWidget *parent)
    : WorkLine(parent)
    , m_place(platform->name())
    , m_work(platform, request)
{
    setObjectName(u"paperLine"_s);
    connect(&m_work, &PaperWork::progressed, this, &PaperLine::showPages);
    connect(&m_work, &PaperWork::finished, this, &PaperLine::onFinished);
    showPages();
    m_work.start();
}

void PaperLine::showPages()
{
    const QString title = m_work.request().title;
    const QString what = m_work.request().path.isEmpty() ? tr("Printing %1", "a list").arg(title)
                                                         : tr("%1 as PDF", "a list").arg(title);
    const bool reads = m_work.state() == State::Reading;
    const QString reading = tr("%1: %2 read", "what is printed, how many rows").arg(what, rowsText(m_work.rows()));
    const QString painting = tr("%1: page %2 of %3", "what is printed, two numbers")
                                 .arg(what, numberText(m_work.painted()), numberText(m_work.pageCount()));
    showProgress(reads ? m_work.rows() : m_work.painted(), reads ? m_work.totalRows() : m_work.pageCount(),
        reads ? reading : painting, m_work.state() != State::Closing);
}

void PaperLine::onFinished()
{
    const QString path = m_work.request().path;
    const QString pages = pagesDone(m_work.painted());
    if (m_work.state() == State::Done && !path.isEmpty())
        return showFile(
            tr("%1 in %2", "12 pages, a file").arg(pages, QFileInfo(path).fileName()), path, tr("Your PDF is ready"));
    if (m_work.state() == State::Done)
        return showOutcome({Ink::Blue, tr("%1 given to the printer", "12 pages").arg(pages), {}, {}, u"circle-check"_s},
            tr("The printer has your pages"));
    const auto [sentence, explanation] = whyNoPaper(m_work, m_place);
    const bool wanted = m_work.state() == State::Stopped || m_work.state() == State::Nothing;
    const QString notice = path.isEmpty() ? tr("Printing failed") : tr("Your PDF failed");
    showOutcome({wanted ? Ink::Blue : Ink::Red, sentence, explanation}, wanted ? QString() : notice);
}

} // namespace postroom
