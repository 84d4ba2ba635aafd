// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of English words as directions of meaning (resources/words, with its README): 64
// numbers a word, common words short and telling words long.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace moothall::suggest {

// Reads the file in place; one table serves every board, from any thread.
class WordTable
{
public:
    // Says in one sentence where the file is missing or not what it should be. A single wrong byte
    // is seen where the SHA-256 is known.
    static Result<WordTable> open(const QString& path, const QByteArray& sha256 = {});

    int count() const { return int(m_scales.size()); }
    int width() const { return m_width; }

    // The row of a word in lower case, also where it only stands without a final "'s".
    std::optional<int> rowOf(QStringView word) const;

    // target += the numbers of the word.
    void addTo(std::span<float> target, int row) const;

private:
    WordTable() = default;
    bool understand(std::string_view bytes);
    std::optional<int> find(std::string_view word) const;

    std::unique_ptr<QFile> m_file; // keeps the mapping
    int m_width = 0;
    std::vector<float> m_scales;
    const std::int8_t* m_numbers = nullptr;
    std::vector<std::string_view> m_words;
};

} // namespace moothall::suggest
