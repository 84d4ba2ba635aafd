// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table, each with a cell of it and what of an idea it holds, to be chosen.
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/delimited.h"

#include <QWidget>

#include <vector>

namespace moothall::ui {

class ChoiceBox;

class ColumnChoices : public QWidget
{
    Q_OBJECT

public:
    ColumnChoices(const exchange::Table& table, const exchange::ColumnMapping& mapping,
                  QWidget* parent = nullptr);

signals:
    void chosen(const moothall::exchange::ColumnMapping& mapping);

private:
    void choose(int column, int choice);
    void show(const exchange::ColumnMapping& mapping);

    exchange::ColumnMapping m_mapping;
    std::vector<ChoiceBox*> m_boxes;
};

} // namespace moothall::ui
