// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards one below the other, as tall as they are together: whatever they stand in scrolls.
#pragma once

#include "ui/synthesise/cardsmodel.h"

#include <QListView>

namespace moothall::ui {

class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(CardsModel& model, const QString& name, QWidget* parent = nullptr);

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
};

} // namespace moothall::ui
