// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page of the search stand.
#include "pages/filteroptions.h"
#include "pages/listfilters.h"
#include "pages/searchpage.h"
#include "platform/searchfilters.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "widgets/filterchip.h"
#include "widgets/iconbutton.h"
#include "widgets/notebox.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 302, fieldLeast = 200;

} // namespace

FilterChip *SearchPage::makeTypeChip()
{
    auto *chip = new FilterChip(tr("Type"), this);
    chip->setUnsetWords(tr("Any type"));
    chip->setOptions(typeOptions());
    return chip;
}

FilterChip *SearchPage::makeStatusChip()
{
    auto *chip = new FilterChip(tr("Status"), this);
    chip->setUnsetWords(tr("Any status"));
    chip->setOptions(statusOptions());
    return chip;
}

QWidget *SearchPage::makeMore()
{
    const auto question = [] { return Query{Resource::Notifications, {{FilterKey::Service, QString()}}}; };
    QWidget *more = makeMoreFilters(question, {FilterKey::Service, FilterKey::Type, FilterKey::Status});
    filters()->setOffered(searchFilters(platform().connection()));
    filters()->button()->setVisible(!filters()->offered().isEmpty());
    return more;
}

QWidget *SearchPage::makeFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 5, measures::ringedMargin, 1);
    row->setSpacing(measures::gap - 2 * measures::ring + 1);
    setGrowing(*m_field, Bound::MostWidth, fieldWidth);
    setGrowing(*m_field, Bound::LeastWidth, fieldLeast);
    row->addWidget(m_field, 100);
    row->addWidget(m_type);
    row->addWidget(m_status);
    row->addWidget(filters()->button());
    row->addStretch(1);
    row->addWidget(makeColumnsButton());
    return line;
}

// What was searched for and how far back says more than the field, which may hold something else by now.
QStringList SearchPage::shownAs() const
{
    const QStringList said{m_searchedFor->text(), m_reach->text()};
    const QStringList filters{m_type->isSet() ? m_type->accessibleName() : QString(),
        m_status->isSet() ? m_status->accessibleName() : QString()};
    return said + filters;
}

QWidget *SearchPage::makeProgress()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::cardGap);
    row->addWidget(m_found);
    row->addWidget(m_order, 1);
    row->addWidget(m_progress);
    setGrowing(*line, Bound::LeastHeight, measures::control, 2 * measures::ring);
    m_found->setObjectName(u"found"_s);
    connect(m_progress, &ProgressLine::stopRequested, &m_search, &ShownSearch::stop);
    connect(&m_search, &ShownSearch::answered, this, &SearchPage::onAnswered);
    return line;
}

QWidget *SearchPage::makeNotes()
{
    auto *notes = new QWidget(this);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 2);
    column->setSpacing(1);
    for (TextLabel *label : {m_searchedFor, m_reach}) {
        label->setElideMode(Qt::ElideRight);
        column->addWidget(label);
    }
    column->addWidget(m_slow);
    m_slow->setObjectName(u"slow"_s);
    m_searchedFor->setObjectName(u"searchedFor"_s);
    m_reach->setObjectName(u"reach"_s);
    return notes;
}

// To who is elsewhere: neither what was looked for nor whether it was found.
void SearchPage::onAnswered(qint64 duration)
{
    Q_EMIT workEnded(m_search.latest()->error ? tr("Your search failed") : tr("Your search has ended"), duration);
}

} // namespace postroom
