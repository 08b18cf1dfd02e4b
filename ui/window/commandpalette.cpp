// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/composition.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "window/palettedelegate.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 640, fieldHeight = 48, footHeight = 32, listMargin = 6, shadowSteps = 12;
constexpr double dimLight = 0.3, dimDark = 0.55, shadowAlpha = 0.01;

} // namespace

CommandPalette::CommandPalette(Suggest suggest, QWidget *window)
    : QWidget(window)
    , m_suggest(std::move(suggest))
    , m_list(new PaletteList(this))
    , m_card(makeCard())
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Palette"));
    hide();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        mark(index.row());
        choose(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

QWidget *CommandPalette::makeCard()
{
    auto *card = new QWidget(this);
    m_field = new SearchField(tr("Go to a place, a name, an id or an action"), card);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->setProminent(true);
    m_field->installEventFilter(this);
    m_view = new QListView(card);
    m_view->setObjectName(u"paletteList"_s);
    m_view->setAccessibleName(tr("What can be chosen"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_keys = new TextLabel(
        tr("Up and Down choose, Enter opens, Ctrl+Enter in a new window"), TypeStyle::Small, Ink::Grey2, card);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(measures::pageMargin + listMargin, 0, measures::pageMargin + listMargin, 0);
    foot->addWidget(m_keys);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(tr("Esc closes"), TypeStyle::Small, Ink::Grey2, card));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    m_field->setFixedHeight(measures::tall(fieldHeight, metrics));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(listMargin + measures::cellPadding / 2, 0, listMargin, 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addSpacing(1 + listMargin);
    column->addWidget(m_view, 1);
    column->addSpacing(listMargin);
    column->addLayout(foot);
    m_keys->setFixedHeight(measures::tall(footHeight, metrics));
    return card;
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const QStringList &recent)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_list->setEntries(std::move(entries));
    m_list->setRecent(recent);
    m_field->clear();
    renewList();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::renew(std::vector<PaletteEntry> entries)
{
    if (!isVisible())
        return;
    m_list->setEntries(std::move(entries));
    renewList();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT abandoned();
}

void CommandPalette::say(const QString &sentence)
{
    PaletteEntry note{PaletteEntry::Kind::Note, {}, sentence};
    note.icon = u"info"_s;
    m_list->setEntries({});
    m_list->setTyped(m_field->text(), {note});
    place();
    mark(0);
}

void CommandPalette::onTyped()
{
    Q_EMIT abandoned();
    renewList();
}

// What was marked is marked again where it still is.
void CommandPalette::renewList()
{
    const PaletteEntry *marked = m_list->entry(m_view->currentIndex().row());
    const QString memory = marked && m_view->currentIndex().row() > 0 ? marked->memory() : QString();
    Suggestions around = m_suggest(m_field->text());
    m_list->setTyped(m_field->text(), std::move(around.first), std::move(around.last));
    int row = m_list->step(m_list->rowCount() - 1, 1);
    for (int i = 0; !memory.isEmpty() && i < m_list->rowCount(); ++i) {
        if (m_list->entry(i) && m_list->entry(i)->memory() == memory && m_field->text().isEmpty())
            row = i;
    }
    place(); // first: what is in view depends on the room
    mark(row < 0 ? 0 : row);
}

// The field keeps the focus, so that it is the field that says what is marked.
void CommandPalette::mark(int row)
{
    const QModelIndex index = m_list->index(row);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(row <= 1 ? m_list->index(0) : index);
    m_field->setAccessibleDescription(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
    if (isVisible())
        announce(*m_field);
}

void CommandPalette::choose(bool elsewhere)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    const PaletteEntry entry = *m_list->entry(index.row()); // the list may change before the end
    Q_EMIT chosen(entry, elsewhere);
}

bool CommandPalette::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    struct Step {
        int key;
        int by;
    };
    static constexpr std::array steps{
        Step{Qt::Key_Up, -1}, Step{Qt::Key_Down, 1}, Step{Qt::Key_PageUp, -5}, Step{Qt::Key_PageDown, 5}};
    const auto *step = std::find_if(steps.begin(), steps.end(), [key](const Step &one) { return one.key == key; });
    if (step != steps.end()) {
        int row = m_view->currentIndex().row();
        for (int i = 0; i < std::abs(step->by); ++i)
            row = m_list->step(row, step->by > 0 ? 1 : -1);
        if (row >= 0)
            mark(row);
        return true;
    }
    if (key == Qt::Key_Escape)
        dismiss();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(modifiers.testFlag(Qt::ControlModifier));
    else
        return false;
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !isComposing()) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        return onKey(key->key(), key->modifiers());
    }
    // Whoever goes on to work elsewhere is done here.
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_before.clear();
            dismiss();
        }
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true; // there is one stop
}

int CommandPalette::listHeight() const
{
    int height = 0;
    QStyleOptionViewItem option;
    option.widget = m_view;
    for (int row = 0; row < m_list->rowCount(); ++row)
        height += m_view->itemDelegate()->sizeHint(option, m_list->index(row)).height();
    return height;
}

// As high as its list, as far as there is room: an eighth of the window stays above and beneath.
void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    const int width = std::min(measures::wide(cardWidth, metrics), window->width() - 2 * measures::pageMargin);
    const int around = m_field->height() + m_keys->height() + 2 * listMargin + 3;
    const int height = std::min(around + listHeight(), window->height() * 3 / 4);
    m_card->setGeometry((window->width() - width) / 2, window->height() / 8, width, height);
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), QColor::fromRgbF(0, 0, 0, tokens.dark ? dimDark : dimLight));
    const QRectF card = m_card->geometry();
    for (int i = shadowSteps; i > 0; --i)
        drawBox(painter, card.adjusted(-i, -i, i, i + 2), QColor::fromRgbF(0, 0, 0, shadowAlpha), {},
            measures::dialogRadius + i);
    drawBox(painter, card, tokens.raised, tokens.line, measures::dialogRadius);
    const QRect inside = m_card->geometry();
    drawHairline(painter, QRect(inside.left(), inside.top() + m_field->height() + 1, inside.width(), 1), tokens.line);
    drawHairline(painter, QRect(inside.left(), inside.bottom() - m_keys->height() - 1, inside.width(), 1), tokens.line);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_field)
        return;
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    m_field->setFixedHeight(measures::tall(fieldHeight, metrics));
    m_keys->setFixedHeight(measures::tall(footHeight, metrics));
    place();
}

} // namespace postroom
