// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace postroom {

/// One setting with its words at the left, what it takes at the right, and "Reset" while it is another than usual. What
/// is chosen applies at once; what changes elsewhere is shown.
class SettingLine : public QWidget {
    Q_OBJECT
public:
    /// `row` is one of settingRows(); `settings` must outlive the line.
    SettingLine(const SettingRow &row, Settings &settings, QWidget *parent = nullptr);

    /// What takes the focus: the box or the tick.
    QWidget &control() const;
    QPushButton &resetButton() const { return *m_reset; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControl();
    void showValue();
    void reset();

    const SettingRow &m_row;
    Settings &m_settings;
    QComboBox *m_choice = nullptr; ///< of a choice
    QCheckBox *m_toggle = nullptr; ///< of a toggle
    QPushButton *m_reset;
};

} // namespace postroom
