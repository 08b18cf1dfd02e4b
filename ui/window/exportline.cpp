// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportline.h"

#include "text/errorwords.h"
#include "text/filewords.h"
#include "text/numbers.h"
#include "widgets/messagebar.h"

#include <QFileInfo>

namespace postroom {

using namespace Qt::StringLiterals;
using State = RowExport::State;

namespace {

// Why there is no file: what happened, and then what to know of it.
std::pair<QString, QString> whyNoFile(const RowExport &done, const QString &place)
{
    switch (done.state()) {
    case State::Nothing:
        return {ExportLine::tr("Nothing was exported: there are no rows"), {}};
    case State::Short:
        return {ExportLine::tr("Not exported: %1 rows came of the %2 that the platform counts", "two numbers")
                    .arg(numberText(done.written()), numberText(done.total())),
            ExportLine::tr("The list may have changed meanwhile. No file was made.")};
    case State::Unread: {
        const ErrorWords words = errorWords(*done.error(), {place, {}});
        return {ExportLine::tr("The export stopped after %1, and no file was made", "12 rows")
                    .arg(rowsText(done.written())),
            words.sentence};
    }
    case State::Unwritten:
        if (done.error()->kind == Error::Kind::Conflict)
            return {ExportLine::tr("Not exported: a file of that name was made meanwhile"), done.path()};
        if (done.error()->kind == Error::Kind::Invalid)
            return noFileWords(QFileInfo(done.path()).fileName());
        return {ExportLine::tr("%1 could not be written, and nothing of it was left", "a file")
                    .arg(QFileInfo(done.path()).fileName()),
            done.error()->detail};
    default:
        return {ExportLine::tr("The export was stopped, and no file was made"), {}};
    }
}

} // namespace

ExportLine::ExportLine(const std::shared_ptr<Platform> &platform, const ExportRequest &request, QWidget *parent)
    : WorkLine(parent)
    , m_title(request.title)
    , m_place(platform->name())
    , m_export(platform, request.rows, request.path, request.existing, request.layout)
{
    setObjectName(u"exportLine"_s);
    connect(&m_export, &RowExport::progressed, this, &ExportLine::showRows);
    connect(&m_export, &RowExport::finished, this, &ExportLine::onFinished);
    showRows();
    m_export.start();
}

void ExportLine::showRows()
{
    const bool isClosing = m_export.state() == State::Closing;
    const QString rows = m_export.total() > 0
        ? tr("%1 of %2 rows").arg(numberText(m_export.written()), numberText(m_export.total()))
        : rowsText(m_export.written());
    showProgress(m_export.written(), m_export.total(),
        isClosing ? tr("Exporting %1: writing to the disk").arg(m_title)
                  : tr("Exporting %1: %2", "a list, how many rows").arg(m_title, rows),
        !isClosing);
}

void ExportLine::onFinished()
{
    if (m_export.state() == State::Done)
        return showFile(
            tr("%1 in %2", "12 rows, a file").arg(rowsText(m_export.written()), QFileInfo(m_export.path()).fileName()),
            m_export.path(), tr("Your export is ready"));
    const auto [sentence, explanation] = whyNoFile(m_export, m_place);
    const bool wanted = m_export.state() == State::Stopped || m_export.state() == State::Nothing;
    showOutcome({wanted ? Ink::Blue : Ink::Red, sentence, explanation}, wanted ? QString() : tr("Your export failed"));
}

} // namespace postroom
