// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/contactsheet.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace postroom::test {

namespace {

constexpr QSize cell(600, 375);
constexpr int inLine = 4, gap = 8, caption = 22, mostColours = 256;

// What two colours have in common that hardly differ.
QRgb roughly(QRgb colour)
{
    return colour & 0xfff8f8f8;
}

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other), green = qGreen(one) - qGreen(other), blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

// The commonest colours of a picture, one of each kind; little of a strong colour says more than much of a grey.
QList<QRgb> commonest(const QImage &picture)
{
    QHash<QRgb, QHash<QRgb, int>> kinds;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++kinds[roughly(line[x])][line[x]];
    }
    QList<std::pair<int, QRgb>> counted;
    for (const QHash<QRgb, int> &kind : std::as_const(kinds)) {
        const auto most = std::max_element(kind.cbegin(), kind.cend());
        const int strength = 1 + QColor(most.key()).saturation() / 8;
        counted.append({strength * std::accumulate(kind.cbegin(), kind.cend(), 0), most.key()});
    }
    std::sort(counted.begin(), counted.end(), std::greater<>());
    QList<QRgb> colours;
    for (qsizetype i = 0; i < std::min<qsizetype>(mostColours, counted.size()); ++i)
        colours.append(counted[i].second);
    return colours;
}

// With a palette of its own: a third of the file.
QImage withFewColours(const QImage &picture)
{
    const QList<QRgb> colours = commonest(picture);
    QImage reduced(picture.size(), QImage::Format_Indexed8);
    reduced.setColorTable(colours);
    QHash<QRgb, uchar> nearest;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            auto known = nearest.find(line[x]);
            if (known == nearest.end()) {
                const auto found = std::min_element(colours.begin(), colours.end(),
                    [&](QRgb a, QRgb b) { return distance(a, line[x]) < distance(b, line[x]); });
                known = nearest.insert(line[x], static_cast<uchar>(found - colours.begin()));
            }
            reduced.scanLine(y)[x] = *known;
        }
    }
    return reduced;
}

} // namespace

void ContactSheet::add(const QPixmap &picture, const QString &words)
{
    m_cells.append({picture.toImage().scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation), words});
}

QImage ContactSheet::drawn() const
{
    const int lines = (static_cast<int>(m_cells.size()) + inLine - 1) / inLine;
    const QSize step(cell.width() + gap, cell.height() + gap + caption);
    QImage sheet(step.width() * inLine + gap, step.height() * lines + gap, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QPoint at(
            gap + static_cast<int>(i) % inLine * step.width(), gap + static_cast<int>(i) / inLine * step.height());
        painter.drawImage(at, m_cells[i].picture);
        painter.drawText(QRect(at + QPoint(0, cell.height()), QSize(cell.width(), caption)),
            Qt::AlignLeft | Qt::AlignVCenter, m_cells[i].words);
    }
    painter.end();
    return withFewColours(sheet);
}

} // namespace postroom::test
