// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The eigenvectors of a small symmetric matrix, by Eigen.
#pragma once

#include "core/suggest/rows.h"

#include <vector>

namespace moothall::suggest {

// Largest first; each row of `vectors` belongs to the value of its number.
struct Eigenvectors
{
    std::vector<double> values;
    Rows<double> vectors;
};

// Reads what stands on the diagonal and right of it.
Eigenvectors eigenvectorsOf(const Rows<double>& symmetric);

} // namespace moothall::suggest
