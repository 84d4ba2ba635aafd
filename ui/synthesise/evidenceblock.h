// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas an insight rests on, or those that challenge it, with a line to find one more.
#pragma once

#include "ui/synthesise/cardsmodel.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace moothall::ui {

class CardList;
class KeyButton;
class Label;

class EvidenceBlock : public QWidget
{
    Q_OBJECT

public:
    EvidenceBlock(Desk& desk, IdeaRelation relation, QWidget* parent = nullptr);

    void showInsight(Id<Insight> insight);
    void beginFind();
    CardList& list() const { return *m_list; }

signals:
    void finished(); // the find line is left with Escape

private:
    void showTitle();
    void fillFind();
    void linkFound(const QModelIndex& completion);
    QString saidOf(Id<Idea> idea) const;
    bool isThere(const QString& words) const; // among the cards of this block
    void unlink(Id<Idea> idea);
    void endFind();

    Desk& m_desk;
    IdeaRelation m_relation;
    Id<Insight> m_insight;
    CardsModel* m_cards;
    CardList* m_list;
    Label* m_title;
    QLineEdit* m_find;
    QStandardItemModel* m_words;
    QCompleter* m_completer;
};

} // namespace moothall::ui
