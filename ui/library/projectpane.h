// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the library: where projects sit on the matrix, and the one that is chosen.
#pragma once

#include "ui/library/librarymodel.h"

#include <QWidget>

namespace moothall::ui {

class KeyButton;
class Label;
class MatrixTable;
class MatrixView;
class ProjectFacts;

class ProjectPane : public QWidget
{
    Q_OBJECT

public:
    ProjectPane(Desk& desk, const LibraryModel& model, QWidget* parent = nullptr);

    void showCurrent(std::optional<std::int64_t> row);
    void toggleTable();

signals:
    void chosen(std::int64_t row);
    void wantsOpen();
    void wantsReport();

private:
    void showPoints();
    void showFacts();

    const LibraryModel& m_model;
    std::optional<std::int64_t> m_current;
    QWidget* m_content;
    Label* m_nothing;
    KeyButton* m_asTable;
    MatrixView* m_view;
    MatrixTable* m_table;
    ProjectFacts* m_facts;
    KeyButton* m_open;
    KeyButton* m_report;
    Label* m_readOnly;
};

} // namespace moothall::ui
