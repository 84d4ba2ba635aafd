// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that say nothing of the subject, for each language that people have been heard in; our own
// lists.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <span>

namespace moothall::suggest {

using WordSet = std::set<QString, std::less<>>;

// What is known of a language, named by its BCP 47 subtag ("en").
struct Language
{
    QString tag;
    WordSet stopWords;
    WordSet negations; // what turns a sentence into its opposite
};

// English first.
std::span<const Language> languages();

// Nothing for a language without a list, such as Chinese.
const Language* languageNamed(const QString& tag);

} // namespace moothall::suggest
