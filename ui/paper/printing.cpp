// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printing.h"

#include "paper/papertext.h"

#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

namespace postroom {

namespace {

constexpr QMarginsF margins(15, 15, 15, 12); // mm

} // namespace

QPageLayout paperLayout(bool isAcross)
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4),
        isAcross ? QPageLayout::Landscape : QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

QSizeF paperRoom(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Inch).size() * paperUnits;
}

std::shared_ptr<QPrinter> makePrinter(bool isAcross, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(isAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Postroom"));
    return printer;
}

void askHowToPrint(const std::shared_ptr<QPrinter> &printer, QWidget *parent, const std::function<void()> &accepted)
{
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [printer, accepted](QPrinter *) {
        accepted(); // the printer lives as long as the dialog
    });
    dialog->open();
}

QString printedFile(const QPrinter &printer)
{
    return printer.outputFileName();
}

QPagedPaintDevice &deviceOf(QPrinter &printer)
{
    return printer;
}

void abortPrinting(QPrinter &printer)
{
    printer.abort();
}

QPageRanges wantedPages(const QPrinter &printer)
{
    QPageRanges pages = printer.pageRanges();
    if (pages.isEmpty() && printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        pages.addRange(printer.fromPage(), printer.toPage());
    return pages;
}

} // namespace postroom
