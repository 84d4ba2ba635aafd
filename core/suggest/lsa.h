// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Latent semantic analysis (Deerwester et al. 1990): notes that share no word but whose words are
// used together come close.
#pragma once

#include "core/suggest/rows.h"

#include <stop_token>

namespace moothall::suggest {

// notes x d, each row of length one or zero: the notes in the d strongest directions of the
// weights, scaled by their singular values. d grows with the board, from 10 to 100. By randomised
// subspace iteration (Halko, Martinsson, Tropp 2011) from a fixed start.
Rows<float> latentDirections(const SparseRows& weights, const std::stop_token& stop);

} // namespace moothall::suggest
