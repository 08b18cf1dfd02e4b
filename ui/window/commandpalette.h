// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/palettelist.h"

#include <functional>
#include <QPointer>
#include <QWidget>

class QListView;

namespace postroom {

class SearchField;
class TextLabel;

/// The one field for every place, record and action (look 6.17), over the window, which stays as it is beneath. The
/// field keeps the focus: Up and Down choose, Enter takes, Esc and a click beside the card close, and the focus goes
/// back to where it was.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// What is offered above and below all others for what was typed.
    struct Suggestions {
        std::vector<PaletteEntry> first = {};
        std::vector<PaletteEntry> last = {};
    };
    using Suggest = std::function<Suggestions(const QString &typed)>;

    /// Closed; fills `window` while it is open.
    CommandPalette(Suggest suggest, QWidget *window);

    /// Opens it on these entries, the field empty; `recent` are the memories of what was chosen before.
    void open(std::vector<PaletteEntry> entries, const QStringList &recent);
    /// Other entries while it is open; what is marked stays marked.
    void renew(std::vector<PaletteEntry> entries);
    /// Closes it; nothing is chosen.
    void dismiss();
    /// Says this in the place of the list, about what was chosen, until something is typed.
    void say(const QString &sentence);

Q_SIGNALS:
    /// The person chose an entry; the palette is still open. `elsewhere`: with Ctrl+Enter.
    void chosen(const postroom::PaletteEntry &entry, bool elsewhere);
    /// It was closed, or another thing was typed: what was asked for because of the last choice is not wanted.
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCard();
    void onTyped();
    void renewList();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void mark(int row);
    void choose(bool elsewhere);
    void place();
    int listHeight() const;

    Suggest m_suggest;
    PaletteList *m_list;
    SearchField *m_field = nullptr;
    QListView *m_view = nullptr;
    TextLabel *m_keys = nullptr;
    QWidget *m_card;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace postroom
