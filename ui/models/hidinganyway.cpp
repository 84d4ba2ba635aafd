// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hidinganyway.h"

#include "core/assess/notedmeanwhile.h"
#include "core/gather/hiddenmeanwhile.h"

#include <QCoreApplication>
#include <QTimer>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HidingAnyway
{
    Q_DECLARE_TR_FUNCTIONS(HidingAnyway)
};

const QString trying = u"hiding until it is written"_s;

// At most one for a desk.
void goOnTrying(Desk& desk)
{
    if (desk.findChild<QTimer*>(trying, Qt::FindDirectChildrenOnly))
        return;
    auto* again = new QTimer(&desk);
    again->setObjectName(trying);
    again->setInterval(3s);
    QObject::connect(again, &QTimer::timeout, &desk, [again, &desk] {
        if (!hiddenMeanwhile::write(desk.workspace()) || !notedMeanwhile::write(desk.workspace()))
            return;
        delete again;
        desk.tell({MessageTone::Done,
                   HidingAnyway::tr("What was hidden or noted meanwhile is written now."),
                   {},
                   {},
                   {}});
    });
    again->start();
}

} // namespace

bool sayMarked(Desk& desk, std::span<const Id<Idea>> ideas, ideas::Mark mark,
               const Result<>& outcome, const QString& said)
{
    const bool hides = mark == ideas::Mark::Withheld || mark == ideas::Mark::Identifying;
    if (outcome || !hides || outcome.error().kind != Error::Kind::Unavailable)
        return desk.did(outcome, said);
    for (const Id<Idea> idea : ideas)
        emit desk.workspace().changed(hiddenMeanwhile::add(desk.reader(), idea, mark));
    goOnTrying(desk);
    desk.warn(HidingAnyway::tr("Hidden on every view. It cannot be written to disk yet, which is "
                               "tried again and again: leave the program open."));
    return true;
}

bool showUnwritten(Desk& desk, std::span<const Id<Idea>> ideas, const QString& said)
{
    bool isShown = false;
    for (const Id<Idea> idea : ideas)
        if (hiddenMeanwhile::has(idea)) {
            emit desk.workspace().changed(hiddenMeanwhile::drop(idea));
            isShown = true;
        }
    if (isShown)
        desk.tell({MessageTone::Done, said, {}, {}, {}});
    return isShown;
}

void noteUntilWritten(Desk& desk, const std::optional<Id<Idea>>& idea)
{
    notedMeanwhile::add(desk.session(), systemClock());
    if (idea)
        emit desk.workspace().changed(
            hiddenMeanwhile::add(desk.reader(), *idea, ideas::Mark::Withheld));
    goOnTrying(desk);
    desk.warn(idea ? HidingAnyway::tr("The idea is hidden, and the time kept. Neither can be "
                                      "written to disk yet, which is tried again and again: leave "
                                      "the program open.")
                   : HidingAnyway::tr("The time is kept. It cannot be written to disk yet, which "
                                      "is tried again and again: leave the program open."));
}

} // namespace moothall::ui
