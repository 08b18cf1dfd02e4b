// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list, or what is open beside it, on paper.
#include "pages/detailpanel.h"
#include "pages/exportpanel.h"
#include "pages/listpage.h"
#include "pages/listrows.h"
#include "pages/paperpanel.h"
#include "pages/paperwords.h"
#include "paper/paperrecord.h"
#include "paper/papertable.h"
#include "tables/recordtableview.h"
#include "text/numbers.h"
#include "widgets/filterchip.h"
#include "widgets/searchfield.h"

#include <algorithm>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using What = PaperPanel::What;

namespace {

constexpr int sampleMost = 200; // rows that pages are counted by before all are read

std::vector<Row> firstOf(const std::vector<Row> &rows)
{
    return {rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), sampleMost)};
}

} // namespace

// The fields and chips that are set say it themselves.
QStringList ListPage::shownAs() const
{
    QStringList filters;
    for (const auto *field : m_list->findChildren<SearchField *>()) {
        if (!field->isHidden() && !field->text().trimmed().isEmpty())
            filters.append(tr("%1: %2", "name of a filter, its value").arg(field->accessibleName(), field->text()));
    }
    for (const auto *chip : m_list->findChildren<FilterChip *>()) {
        if (chip->isSet() && !chip->isHidden())
            filters.append(chip->accessibleName());
    }
    return {filters.join(u" · "_s)};
}

QString ListPage::orderWords() const
{
    return tr("In the platform's order");
}

PaperPanel &ListPage::paperPanel()
{
    if (m_paper)
        return *m_paper;
    m_paper = new PaperPanel(this);
    connect(m_paper, &PaperPanel::requested, this, [this](const PaperRequest &request) {
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT paperRequested(request);
    });
    connect(m_paper, &PaperPanel::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    column->insertWidget(column->indexOf(m_stack), m_paper);
    return *m_paper;
}

void ListPage::openPaper(Act act)
{
    const RowOffer offered = offeredRows();
    PaperPanel::Offer offer;
    offer.all = offered.all;
    offer.chosen = offered.chosen;
    offer.begins = offered.beginsChosen ? What::Chosen : What::All;
    offer.note = offered.note;
    if (showsDetail()) {
        offer.open = m_resource == Resource::Notifications ? tr("The open message") : tr("The open record");
        offer.begins = offered.beginsChosen ? What::Chosen : What::Open;
    }
    offer.make = [this](What what) { return what == What::Open ? openOnPaper() : rowsOnPaper(what == What::Chosen); };
    if (m_list->isHidden())
        closeDetail(); // which lies over the list
    if (m_export)
        m_export->hide();
    paperPanel().offer(offer, act);
}

PaperRequest ListPage::rowsOnPaper(bool chosen) const
{
    const Instant now = context().clock.now();
    const ColumnContext words{now, platform().zone()};
    PaperRequest request;
    request.title = exportTitle();
    request.fileName = exportFileName(request.title, now, platform().zone());
    request.rows = chosen ? chosenList() : shownRows().rows;
    request.atLeast = m_records->rowCount();
    if (request.rows->isHeld)
        request.sample = firstOf(request.rows->held);
    for (int row = 0; !request.rows->isHeld && row < std::min<qint64>(m_records->rowCount(), sampleMost); ++row) {
        if (const Row record = m_records->record(row))
            request.sample.push_back(record);
    }
    const QStringList lines = chosen ? QStringList{tr("Chosen rows")} : shownAs() + QStringList{orderWords()};
    const PaperHead head
        = paperHead(request.title, lines + QStringList{chosen ? QString() : shownRows().note}, platform(), asOf(), now);
    request.make
        = [head, columns = wantedColumns(false), words] { return std::make_unique<PaperTable>(head, columns, words); };
    PaperTable sample(head, wantedColumns(false), words);
    sample.add(request.sample);
    request.isAcross = sample.isAcross();
    return request;
}

// Its name may be a recipient, so that the file is called as its list is.
PaperRequest ListPage::openOnPaper() const
{
    const Instant now = context().clock.now();
    PaperRequest request;
    request.title = exportTitle();
    const QString id = current() ? current()->id : QString();
    request.fileName = exportFileName(request.title + u' ' + id, now, platform().zone());
    const PaperHead head = paperHead(m_panel->headWords(), {exportTitle()}, platform(), asOf(), now);
    request.make = [this, head] {
        auto paper = std::make_unique<PaperRecord>(head);
        m_panel->fillPaper(*paper);
        return paper;
    };
    return request;
}

} // namespace postroom
