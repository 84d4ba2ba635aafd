// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas that are chosen on the wall are chosen in the lists beside it, and the other way round.
#pragma once

#include <QObject>

#include <vector>

namespace moothall::ui {

class BoardSelection;
class OutlineView;

class SharedSelection : public QObject
{
    Q_OBJECT

public:
    SharedSelection(BoardSelection& selection, std::vector<OutlineView*> views, QObject* parent);

    void show(); // what is chosen, in the lists; the one with the keyboard stays as it is

private:
    void tell(const OutlineView& view);

    BoardSelection& m_selection;
    std::vector<OutlineView*> m_views;
    bool m_busy = false;
};

} // namespace moothall::ui
