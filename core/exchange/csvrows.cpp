// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvrows.h"

#include "core/exchange/sentence.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <string>

namespace moothall::exchange {

namespace {

int isBlank(unsigned char c) { return c == ' ' || c == '\t'; }
int isNeverBlank(unsigned char) { return 0; }

// Takes the first line off the text, with its line end.
std::string_view takeLine(std::string_view& text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    auto length = std::size_t(end - text.begin());
    if (length < text.size())
        length += text.substr(length).starts_with("\r\n") ? 2 : 1;
    const std::string_view line = text.substr(0, length);
    text.remove_prefix(length);
    return line;
}

// Feeds libcsv line by line, so that each row knows where it starts. Strict, so that libcsv stops
// at a doubtful quote; those that people write by hand are then let through one by one.
class RowReader
{
public:
    RowReader(char delimiter, Quoting quoting, const std::function<void(const CsvRow&)>& visit)
        : m_visit(visit)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&m_parser, isNeverBlank); // RFC 4180: spaces belong to the cell
        if (quoting == Quoting::None)
            csv_set_quote(&m_parser, '\0');
    }
    ~RowReader() { csv_free(&m_parser); }
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    Result<> read(std::string_view text)
    {
        while (!text.empty()) {
            ++m_line;
            const bool rowGoesOn = m_parser.quoted != 0;
            if (!rowGoesOn)
                m_row.line = m_cellLine = m_line;
            if (!feed(takeLine(text)))
                return brokenQuote();
        }
        if (csv_fini(&m_parser, cellRead, rowRead, this) != 0)
            return unclosedQuote();
        return {};
    }

private:
    bool feed(std::string_view line)
    {
        while (!line.empty()) {
            line.remove_prefix(
                csv_parse(&m_parser, line.data(), line.size(), cellRead, rowRead, this));
            if (line.empty())
                return true;
            if (!letThrough(line.front()))
                return false;
            line.remove_prefix(1);
        }
        return true;
    }

    // A quote in an unquoted cell, or a blank between a closing quote and the delimiter.
    bool letThrough(char c)
    {
        if (!m_parser.quoted && cellIsBlankSoFar()) {
            m_parser.entry_pos = 0; // as in `1, "a, b"`: the quote opens the cell after all
            m_parser.quoted = 1;
            return true;
        }
        if (m_parser.quoted && !isBlank(static_cast<unsigned char>(c)))
            return false;
        csv_set_opts(&m_parser, CSV_STRICT_FINI);
        csv_set_space_func(&m_parser, isBlank);
        csv_parse(&m_parser, &c, 1, cellRead, rowRead, this);
        csv_set_space_func(&m_parser, isNeverBlank);
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        return true;
    }

    bool cellIsBlankSoFar() const
    {
        return std::all_of(m_parser.entry_buf, m_parser.entry_buf + m_parser.entry_pos, isBlank);
    }

    static void cellRead(void* bytes, std::size_t length, void* self)
    {
        auto& reader = *static_cast<RowReader*>(self);
        reader.m_text.append(static_cast<const char*>(bytes), length);
        reader.m_ends.push_back(reader.m_text.size());
        reader.m_cellLine = reader.m_line;
    }

    static void rowRead(int, void* self)
    {
        auto& reader = *static_cast<RowReader*>(self);
        std::size_t start = 0;
        for (const std::size_t end : reader.m_ends) {
            reader.m_row.cells.emplace_back(reader.m_text.data() + start, end - start);
            start = end;
        }
        reader.m_visit(reader.m_row);
        reader.m_row.cells.clear();
        reader.m_ends.clear();
        reader.m_text.clear();
    }

    tl::unexpected<Error> unclosedQuote() const
    {
        return fail(Error::Kind::BadInput, Sentence::tr("The quote mark opened in line %1 is never "
                                                        "closed. Close or remove it and import the "
                                                        "file again.")
                                               .arg(m_cellLine));
    }

    tl::unexpected<Error> brokenQuote() const
    {
        return fail(Error::Kind::BadInput,
                    Sentence::tr("The quote mark opened in line %1 does not end its cell: there is "
                                 "more after a quote mark in line %2. Write quote marks inside the "
                                 "cell twice and import the file again.")
                        .arg(m_cellLine)
                        .arg(m_line));
    }

    csv_parser m_parser{};
    const std::function<void(const CsvRow&)>& m_visit;
    CsvRow m_row;
    std::string m_text;              // the cells of the row, one after the other
    std::vector<std::size_t> m_ends; // where each ends in m_text
    int m_line = 0;
    int m_cellLine = 0; // where the cell being read starts
};

} // namespace

Result<> forEachRow(const QByteArray& text, char delimiter, Quoting quoting,
                    const std::function<void(const CsvRow&)>& visit)
{
    RowReader reader(delimiter, quoting, visit);
    return reader.read({text.constData(), std::size_t(text.size())});
}

char delimiterOf(const QByteArray& text)
{
    static constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    bool started = false;
    for (const char c : text) {
        const bool lineEnd = c == '\n' || c == '\r';
        if (lineEnd && started && !quoted)
            break;
        started = started || !lineEnd;
        quoted = quoted != (c == '"');
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && c == candidates[i];
    }
    return candidates[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace moothall::exchange
