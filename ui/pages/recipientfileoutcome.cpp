// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page that checks a recipient file shows of what was found.
#include "pages/messagepanel.h"
#include "pages/recipientfilepage.h"
#include "pages/templatechooser.h"
#include "pages/verdictline.h"
#include "recipientfiles/recipientfilewords.h"
#include "style/measures.h"
#include "style/typestyles.h"
#include "tables/rowtableview.h"
#include "text/numbers.h"
#include "widgets/textlabel.h"

#include <QComboBox>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

enum Which { ToFix, First };

constexpr int mostRecipient = 240; // px

// How a file stands: one with faults is refused, warnings are worth a look.
StatusWord verdictOf(const QStringList &faults, const QStringList &warnings, const QString &good)
{
    const QStringList sentences = (faults.isEmpty() ? QStringList(good) : faults) + warnings;
    const QString words = sentences.join(u'\n');
    if (!faults.isEmpty())
        return {words, u"circle-x"_s, Ink::Red};
    return warnings.isEmpty() ? StatusWord{words, u"circle-check"_s, Ink::Green}
                              : StatusWord{words, u"triangle-alert"_s, Ink::Amber};
}

} // namespace

void RecipientFilePage::showOutcome()
{
    m_which->setCurrentIndex(outcome()->faulty.empty() ? First : ToFix);
    showRows();
}

void RecipientFilePage::showRows()
{
    const RecipientFileRun::Outcome *found = outcome();
    if (!found)
        return;
    int column = -1;
    const QString folded = foldedName(found->report.columns.recipientHeader());
    for (int index = 0; column < 0 && index < found->headers.size(); ++index) {
        if (foldedName(found->headers.at(index)) == folded)
            column = index;
    }
    m_rows->setRows(m_which->currentIndex() == ToFix ? &found->faulty : &found->first, found->headers, column);
    fitColumns();
    if (m_rows->rowCount() > 0)
        m_table->selectRow(0);
    else
        showRow();
}

void RecipientFilePage::fitColumns()
{
    m_table->resizeColumnsToContents();
    // No arrow ever stands in its head, which would push the number away from the page's margin.
    const QFontMetrics small(typeFont(m_table, TypeStyle::SmallMedium));
    const QString head = m_rows->headerData(FaultRows::Number, Qt::Horizontal, Qt::DisplayRole).toString();
    const int sides = measures::pageMargin + measures::cellPadding;
    m_table->setColumnWidth(FaultRows::Number,
        qMax(static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(FaultRows::Number),
            small.horizontalAdvance(head) + sides));
    // What is wrong says more than a long address.
    const int most = measures::wide(mostRecipient, m_table->fontMetrics());
    m_table->setColumnWidth(FaultRows::Recipient, qMin(m_table->columnWidth(FaultRows::Recipient), most));
}

void RecipientFilePage::showRow()
{
    const std::optional<CheckedRow> row = m_rows->row(m_table->currentIndex().row());
    const auto *form = as<Template>(m_template);
    m_message->setVisible(row && form);
    m_caption->setVisible(row && form);
    if (!row || !form)
        return;
    const MessageDress dress = m_dress->dressOf(m_chooser->service());
    MessageSource source = sourceOf(*form, dress.prefix);
    source.values = row->values;
    const MessagePreview preview = previewOf(source);
    const QString faults = row->faults.isEmpty() ? tr("Nothing to fix") : row->faults.join(u"; "_s);
    m_caption->setText(tr("Row %1. %2.", "a number, what is wrong").arg(numberText(row->number), faults));
    m_message->setMessage(preview, dress);
}

void RecipientFilePage::showVerdict()
{
    const RecipientFileReport &report = outcome()->report;
    QStringList faults;
    for (FileFault fault : report.fileFaults())
        faults.append(fileFaultSentence(fault, report, m_known.rules));
    m_verdict->setVerdict(
        verdictOf(faults, fileWarnings(report), tr("%1, nothing to fix.", "3 rows").arg(rowsText(report.rowCount))));
    QStringList notes = m_known.notes;
    notes.prepend(readingSentence(report.reading));
    notes.removeAll(QString());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

// The guess, which can be changed: a workbook has none.
void RecipientFilePage::showEncoding()
{
    const RecipientFileRun::Outcome *found = outcome();
    const std::optional<TextEncoding> encoding = found ? found->report.reading.encoding : std::nullopt;
    m_encoding->setVisible(encoding.has_value());
    if (encoding)
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(*encoding)));
}

} // namespace postroom
