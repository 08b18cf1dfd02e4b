// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"
#include "style/typestyles.h"

#include <optional>
#include <QString>
#include <QWidget>

class QPainter;

namespace postroom {

/// A state as the person sees it: always icon, word and ink together, and the word alone says it (look 6.3).
struct StatusWord {
    QString words;
    QString icon = {}; ///< name in `resources/icons`
    Ink ink = Ink::Grey2;

    bool operator==(const StatusWord &) const = default;
};

/// Draws icon and word into a cell's content rectangle, in the painter's font; the word elides only where it must.
/// `width` is that of the word in px where it is known.
void drawStatusWord(QPainter &painter, const QWidget *widget, const QRect &rect, const StatusWord &status,
    std::optional<int> width = {});
/// The width that `drawStatusWord` needs for a word of `width` px, so that a state is never cut (look 6.2).
int statusWordWidth(int width);

/// The state at the top of a detail panel: larger icon, strong word.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// Shows this state; its accessible name is "Status: Not delivered".
    void setStatus(const StatusWord &status);
    /// The state shown.
    const StatusWord &status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusWord m_status;
};

} // namespace postroom
