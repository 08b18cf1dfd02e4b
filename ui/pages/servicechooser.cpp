// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/servicechooser.h"

#include "domain/service.h"
#include "platform/servicesinreach.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"
#include "widgets/composition.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace postroom {

namespace {

constexpr int characters = 24;

// Live, then trial, then archived; by name within.
std::tuple<int, QString> orderOf(const Row &row)
{
    const auto &service = static_cast<const Service &>(*row);
    const int rank = !service.active.value_or(true) ? 2 : service.restricted.value_or(false) ? 1 : 0;
    return {rank, service.name.toCaseFolded()};
}

// A name in a list, with the room of a menu's entry.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(0, measures::tall(measures::control, option.fontMetrics));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.widget);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.sel);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.hover);
        const QString name = index.data().toString();
        const QRect room = option.rect.adjusted(measures::cardGap, 0, -measures::gap, 0);
        painter->setPen(tokens.text);
        drawLine(*painter, room, name, option.direction);
    }
};

} // namespace

ServiceChooser::ServiceChooser(Platform &platform, QWidget *parent)
    : QComboBox(parent)
    , m_platform(platform)
{
    setObjectName(QStringLiteral("serviceChooser"));
    setAccessibleName(tr("Service"));
    setAccessibleDescription(tr("Type a part of a name, Enter chooses"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(characters);
    setMaxVisibleItems(20);
    setUpTyping();
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(QString());
        Q_EMIT serviceChanged(service());
    });
}

void ServiceChooser::setUpTyping()
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page, not the services
    m_composition = new Composition(*lineEdit());
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setAccessibleDescription(accessibleDescription());
    lineEdit()->setPlaceholderText(tr("Name of a service"));
    QCompleter *names = completer();
    names->setCompletionMode(QCompleter::PopupCompletion);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setMaxVisibleItems(maxVisibleItems());
    connect(names, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ServiceChooser::showChosen,
        Qt::QueuedConnection); // the combo box writes the name after this
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ServiceChooser::takeFirst);
}

// The lists cost a window's start a millisecond or two and are wanted later, if at all.
void ServiceChooser::setUpLists()
{
    if (std::exchange(m_hasLists, true))
        return;
    auto *names = new NameDelegate(this);
    completer()->popup()->setAccessibleName(tr("Services"));
    completer()->popup()->setItemDelegate(names);
    setItemDelegate(names);
}

void ServiceChooser::showPopup()
{
    setUpLists();
    QComboBox::showPopup();
}

// Enter without a marked name: the first of those that hold what was typed; none leaves the service as it was.
void ServiceChooser::takeFirst()
{
    const QAbstractItemView *list = completer()->popup();
    if (list->isVisible() && list->currentIndex().isValid())
        return; // the completer takes the marked one
    const QString typed = lineEdit()->text().trimmed();
    completer()->setCompletionPrefix(typed);
    if (typed != serviceName() && !typed.isEmpty() && completer()->setCurrentRow(0))
        setCurrentIndex(findData(completer()->currentIndex().data(Qt::UserRole)));
    showChosen();
}

void ServiceChooser::showChosen()
{
    setEditText(serviceName());
    lineEdit()->setCursorPosition(0);
    lineEdit()->selectAll();
}

void ServiceChooser::focusInEvent(QFocusEvent *event)
{
    setUpLists();
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

void ServiceChooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        showChosen();
        lineEdit()->deselect();
    }
}

void ServiceChooser::keyPressEvent(QKeyEvent *event)
{
    const bool typed = lineEdit()->text() != serviceName();
    if (event->key() == Qt::Key_Escape && typed) {
        completer()->popup()->hide();
        showChosen();
        return;
    }
    if (event->key() == Qt::Key_Down && !typed) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ServiceChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ServiceChooser::load()
{
    m_services.clear();
    readPage({});
}

void ServiceChooser::readPage(const Cursor &cursor)
{
    Job<Page> *job = m_platform.source().page(servicesInReach(m_platform.identity()), cursor);
    m_job.reset(job);
    job->then(this, [this](const Result<Page> &answer) {
        if (answer)
            onPage(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void ServiceChooser::onPage(const Page &page)
{
    m_services.insert(m_services.end(), page.rows.begin(), page.rows.end());
    if (page.next)
        readPage(*page.next);
    else
        fill();
}

void ServiceChooser::fill()
{
    std::erase_if(m_services, [](const Row &row) { return !as<Service>(row); });
    keepOpenServices(m_services, m_platform.source());
    std::stable_sort(
        m_services.begin(), m_services.end(), [](const Row &a, const Row &b) { return orderOf(a) < orderOf(b); });
    m_composition->whenOver([this] { take(); });
}

// What was typed before the services came stays.
void ServiceChooser::take()
{
    const QString typed = hasFocus() && lineEdit()->isModified() ? lineEdit()->text() : QString();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Row &row : m_services)
            addItem(as<Service>(row)->name, as<Service>(row)->id);
        const int wanted = m_wanted.isEmpty() ? 0 : findData(m_wanted);
        setCurrentIndex(wanted < 0 ? 0 : wanted);
        showChosen();
        lineEdit()->deselect();
        if (!typed.isEmpty())
            setEditText(typed);
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void ServiceChooser::setService(const QString &id)
{
    m_wanted = id;
    const int index = findData(id);
    if (index < 0)
        return;
    setCurrentIndex(index);
    lineEdit()->setCursorPosition(0);
}

} // namespace postroom
