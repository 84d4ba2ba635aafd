// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/eigenvectors.h"

#include <Eigen/Eigenvalues>

namespace moothall::suggest {

Eigenvectors eigenvectorsOf(const Rows<double>& symmetric)
{
    const int size = symmetric.count();
    if (size == 0)
        return {};
    Eigen::MatrixXd matrix(size, size);
    for (int i = 0; i < size; ++i)
        for (int j = i; j < size; ++j)
            matrix(j, i) = symmetric[i][std::size_t(j)]; // the solver reads below the diagonal
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);

    Eigenvectors result{std::vector<double>(std::size_t(size)), Rows<double>(size, size)};
    for (int i = 0; i < size; ++i) {
        const int column = size - 1 - i; // Eigen has the smallest first
        result.values[std::size_t(i)] = solver.eigenvalues()(column);
        for (int j = 0; j < size; ++j)
            result.vectors[i][std::size_t(j)] = solver.eigenvectors()(j, column);
    }
    return result;
}

} // namespace moothall::suggest
