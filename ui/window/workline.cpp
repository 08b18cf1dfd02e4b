// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workline.h"

#include "style/measures.h"
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

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_progress(new ProgressLine(this))
    , m_outcome(new MessageBar(this))
    , m_close(new IconButton(u"x"_s, tr("Close"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    row->addWidget(m_progress);
    row->addWidget(m_outcome, 1);
    row->addStretch(0);
    row->addWidget(m_close);
    m_close->hide();
    m_progress->setStoppable(true);
    connect(m_progress, &ProgressLine::stopRequested, this, [this] { stop(); });
    connect(m_outcome, &MessageBar::actionTriggered, this, [this](const QString &, int index) { onAction(index); });
    connect(m_close, &IconButton::clicked, this, &WorkLine::closed);
}

void WorkLine::showProgress(qint64 done, qint64 total, const QString &words, bool isStoppable)
{
    m_progress->setStoppable(isStoppable);
    m_progress->setProgress(done, total, words);
}

void WorkLine::showOutcome(const Message &outcome)
{
    m_progress->hide();
    m_close->show();
    m_outcome->put(u"outcome"_s, outcome);
    Q_EMIT finished();
}

// Success, too, stays: the ways to the file stand there.
void WorkLine::showFile(const QString &sentence, const QString &path)
{
    m_path = path;
    Message done{Ink::Blue, sentence};
    done.actions = {tr("Show in folder"), tr("Copy its path")};
    done.icon = u"circle-check"_s;
    showOutcome(done);
}

void WorkLine::onAction(int index)
{
    if (index == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    else
        QGuiApplication::clipboard()->setText(m_path);
}

} // namespace postroom
