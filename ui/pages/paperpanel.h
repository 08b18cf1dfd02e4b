// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/act.h"
#include "pages/rowspanel.h"
#include "paper/paperrequest.h"

namespace postroom {

class TextLabel;

/// Asks what of a page goes on paper or into a PDF, and says beforehand how many pages that takes.
class PaperPanel : public RowsPanel {
    Q_OBJECT
public:
    /// What is wanted: rows of the list, or what is open beside it or instead of one.
    enum class What { All, Chosen, Open };
    /// What there is now.
    struct Offer {
        QString all = {}; ///< the words of all rows: "All rows: 1,234"; empty: there is no list
        QString chosen = {}; ///< of the chosen ones; empty: there are none
        QString open = {}; ///< of what is open: "This message alone"; empty: nothing is
        What begins = What::All;
        QString note = {}; ///< what of all rows will lack
        std::function<PaperRequest(What)> make = {};
    };

    explicit PaperPanel(QWidget *parent = nullptr);

    /// Shows itself with this, ready to print or, where `act` says so, to make a PDF.
    void offer(const Offer &offer, Act act);
    What what() const;
    /// How many pages it will have, in words.
    QString pages() const;

Q_SIGNALS:
    /// The person wants it so.
    void requested(const postroom::PaperRequest &request);

protected:
    Files files() const override;
    void take(const QString &path, NewFile::Existing existing) override;

private:
    void showPages();
    void print();
    void onPrinter(const std::shared_ptr<QPrinter> &printer);

    Offer m_offer;
    TextLabel *m_pages;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QRadioButton *m_all;
    QRadioButton *m_chosen;
    QRadioButton *m_open;
};

} // namespace postroom
