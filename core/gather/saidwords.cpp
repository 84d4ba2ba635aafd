// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/saidwords.h"

#include <algorithm>

namespace moothall::saidWords {

bool areSameLetters(const QString& one, const QString& other)
{
    const auto letters = [](const QString& text) {
        QString left = text.toCaseFolded().normalized(QString::NormalizationForm_KC);
        left.removeIf([](QChar sign) { return sign.isSpace() || sign.isPunct(); });
        return left;
    };
    return letters(one) == letters(other);
}

std::optional<SaidWords> of(const Reader& reader, Id<Idea> idea)
{
    return reader.find(Id<SaidWords>{idea.value});
}

void replace(Edit& edit, const Idea& idea, const QString& text)
{
    const auto kept = of(edit, idea.id);
    const SaidWords said = kept.value_or(SaidWords{{idea.id.value}, idea.text, idea.wording});
    const bool areAsSaid = areSameLetters(said.text, text);
    edit.run("UPDATE idea SET text = ?, wording = ? WHERE id = ?", text,
             areAsSaid ? said.wording : Wording::Paraphrase, idea.id);
    if (kept && areAsSaid)
        edit.remove(kept->id);
    else if (!kept && !areAsSaid)
        edit.insert(said);
}

} // namespace moothall::saidWords
