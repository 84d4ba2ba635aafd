// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a project publishes, read together as a reader could: no number that is hidden follows
// from the numbers that are printed, as a system of equations nor by what each can be at most.
#include "core/report/content/replysheets.h"
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

constexpr double anyNumber = std::numeric_limits<double>::infinity();

// Equations over named unknowns.
class Published
{
public:
    using Terms = std::map<QString, double>;

    void says(const Terms& terms, double value)
    {
        std::vector<double> row;
        for (const auto& [name, factor] : terms) {
            const auto column = m_columns.try_emplace(name, m_columns.size()).first->second;
            row.resize(std::max(row.size(), column + 1));
            row[column] += factor;
        }
        m_rows.push_back(row);
        m_values.push_back(value);
    }
    void hides(const QString& name) { m_hidden.append(name); }

    // The unknowns that follow from all equations together.
    QStringList followed() const
    {
        const auto reduced = reducedRows();
        QStringList found;
        for (const QString& name : m_hidden) {
            const auto column = m_columns.find(name);
            if (column == m_columns.end())
                continue;
            for (const auto& row : reduced) {
                bool alone = std::abs(row[column->second]) > 1e-9;
                for (std::size_t i = 0; i < row.size(); ++i)
                    alone = alone && (i == column->second || std::abs(row[i]) < 1e-9);
                if (alone)
                    found.append(name);
            }
        }
        return found;
    }

private:
    // Gauss and Jordan: a row with one unknown left tells it.
    std::vector<std::vector<double>> reducedRows() const
    {
        std::vector<std::vector<double>> rows = m_rows;
        for (auto& row : rows)
            row.resize(m_columns.size());
        std::size_t done = 0;
        for (std::size_t column = 0; column < m_columns.size() && done < rows.size(); ++column) {
            std::size_t pivot = done;
            for (std::size_t i = done; i < rows.size(); ++i)
                if (std::abs(rows[i][column]) > std::abs(rows[pivot][column]))
                    pivot = i;
            if (std::abs(rows[pivot][column]) < 1e-9)
                continue;
            std::swap(rows[pivot], rows[done]);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (i == done)
                    continue;
                const double factor = rows[i][column] / rows[done][column];
                for (std::size_t j = 0; j < m_columns.size(); ++j)
                    rows[i][j] -= factor * rows[done][j];
            }
            ++done;
        }
        return rows;
    }

    std::map<QString, std::size_t> m_columns;
    std::vector<std::vector<double>> m_rows;
    std::vector<double> m_values;
    QStringList m_hidden;
};

struct Interval
{
    double least = 0;
    double most = anyNumber;
};

class Together : public SampleReport
{
protected:
    std::vector<report::Document> outputs()
    {
        std::vector<report::Document> all;
        const QDate made(2026, 7, 10);
        for (const report::Variant variant :
             {report::Variant::Councillor, report::Variant::Officer, report::Variant::Participant})
            all.push_back(
                *report::buildReport(*workspace, project, {.variant = variant, .made = made}));
        all.push_back(*report::buildReplySheets(*workspace, project, {.made = made}));
        return all;
    }

    // Reads every output and expects that nothing hidden can be worked out.
    void expectNothingFollows()
    {
        m_published = {};
        m_total.reset();
        m_slips.reset();
        const auto all = outputs();
        for (const report::Document& document : all)
            readTotals(document);
        for (const report::Document& document : all)
            readTables(document);
        const QStringList followed = m_published.followed();
        EXPECT_TRUE(followed.isEmpty()) << followed.join(u", "_s).toStdString();
    }

private:
    static std::optional<double> numberIn(const report::Text& text)
    {
        bool isNumber = false;
        const double number = textOf(text).remove(u',').toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    void readTotals(const report::Document& document)
    {
        static const QRegularExpression came(u"(\\d+) (?:people|person) took part"_s);
        if (const auto match = came.match(test::wordsOf(document)); match.hasMatch())
            m_total = match.captured(1).toDouble();
        for (const report::Block& block : document.blocks) {
            const auto* table = std::get_if<report::Table>(&block);
            if (!table || !isSlips(*table))
                continue;
            double sum = 0;
            bool whole = true;
            for (const auto& row : table->rows) {
                whole = whole && numberIn(row[1]);
                sum += numberIn(row[1]).value_or(0);
            }
            if (whole)
                m_slips = sum;
        }
    }

    static bool isSlips(const report::Table& table)
    {
        return table.caption.contains(u"from slips without a name"_s);
    }

    void readTables(const report::Document& document)
    {
        for (const report::Block& block : document.blocks) {
            const auto* table = std::get_if<report::Table>(&block);
            if (!table)
                continue;
            if (table->caption.startsWith(u"Table A. "_s))
                readColumn(*table, 1, m_total);
            else if (isSlips(*table))
                readColumn(*table, 1, m_slips);
            else if (table->caption.contains(u"by broad group"_s))
                readMarks(*table);
        }
    }

    void readColumn(const report::Table& table, std::size_t column, std::optional<double> total)
    {
        std::vector<report::Text> cells;
        QStringList names;
        for (const auto& row : table.rows) {
            cells.push_back(row[column]);
            names.append(table.caption + u'/' + textOf(row[0]));
        }
        readCells(cells, names, total);
    }

    void readMarks(const report::Table& table)
    {
        for (const auto& row : table.rows) {
            QStringList names;
            for (std::size_t i = 2; i < row.size(); ++i)
                names.append(table.caption + u'/' + textOf(row[0]) + u'/' + table.columns[i].title);
            readCells({row.begin() + 2, row.end()}, names, numberIn(row[1]));
        }
    }

    void readCells(const std::vector<report::Text>& cells, const QStringList& names,
                   std::optional<double> total)
    {
        Published::Terms sum;
        double rest = total.value_or(0);
        std::vector<Interval> hidden;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString& name = names[qsizetype(i)];
            sum[name] += 1;
            if (const auto number = numberIn(cells[i])) {
                m_published.says({{name, 1}}, *number);
                rest -= *number;
                continue;
            }
            m_published.hides(name);
            hidden.push_back(intervalOf(textOf(cells[i])));
        }
        if (!total || *total == 0) // that nobody did needs no subtraction
            return;
        m_published.says(sum, *total);
        expectRoom(hidden, rest, names.front());
    }

    // "fewer than 5" says what it can be at most.
    static Interval intervalOf(const QString& words)
    {
        static const QRegularExpression below(u"fewer than (\\d+)"_s);
        const auto match = below.match(words);
        return match.hasMatch() ? Interval{0, match.captured(1).toDouble() - 1} : Interval{};
    }

    static void expectRoom(const std::vector<Interval>& hidden, double rest, const QString& where)
    {
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            double least = rest;
            double most = rest;
            for (std::size_t j = 0; j < hidden.size(); ++j)
                if (i != j) {
                    least -= hidden[j].most;
                    most -= hidden[j].least;
                }
            EXPECT_GT(std::min(hidden[i].most, most), std::max(hidden[i].least, least))
                << where.toStdString();
        }
    }

protected:
    // As many slips as given, each question answered on each of them.
    void fillInSlips(int slips, std::mt19937& random)
    {
        const Reader& reader = workspace->reader();
        for (const auto question :
             reader.values<std::int64_t>("SELECT id FROM monitoring_question")) {
            const auto categories = reader.values<std::int64_t>(
                "SELECT id FROM monitoring_tally WHERE monitoring_question = ?", question);
            std::vector<int> counts(categories.size());
            for (int slip = 0; slip < slips; ++slip)
                ++counts[std::min(random(), random()) % counts.size()];
            for (std::size_t i = 0; i < categories.size(); ++i)
                set("UPDATE monitoring_tally SET count = " + std::to_string(counts[i]) +
                    " WHERE id = " + std::to_string(categories[i]));
        }
    }

private:
    Published m_published;
    std::optional<double> m_total;
    std::optional<double> m_slips;
};

TEST_F(Together, TheSampleTellsNothingHidden) { expectNothingFollows(); }

TEST_F(Together, NorAtAnyThresholdWithEveryGroupProtected)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    for (const int threshold : {2, 3, 5, 6, 8, 10, 20}) {
        set("UPDATE project SET threshold = " + std::to_string(threshold));
        expectNothingFollows();
    }
}

TEST_F(Together, NorDoWorkshopsMadeAtRandom)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same workshops every time
    const auto below = [&](int limit) { return std::to_string(random() % unsigned(limit)); };
    for (int round = 0; round < 25; ++round) {
        const auto redo = [&](const std::string& table, const std::string& column, int limit) {
            for (const auto id :
                 workspace->reader().values<std::int64_t>("SELECT id FROM " + table))
                set("UPDATE " + table + " SET " + column + " = " + below(limit) +
                    " WHERE id = " + std::to_string(id));
        };
        fillInSlips(int(random() % 25), random);
        redo("ballot_mark", "marks", 12);
        for (const auto id :
             workspace->reader().values<std::int64_t>("SELECT id FROM stakeholder_group"))
            set("UPDATE stakeholder_group SET broad_group = (SELECT id FROM broad_group ORDER BY "
                "id LIMIT 1 OFFSET " +
                below(3) + ") WHERE id = " + std::to_string(id));
        expectNothingFollows();
    }
}

// 22 came, 20 could vote, council officers did not: that would be the two that are hidden.
TEST_F(Together, NoOtherNumberOfHeadsStandsBesideAHiddenGroup)
{
    const QRegularExpression heads(u"eligible|did not vote|handed out|Stayed to the end"_s);
    const auto told = [&] {
        return std::ranges::count_if(outputs(), [&](const report::Document& document) {
            return test::wordsOf(document).contains(heads);
        });
    };
    EXPECT_GT(told(), 0);
    set("UPDATE stakeholder_group SET disclosure = 'protected' WHERE code = 'G7'");
    EXPECT_EQ(told(), 0);
}

} // namespace
} // namespace moothall
