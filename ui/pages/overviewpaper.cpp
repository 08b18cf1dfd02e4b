// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one record on paper.
#include "pages/overviewpage.h"
#include "pages/paperpanel.h"
#include "pages/paperwords.h"
#include "paper/paperrecord.h"
#include "text/numbers.h"
#include "widgets/statusword.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

void OverviewPage::openPaper(Act act)
{
    if (!m_paper) {
        m_paper = new PaperPanel(this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_stack), m_paper);
        connect(m_paper, &PaperPanel::requested, this, &Place::paperRequested);
        connect(m_paper, &PaperPanel::closed, this, [this] { m_scroll->setFocus(Qt::OtherFocusReason); });
    }
    PaperPanel::Offer offer;
    offer.open = tr("This page");
    offer.begins = PaperPanel::What::Open;
    offer.make = [this](PaperPanel::What) { return onPaper(); };
    m_paper->offer(offer, act);
}

PaperRequest OverviewPage::onPaper() const
{
    const Instant now = m_context.clock.now();
    PaperRequest request;
    request.title = title();
    request.fileName = exportFileName(title(), now, m_context.platform->zone());
    const PaperHead head = paperHead(
        title(), {QCoreApplication::translate("Overviews", m_about.kind)}, *m_context.platform, m_readAt, now);
    request.make = [this, head] {
        auto paper = std::make_unique<PaperRecord>(head);
        fillPaper(*paper);
        return paper;
    };
    return request;
}

// In the order of the page: state, groups, what of the limits is used.
void OverviewPage::fillPaper(PaperRecord &paper) const
{
    paper.addWords(m_status->isHidden() ? QString() : m_status->status().words, PaperStyle::Strong);
    paper.addWords(m_note->text());
    std::vector<const char *> groups;
    for (const OverviewRow &row : m_about.rows) {
        if (groups.empty() || groups.back() != row.group)
            groups.push_back(row.group);
    }
    for (const OverviewList &list : m_about.lists)
        groups.push_back(list.group);
    for (std::size_t at = 0; at < m_lists.size(); ++at)
        paper.addFacts(QCoreApplication::translate("Overviews", groups[at]), m_lists[at]->facts());
    QList<Fact> meters;
    for (const OverviewMeter &meter : m_about.meters ? m_about.meters(words()) : std::vector<OverviewMeter>())
        meters.append({meter.label, tr("%1 of %2", "numbers").arg(numberText(meter.used), numberText(meter.limit))});
    paper.addFacts(
        m_about.meterTitle ? QCoreApplication::translate("Overviews", m_about.meterTitle) : QString(), meters);
}

} // namespace postroom
