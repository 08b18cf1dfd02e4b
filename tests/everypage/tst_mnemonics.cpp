// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/pagemenus.h"
#include "screens/screentest.h"
#include "support/testmain.h"
#include "window/actionregistry.h"

#include <QGroupBox>
#include <QMenu>
#include <QTabBar>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// What can be pressed by Alt and a letter, and what was looked at.
struct Mnemonics {
    QHash<QKeySequence, QStringList> words;
    int seen = 0;

    void add(const QString &text) { addKey(QKeySequence::mnemonic(text), text); }
    void addKey(const QKeySequence &key, const QString &text)
    {
        ++seen;
        if (!key.isEmpty())
            words[key].append(text);
    }
    /// Those that share a key with another, or with an action of the window.
    QStringList shared() const
    {
        QHash<QKeySequence, QStringList> all = words;
        for (const ActionRow &row : actionRows()) {
            for (const QKeySequence &key : QKeySequence::listFromString(QLatin1StringView(row.shortcut))) {
                if (all.contains(key))
                    all[key].append(actionWords(row));
            }
        }
        QStringList found;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it->size() > 1)
                found.append(it.key().toString() + u": "_s + it->join(u", "_s));
        }
        return found;
    }
};

// As Qt finds the keys of words: those of labels count where they lead to a field.
void addWidgets(const QWidget &window, Mnemonics &found)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found.addKey(button->shortcut(), button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            found.add(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            found.add(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                found.add(tabs->tabText(tab));
    }
}

} // namespace

/// Alt and a letter: no two words that stand on the window together share one (issue C, "Must show").
class TestMnemonics : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void noTwoWordsOfAPageShareAKey_data()
    {
        QTest::addColumn<QString>("id");
        for (const PlaceKind &kind : places::kinds())
            QTest::addRow("%s", kind.id.data()) << QString(kind.id);
    }
    void noTwoWordsOfAPageShareAKey()
    {
        QFETCH(QString, id);
        EveryWindow open(Answers::AsItIs, placeKind(id));
        QVERIFY(open.rests());
        open.showDetails();
        Mnemonics found;
        addWidgets(open.window, found);
        QVERIFY(found.seen >= 10);
        m_seen += found.seen;
        m_keys += static_cast<int>(found.words.size());
        QCOMPARE(found.shared(), QStringList());
    }

    void noTwoEntriesOfAMenuShareAKey_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(pageMenus)); ++i)
            QTest::addRow("%s", pageMenus[i].name) << i;
    }
    void noTwoEntriesOfAMenuShareAKey()
    {
        QFETCH(int, index);
        EveryWindow open(Answers::AsItIs, placeKind(QString::fromLatin1(pageMenus[index].page)));
        QVERIFY(open.rests());
        pageMenus[index].open(open);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        Mnemonics found;
        for (const QAction *action : menu->actions())
            found.add(action->text());
        menu->close();
        m_seen += found.seen;
        m_keys += static_cast<int>(found.words.size());
        QCOMPARE(found.shared(), QStringList());
    }

    void aSharedKeyIsSeen()
    {
        Mnemonics found;
        found.add(u"&Send"_s);
        found.add(u"Sa&ve"_s);
        QCOMPARE(found.shared(), QStringList());
        found.add(u"&Stop"_s);
        QCOMPARE(found.shared(), QStringList{u"Alt+S: &Send, &Stop"_s});
    }

    // Every key of the window stands in its table of actions; words have none beside it.
    void wordsHaveNoKeys()
    {
        qInfo("%d words, %d of them with a key", m_seen, m_keys);
        QCOMPARE(m_keys, 0);
    }

private:
    int m_seen = 0;
    int m_keys = 0;
};

POSTROOM_TEST(TestMnemonics)

#include "tst_mnemonics.moc"
