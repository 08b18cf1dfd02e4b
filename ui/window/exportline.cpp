// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportline.h"

#include "style/measures.h"
#include "text/errorwords.h"
#include "text/numbers.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

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
        return {ExportLine::tr("%1 could not be written, and nothing of it was left", "a file")
                    .arg(QFileInfo(done.path()).fileName()),
            done.error()->detail};
    default:
        return {ExportLine::tr("The export was stopped, and no file was made"), {}};
    }
}

} // namespace

ExportLine::ExportLine(const std::shared_ptr<Platform> &platform, const ExportRequest &request, QWidget *parent)
    : QWidget(parent)
    , m_title(request.title)
    , m_place(platform->name())
    , m_progress(new ProgressLine(this))
    , m_outcome(new MessageBar(this))
    , m_close(new IconButton(u"x"_s, tr("Close"), this))
    , m_export(platform, request.rows, request.path, request.existing, request.layout)
{
    setObjectName(u"exportLine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    row->addWidget(m_progress);
    row->addWidget(m_outcome, 1);
    row->addStretch(0);
    row->addWidget(m_close);
    m_close->hide();
    m_progress->setStoppable(true);
    connect(m_progress, &ProgressLine::stopRequested, &m_export, &RowExport::stop);
    connect(m_outcome, &MessageBar::actionTriggered, this, [this](const QString &, int index) { onAction(index); });
    connect(m_close, &IconButton::clicked, this, &ExportLine::closed);
    connect(&m_export, &RowExport::progressed, this, &ExportLine::showProgress);
    connect(&m_export, &RowExport::finished, this, &ExportLine::onFinished);
    showProgress();
    m_export.start();
}

void ExportLine::showProgress()
{
    const bool isClosing = m_export.state() == State::Closing;
    m_progress->setStoppable(!isClosing);
    const QString rows = m_export.total() > 0
        ? tr("%1 of %2 rows").arg(numberText(m_export.written()), numberText(m_export.total()))
        : rowsText(m_export.written());
    m_progress->setProgress(m_export.written(), m_export.total(),
        isClosing ? tr("Exporting %1: writing to the disk").arg(m_title)
                  : tr("Exporting %1: %2", "a list, how many rows").arg(m_title, rows));
}

// Success, too, stays: the ways to the file stand there.
void ExportLine::onFinished()
{
    m_progress->hide();
    m_close->show();
    if (m_export.state() == State::Done) {
        Message done{Ink::Blue,
            tr("%1 in %2", "12 rows, a file").arg(rowsText(m_export.written()), QFileInfo(m_export.path()).fileName())};
        done.actions = {tr("Show in folder"), tr("Copy its path")};
        done.icon = u"circle-check"_s;
        m_outcome->put(u"export"_s, done);
    } else {
        const auto [sentence, explanation] = whyNoFile(m_export, m_place);
        const bool wanted = m_export.state() == State::Stopped || m_export.state() == State::Nothing;
        m_outcome->put(u"export"_s, {wanted ? Ink::Blue : Ink::Red, sentence, explanation});
    }
    Q_EMIT finished();
}

void ExportLine::onAction(int index)
{
    if (index == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_export.path()).absolutePath()));
    else
        QGuiApplication::clipboard()->setText(m_export.path());
}

} // namespace postroom
