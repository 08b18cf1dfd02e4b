// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QWidget>

namespace postroom {

/// How much of something is used: what, "12,904 of 200,000", a bar (look 6.11), and, near the end, a sentence that says
/// so, since the colour alone says nothing.
class MeterLine : public QWidget {
    Q_OBJECT
public:
    explicit MeterLine(QWidget *parent = nullptr);

    /// `label` says what is counted, `figures` how many, `share` (0 to 1) fills the bar.
    void setAmount(const QString &label, const QString &figures, double share);
    /// A sentence beneath, in that ink, as the bar and the figures then are; empty: none.
    void setWarning(const QString &warning, Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label;
    QString m_figures;
    double m_share = 0;
    QString m_warning;
    Ink m_ink = Ink::Plain;
};

} // namespace postroom
