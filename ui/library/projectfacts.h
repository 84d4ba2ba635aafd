// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen project in a few facts: who asked whom, and whether the council kept its word.
#pragma once

#include "ui/library/librarymodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace moothall::ui {

class Label;

class ProjectFacts : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectFacts(Desk& desk, QWidget* parent = nullptr);

    void show(const LibraryRow& row);

private:
    void tellProject(const LibraryRow& row);
    void tellCase(const LibraryRow& row);
    void addFact(const QString& name, const QString& value); // nothing without a value
    void clearFacts();

    Desk& m_desk;
    QLabel* m_badge;
    Label* m_title;
    Label* m_below;
    Label* m_words;
    QGridLayout* m_facts;
};

} // namespace moothall::ui
