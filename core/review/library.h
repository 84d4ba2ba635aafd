// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The library: the projects of the file and the case records of other places, in one shape, so that
// they can be compared in one list and on one matrix.
#pragma once

#include "core/store/reader.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace moothall {

struct CaseRecord;
struct Project;

// What became of the solutions that people worked out. Seeds do not count.
struct SolutionsAnswered
{
    int solutions = 0;
    int answered = 0; // accepted ones among them
    int accepted = 0;

    friend bool operator==(const SolutionsAnswered&, const SolutionsAnswered&) = default;
};

// Where a project sits on the matrix, both from 0 to 10.
struct MatrixPlace
{
    int engagement = 0;
    int support = 0;

    friend bool operator==(const MatrixPlace&, const MatrixPlace&) = default;
};

// A project in the figures that every project has, and what was learned from it.
struct LibraryEntry
{
    std::optional<Id<Project>>
        project; // of this file; absent: a case record, which can only be read
    std::optional<Id<CaseRecord>> caseRecord;
    QString title;
    QString lesson;
    QString place;
    QString serviceArea;
    QStringList citizenRoles; // the words of CitizenRole
    int year = 0;             // 0: not known
    int people = 0;           // who took part
    int groups = 0;
    int ideas = 0;
    int insights = 0;
    SolutionsAnswered solutions;
    std::optional<double> influence; // the mean, 1 to 5, of "will make a difference"
    std::optional<MatrixPlace> matrix;

    friend bool operator==(const LibraryEntry&, const LibraryEntry&) = default;
};

// The projects of the file first, the newest on top; then the case records in their order.
std::vector<LibraryEntry> library(const Reader& reader);

} // namespace moothall
