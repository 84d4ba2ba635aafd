// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a report rest on: with the file at hand, its numbers lead back to the ideas.
#pragma once

#include "core/base/error.h"
#include "core/store/reader.h"

#include <QString>

#include <map>
#include <variant>

namespace moothall {
struct Insight;
struct Project;
struct Solution;
} // namespace moothall

namespace moothall::report {

using Source = std::variant<Id<Insight>, Id<Solution>>;

// By the anchor of the part in every reading of the report.
using Sources = std::map<QString, Source>;
Result<Sources> sourcesOf(const Reader& reader, Id<Project> project);

} // namespace moothall::report
