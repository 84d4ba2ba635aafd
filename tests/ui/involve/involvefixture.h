// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve with its pane beside it, on a workspace of its own.
#pragma once

#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/involve/involvepage.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace moothall::test {

class Involving : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        present(*m_page);
        m_pane = m_page->inspector();
        m_pane->setParent(&*m_page);
        m_pane->setGeometry(640, 0, 308, 700);
        m_pane->show();
        m_page->enter();
    }

    template <class W>
    W* named(const QString& name)
    {
        for (W* widget : m_page->findChildren<W*>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* candidate : m_page->findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        return nullptr;
    }

    // Enter after what is typed, as a person does.
    static void type(QWidget* field, const QString& words)
    {
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::vector<Attendance> here()
    {
        return attendances::all(desk().workspace, desk().workspace.session);
    }
    std::vector<Group> groups() { return groups::all(desk().workspace, desk().desk.project()); }
    QLineEdit* line()
    {
        return named<QLineEdit>(QStringLiteral("Who is here: two letters or a code, then Enter"));
    }
    QListView* list() { return named<QListView>(QStringLiteral("Groups")); }
    TestDesk& desk() { return *m_desk; }
    ui::InvolvePage& page() { return *m_page; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<ui::InvolvePage> m_page;
    QWidget* m_pane = nullptr;
};

} // namespace moothall::test
