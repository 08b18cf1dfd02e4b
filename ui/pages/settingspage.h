// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

class QVBoxLayout;

namespace postroom {

class SettingLine;

/// What a person can set: a line for each row of settingRows(). Each change applies at once and is kept; there is
/// nothing to confirm.
class SettingsPage : public Place {
    Q_OBJECT
public:
    explicit SettingsPage(const PlaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void perform(Act) override { }
    std::optional<QString> whyNot(Act) const override { return QString(); }
    void activate() override;

    /// The line of a setting.
    SettingLine &line(Setting setting) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLines();
    void addLines(QVBoxLayout &column, QWidget *parent);

    const std::shared_ptr<Settings> m_settings;
    std::vector<std::pair<Setting, SettingLine *>> m_lines;
};

} // namespace postroom
