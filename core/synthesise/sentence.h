// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame an insight is written in: who needs or meets what, because of what. The file keeps the
// sentence; its parts are found in it again.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

struct SentenceParts
{
    QString who;
    QString verb; // one of `frameVerbs`
    QString what;
    QString why;

    friend bool operator==(const SentenceParts&, const SentenceParts&) = default;
};

// "need", "needs", "meet", "meets"
const QStringList& frameVerbs();

// The sentence that the parts make. What is empty is left out with the word that leads to it, so
// that `who` alone may be a whole sentence.
QString sentenceOf(const SentenceParts& parts);

// The parts of a sentence in the frame; `sentenceOf` them is the sentence again. Absent where the
// sentence does not fit, as without a "because": then it is one piece.
std::optional<SentenceParts> partsOf(const QString& sentence);

// Whether the sentence gives a reason: "because", "due to", ", so".
bool saysWhy(const QString& sentence);

} // namespace moothall
