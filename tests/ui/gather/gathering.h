// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of Gather as a scribe uses it: what is typed, pressed and seen.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/gather/ideasview.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>

namespace moothall::test {

class AtGather : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder)
    {
        m_desk.emplace(builder);
        // What is kept for the next import goes beside the workspace.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_desk->workspace.folder());
        m_page.emplace(*m_desk);
        present(*m_page);
        m_page->enter();
        if (!m_desk->workspace.ideas.empty())
            m_page->run(ui::Command::NextPrompt, 0); // those of the builder are on no prompt
    }

    void setTables(int tables)
    {
        Session session = *m_desk->workspace->reader().find(m_desk->workspace.session);
        session.tables = tables;
        ASSERT_THAT(sessions::change(*m_desk->workspace, session), isOk());
    }

    void addGroups(int upTo)
    {
        for (int number = 2; number <= upTo; ++number) {
            Group group;
            group.project = m_desk->workspace.project;
            group.name = QStringLiteral("Group %1").arg(number);
            group.rank = number;
            ASSERT_THAT(groups::add(*m_desk->workspace, group), isOk());
        }
    }

    void type(const QString& text)
    {
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    std::vector<Idea> ideas()
    {
        return moothall::ideas::all(m_desk->workspace, m_desk->workspace.session);
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_desk->workspace.inFolder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    // The button with these words that is seen.
    QPushButton* button(const QString& words)
    {
        for (QPushButton* candidate : m_page->findChildren<QPushButton*>())
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    bool waitForButton(const QString& words)
    {
        return QTest::qWaitFor([&] { return button(words) && button(words)->isEnabled(); });
    }

    // Widgets that come into a layout are seen a moment later.
    bool says(const QString& words)
    {
        return QTest::qWaitFor([&] { return isSaid(words); }, 1000);
    }

    bool isSaid(const QString& words)
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    template <class W>
    W* named(const QString& name)
    {
        for (W* candidate : m_page->findChildren<W*>())
            if (candidate->isVisible() && candidate->accessibleName().startsWith(name))
                return candidate;
        return nullptr;
    }

    ui::CaptureLine* line() { return m_page->findChild<ui::CaptureLine*>(); }
    QListView* list() { return m_page->findChild<ui::IdeasView*>(); }
    TestDesk& desk() { return *m_desk; }
    ui::GatherPage& page() { return *m_page; }

    std::optional<TestDesk> m_desk;
    std::optional<ui::GatherPage> m_page;
};

} // namespace moothall::test
