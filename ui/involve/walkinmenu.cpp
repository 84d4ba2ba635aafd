// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/walkinmenu.h"

#include "ui/involve/arrivalspane.h"

#include <QMenu>

namespace moothall::ui {

using namespace Qt::StringLiterals;

void askForWalkIn(const Desk& desk, QWidget& button, const WalkIns& walkIns)
{
    auto* menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(ArrivalsPane::tr("Group of the walk-in"));
    const auto add = [&](const QString& text, std::function<void()> act) {
        QObject::connect(menu->addAction(text), &QAction::triggered, &button, std::move(act));
    };
    int number = 0;
    for (const Group& group : groups::all(desk.reader(), desk.project())) {
        const QString name = QString(group.name).replace(u'&', u"&&"_s);
        add(++number <= 9 ? u"&%1  %2"_s.arg(number).arg(name) : name,
            [ofGroup = walkIns.ofGroup, id = group.id] { ofGroup(id); });
    }
    add(ArrivalsPane::tr("&0  No group"), [ofGroup = walkIns.ofGroup] { ofGroup(std::nullopt); });
    if (!walkIns.supported.isEmpty())
        add(ArrivalsPane::tr("&S  Supporter of %1, who is not counted").arg(walkIns.supported),
            walkIns.supporter);
    add(ArrivalsPane::tr("&L  Only listens (an observer), and is not counted"), walkIns.observer);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace moothall::ui
