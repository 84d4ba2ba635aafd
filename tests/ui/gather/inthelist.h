// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// At Gather, with the list of ideas and what stands beside it.
#pragma once

#include "tests/ui/gather/gathering.h"
#include "ui/gather/heardpane.h"
#include "ui/models/roomeyes.h"

#include <QClipboard>
#include <QPlainTextEdit>

namespace moothall::test {

class InTheList : public AtGather
{
protected:
    QPlainTextEdit* editor()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return list()->findChild<QPlainTextEdit*>();
    }

    // As somebody pastes over what stands there.
    void write(const QString& words)
    {
        editor()->selectAll();
        QApplication::clipboard()->setText(words);
        editor()->paste();
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    void choose(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
    }

    QString shown(int row) { return list()->model()->index(row, 0).data().toString(); }

    ui::HeardPane* heard()
    {
        QWidget* pane = page().inspector();
        pane->setParent(&page());
        pane->setGeometry(640, 0, 292, 700);
        pane->show();
        return qobject_cast<ui::HeardPane*>(pane);
    }

    void TearDown() override { ui::RoomEyes::now().setOnLaptop(false); }
};

} // namespace moothall::test
