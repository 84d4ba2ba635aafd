// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/hidinganyway.h"

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
        if (!hiddenMeanwhile::write(desk.workspace()))
            return;
        delete again;
        desk.tell({MessageTone::Done,
                   HidingAnyway::tr("What was hidden meanwhile is written now."),
                   {},
                   {},
                   {}});
    });
    again->start();
}

} // namespace

void sayMarked(Desk& desk, Id<Idea> idea, ideas::Mark mark, const Result<>& outcome,
               const QString& said)
{
    const bool hides = mark == ideas::Mark::Withheld || mark == ideas::Mark::Identifying;
    if (hides && !outcome && outcome.error().kind == Error::Kind::Unavailable)
        hideUntilWritten(desk, idea, mark);
    else
        desk.did(outcome, said);
}

void hideUntilWritten(Desk& desk, Id<Idea> idea, ideas::Mark mark)
{
    emit desk.workspace().changed(hiddenMeanwhile::add(desk.reader(), idea, mark));
    goOnTrying(desk);
    desk.warn(HidingAnyway::tr("Its words are hidden on every view. It cannot be written to disk "
                               "yet and is counted until it is, which is tried again and again: "
                               "leave the program open."));
}

} // namespace moothall::ui
