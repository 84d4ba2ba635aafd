// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/wordtable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace moothall::suggest {

namespace {

constexpr std::string_view magic = "WVEC0001";
constexpr std::size_t headerSize = 16;
constexpr quint32 largestCount = 4'000'000;
constexpr quint32 largestWidth = 1024;

struct Table
{
    Q_DECLARE_TR_FUNCTIONS(moothall::suggest::Table)
};

quint32 numberAt(std::string_view bytes, std::size_t at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

std::vector<float> scalesIn(std::string_view bytes, std::size_t count)
{
    std::vector<float> scales(count);
    for (std::size_t i = 0; i < count; ++i)
        scales[i] = qFromLittleEndian<float>(bytes.data() + headerSize + i * sizeof(float));
    return scales;
}

// Each word after its length, in one byte. Empty where they do not fill the rest to the last byte
// or do not rise.
std::vector<std::string_view> wordsIn(std::string_view rest, std::size_t count)
{
    std::vector<std::string_view> words;
    words.reserve(count);
    while (words.size() < count && !rest.empty()) {
        const std::size_t length = std::uint8_t(rest.front());
        if (length == 0 || length >= rest.size())
            return {};
        const std::string_view word = rest.substr(1, length);
        if (!words.empty() && word <= words.back())
            return {};
        words.push_back(word);
        rest.remove_prefix(1 + length);
    }
    if (words.size() != count || !rest.empty())
        return {};
    return words;
}

} // namespace

Result<WordTable> WordTable::open(const QString& path, const QByteArray& sha256)
{
    WordTable table;
    table.m_file = std::make_unique<QFile>(path);
    if (!table.m_file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unavailable,
                    Table::tr("The table of English words is missing, so suggestions look at the "
                              "words alone."),
                    path + QStringLiteral(": ") + table.m_file->errorString());
    const qint64 size = table.m_file->size();
    const uchar* start = size > 0 ? table.m_file->map(0, size) : nullptr;
    const QByteArrayView bytes(start, start ? size : 0);
    const bool isAsKnown =
        sha256.isEmpty() || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == sha256;
    if (!isAsKnown || !table.understand({bytes.data(), std::size_t(bytes.size())}))
        return fail(Error::Kind::Damaged,
                    Table::tr("The table of English words is damaged, so suggestions look at the "
                              "words alone. Installing the program again mends it."),
                    path);
    return table;
}

bool WordTable::understand(std::string_view bytes)
{
    if (bytes.size() < headerSize || !bytes.starts_with(magic))
        return false;
    const quint32 count = numberAt(bytes, magic.size());
    const quint32 width = numberAt(bytes, magic.size() + sizeof(quint32));
    if (count == 0 || count > largestCount || width == 0 || width > largestWidth)
        return false;
    const std::size_t numbersAt = headerSize + std::size_t(count) * sizeof(float);
    const std::size_t wordsAt = numbersAt + std::size_t(count) * width;
    if (wordsAt >= bytes.size())
        return false;
    m_scales = scalesIn(bytes, count);
    const bool isSound = std::ranges::all_of(
        m_scales, [](float scale) { return std::isfinite(scale) && scale >= 0 && scale < 1; });
    m_width = int(width);
    m_numbers = reinterpret_cast<const std::int8_t*>(bytes.data() + numbersAt);
    m_words = wordsIn(bytes.substr(wordsAt), count);
    return isSound && !m_words.empty();
}

std::optional<int> WordTable::find(std::string_view word) const
{
    const auto found = std::ranges::lower_bound(m_words, word);
    if (found == m_words.end() || *found != word)
        return std::nullopt;
    return int(found - m_words.begin());
}

std::optional<int> WordTable::rowOf(QStringView word) const
{
    const QByteArray utf8 = word.toUtf8();
    const std::string_view whole(utf8.constData(), std::size_t(utf8.size()));
    if (const auto row = find(whole))
        return row;
    if (whole.ends_with("'s"))
        return find(whole.substr(0, whole.size() - 2));
    return std::nullopt;
}

void WordTable::addTo(std::span<float> target, int row) const
{
    const float scale = m_scales[std::size_t(row)];
    const std::int8_t* numbers = m_numbers + std::size_t(row) * std::size_t(m_width);
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] += scale * float(numbers[i]);
}

} // namespace moothall::suggest
