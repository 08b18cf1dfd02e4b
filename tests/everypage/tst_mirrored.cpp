// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/everywindow.h"
#include "everypage/pagechecks.h"
#include "screens/screenchecks.h"
#include "screens/screentest.h"
#include "support/testmain.h"
#include "widgets/sidebar.h"
#include "widgets/textlabel.h"

#include <QRegularExpression>
#include <QTableView>

#include <tuple>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Turns the direction of everything, and back.
class RightToLeft {
public:
    RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    RightToLeft(const RightToLeft &) = delete;
    RightToLeft &operator=(const RightToLeft &) = delete;
};

// Numbers, addresses, ids, moments: what reads from left to right in every language.
bool readsFromLeft(const QString &text)
{
    static const QRegularExpression such(u"^\\+?[0-9][0-9 ,.:£-]*$|^[^ ]+@[^ ]+$|^[0-9a-f]{8}-[0-9a-f-]{27}$"_s);
    return text.size() > 3 && such.match(text).hasMatch();
}

// How much ink stands in each column of a picture, from the first that has some to the last.
QList<double> inkOf(const QImage &picture)
{
    QList<double> columns;
    const QRgb ground = picture.pixel(0, picture.height() - 1);
    for (int x = 0; x < picture.width(); ++x) {
        double ink = 0;
        for (int y = 0; y < picture.height(); ++y)
            ink += std::abs(qGray(picture.pixel(x, y)) - qGray(ground));
        columns.append(ink);
    }
    while (!columns.isEmpty() && columns.first() == 0)
        columns.removeFirst();
    while (!columns.isEmpty() && columns.last() == 0)
        columns.removeLast();
    return columns;
}

// How much of it stands elsewhere; 0: the same, whatever the fraction of a pixel at which it begins.
double differenceOf(const QList<double> &one, const QList<double> &other)
{
    double best = 2;
    const double all = std::accumulate(one.begin(), one.end(), 1.0);
    for (int shift = -2; shift <= 2; ++shift) {
        double difference = 0;
        for (qsizetype i = -2; i < std::max(one.size(), other.size()) + 2; ++i)
            difference += std::abs(one.value(i, 0) - other.value(i + shift, 0));
        best = std::min(best, difference / all);
    }
    return best;
}

void addCells(const QTableView &table, QHash<QString, QList<double>> &found)
{
    const QImage picture = table.viewport()->grab().toImage();
    for (int row = 0; row < std::min(12, table.model()->rowCount()); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const QRect rect = table.visualRect(index).adjusted(4, 3, -4, -3);
            const bool isPlain = !index.data(Qt::DecorationRole).isValid() && row != table.currentIndex().row();
            if (isPlain && readsFromLeft(index.data().toString()) && table.viewport()->rect().contains(rect))
                found.insert(
                    u"%1/%2 %3"_s.arg(row).arg(column).arg(index.data().toString()), inkOf(picture.copy(rect)));
        }
    }
}

// What reads from the left on a window, each as it is drawn.
QHash<QString, QList<double>> drawnFromLeft(const MainWindow &window)
{
    QHash<QString, QList<double>> found;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (table->isVisible())
            addCells(*table, found);
    }
    for (TextLabel *label : window.findChildren<TextLabel *>()) {
        const bool isLine = label->height() < 2 * label->fontMetrics().height();
        if (label->isVisible() && isLine && readsFromLeft(label->text()))
            found.insert(u"label "_s + label->text(), inkOf(label->grab().toImage()));
    }
    return found;
}

} // namespace

/// Every page from right to left: mirrored, nothing cut, over another thing or outside, and what reads from left to
/// right in every language still does.
class TestMirrored : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void everyPageFromRightToLeft_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlaceKind &kind : places::kinds())
            QTest::addRow("%s", kind.id.data()) << QString(kind.id);
    }
    void everyPageFromRightToLeft()
    {
        QFETCH(QString, id);
        QHash<QString, QList<double>> usual;
        {
            EveryWindow open(Answers::AsItIs, placeKind(id));
            show(open);
            usual = drawnFromLeft(open.window);
        }
        const RightToLeft mirror;
        EveryWindow open(Answers::AsItIs, placeKind(id));
        show(open);
        QStringList wrong
            = clippedTexts(open.window) + overlaps(open.window) + outsiders(open.window) + sidewaysScrolls(open.window);
        if (open.window.findChild<Sidebar *>()->x() < open.window.width() / 2)
            wrong.append(u"the sidebar stands at the left"_s);
        const auto mirrored = drawnFromLeft(open.window);
        for (auto it = usual.cbegin(); it != usual.cend(); ++it) {
            if (mirrored.contains(it.key()) && differenceOf(it.value(), mirrored.value(it.key())) > 0.5)
                wrong.append(u"%1 reads another way (%2)"_s.arg(it.key()).arg(
                    differenceOf(it.value(), mirrored.value(it.key()))));
        }
        if (qEnvironmentVariableIsSet("POSTROOM_PICTURES"))
            savePicture(open.window, u"mirrored-"_s + id);
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    // A number in a field: its digits follow each other from left to right.
    void whatIsTypedReadsFromLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << u"+44 7700 900123"_s;
        QTest::newRow("address") << u"sam.okafor+news@example.com"_s;
        QTest::newRow("id") << u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
    }
    void whatIsTypedReadsFromLeft()
    {
        QFETCH(QString, text);
        const RightToLeft mirror;
        for (const auto &id : {QString(places::start), QString(places::search), QString(places::notifications)}) {
            EveryWindow open(Answers::AsItIs, placeKind(id));
            show(open);
            for (QLineEdit *field : open.place().findChildren<QLineEdit *>()) {
                if (!field->isVisible() || qobject_cast<QAbstractSpinBox *>(field->parentWidget())
                    || qobject_cast<ServiceChooser *>(field->parentWidget()))
                    continue;
                field->setFocus(Qt::OtherFocusReason);
                const QSignalBlocker quiet(field);
                field->setText(text);
                QList<int> xs;
                for (int at = 0; at <= text.size(); ++at) {
                    field->setCursorPosition(at);
                    xs.append(field->inputMethodQuery(Qt::ImCursorRectangle).toRect().x());
                }
                QVERIFY2(std::is_sorted(xs.begin(), xs.end()), qPrintable(id + u' ' + field->objectName()));
            }
        }
    }

private:
    static void show(EveryWindow &open)
    {
        QVERIFY(open.rests());
        auto *list = qobject_cast<ListPage *>(&open.place());
        if (list && list->records().rowCount() > 0) {
            list->table().selectRow(0);
            list->perform(Act::ShowDetails);
            QVERIFY(open.rests());
        }
        std::ignore = QTest::qWaitFor([&open] { return clippedTexts(open.window).isEmpty(); }, 300);
    }
};

POSTROOM_TEST(TestMirrored)

#include "tst_mirrored.moc"
