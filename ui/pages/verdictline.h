// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusword.h"

namespace postroom {

class TextLabel;

/// What was found, in sentences that wrap, behind the icon of how it stands (look 6.13): readable without its colour.
class VerdictLine : public QWidget {
    Q_OBJECT
public:
    explicit VerdictLine(QWidget *parent = nullptr);

    /// Shows these sentences, each on a line of its own.
    void setVerdict(const StatusWord &verdict);
    /// The one shown.
    const StatusWord &verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    StatusWord m_verdict;
};

} // namespace postroom
