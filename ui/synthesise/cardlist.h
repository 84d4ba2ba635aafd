// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas as cards, one below the other.
#pragma once

#include "ui/synthesise/cardsmodel.h"
#include "ui/widgets/rowlist.h"

namespace moothall::ui {

class CardList : public RowList
{
    Q_OBJECT

public:
    CardList(CardsModel& model, const QString& name, QWidget* parent = nullptr);

    // As tall as its cards are together: whatever it stands in scrolls.
    void growWithCards();

    std::optional<Id<Idea>> current() const;
    void keyboardSearch(const QString&) override {} // letters and digits have other uses here

signals:
    void removeWanted(moothall::Id<moothall::Idea> idea); // Delete, or a click on the cross
    void currentShown(const QRect& area);                 // for whatever scrolls

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fit();

    CardsModel& m_model;
    bool m_grows = false;
};

} // namespace moothall::ui
