// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A screen on a desk, with the sample or empty, and what a person does on it: looks, types,
// presses.
#pragma once

#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/page.h"
#include "ui/widgets/factform.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace moothall::test {

template <class Screen>
class OnScreen : public ::testing::Test
{
protected:
    void open(bool withSample, QSize size, QSize inspector)
    {
        m_desk.emplace(aWorkspace());
        if (withSample) {
            ASSERT_THAT(exchange::addSample(*m_desk->workspace), isOk());
            m_desk->desk.openProject(projects::all(m_desk->workspace).back().id);
        }
        m_page.emplace(*m_desk);
        present(*m_page, size);
        if (!inspector.isEmpty())
            present(*m_page->inspector(), inspector);
        QApplication::setActiveWindow(&*m_page);
        m_page->enter();
    }

    const Reader& reader() { return m_desk->desk.reader(); }
    Id<Project> project() { return m_desk->desk.project(); }

    // The first widget of its kind that a screen reader calls so, seen or not.
    template <class W>
    W* named(const QString& name, QWidget* in = nullptr)
    {
        for (W* candidate : (in ? in : &*m_page)->template findChildren<W*>())
            if (candidate->accessibleName().startsWith(name))
                return candidate;
        return nullptr;
    }

    // The same, of those that are seen.
    template <class W>
    W* seen(const QString& name, QWidget* in = nullptr)
    {
        for (W* candidate : (in ? in : &*m_page)->template findChildren<W*>())
            if (candidate->isVisible() && candidate->accessibleName().startsWith(name))
                return candidate;
        return nullptr;
    }

    QListView* list(const QString& name) { return named<QListView>(name); }
    QLineEdit* line(const QString& name) { return seen<QLineEdit>(name); }
    ui::FactEdit* fact(const QString& name, QWidget* in = nullptr)
    {
        return seen<ui::FactEdit>(name, in);
    }

    bool says(const QString& part, QWidget* in = nullptr)
    {
        for (const QLabel* label : (in ? in : &*m_page)->template findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    // In place of what is there.
    void type(QWidget* into, const QString& text)
    {
        ASSERT_TRUE(into);
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(into, text);
        QTest::keyClick(into, Qt::Key_Return);
    }

    void press(const QString& text, QWidget* in = nullptr)
    {
        for (QPushButton* button : (in ? in : &*m_page)->template findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no button " << text.toStdString();
    }

    std::optional<TestDesk> m_desk;
    std::optional<Screen> m_page;
};

} // namespace moothall::test
