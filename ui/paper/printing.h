// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QPageLayout>
#include <QPageRanges>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace postroom {

/// The page that a PDF has: the paper of the country, upright or across.
QPageLayout paperLayout(bool isAcross);
/// Its printable part, in units of paper.
QSizeF paperRoom(const QPageLayout &layout);

/// A printer as it was set the last time in this system, for such pages.
std::shared_ptr<QPrinter> makePrinter(bool isAcross, const QString &title);
/// Asks the person which printer and how, with a dialog over `parent`; `accepted` where they want it.
void askHowToPrint(const std::shared_ptr<QPrinter> &printer, QWidget *parent, const std::function<void()> &accepted);
/// The file that the person chose in that dialog in place of a printer; empty: none.
QString printedFile(const QPrinter &printer);
/// The printer to paint on.
QPagedPaintDevice &deviceOf(QPrinter &printer);
/// Takes back what the printer was given so far.
void abortPrinting(QPrinter &printer);
/// Which pages the person wants; an empty one has all.
QPageRanges wantedPages(const QPrinter &printer);

} // namespace postroom
