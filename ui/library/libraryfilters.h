// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of the library: by service area, citizen role and year, where the projects have
// them.
#pragma once

#include "ui/library/librarymodel.h"

#include <QVariant>
#include <QWidget>

#include <vector>

class QPushButton;

namespace moothall::ui {

class Label;

class LibraryFilters : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryFilters(QWidget* parent = nullptr);

    // What there is to choose from.
    void offer(const std::vector<LibraryRow>& rows);
    // What is chosen; the words of the find line are not asked here.
    LibraryFilter chosen() const { return m_chosen; }
    void reset();
    void setCount(int shown, int all);

signals:
    void chosenChanged();

private:
    // A choice and what stands on the button for it.
    struct Choice
    {
        QString text;
        QVariant value;
    };
    static void fill(QPushButton& button, const Choice& any, const std::vector<Choice>& choices);
    void choose(const QPushButton* button, const QVariant& value);
    void show();
    void forgetWhatIsGone();

    LibraryFilter m_chosen;
    std::vector<Choice> m_areas;
    std::vector<Choice> m_roles;
    std::vector<Choice> m_years;
    QPushButton* m_area;
    QPushButton* m_role;
    QPushButton* m_year;
    Label* m_show;
    Label* m_count;
};

} // namespace moothall::ui
