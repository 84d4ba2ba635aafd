// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/content/toldnumbers.h"

#include "tests/support/documentwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const report::Text& text)
{
    QString words;
    for (const report::Span& span : text)
        words += span.text;
    return words;
}

class Reading
{
public:
    explicit Reading(const Known& known) : m_known(known) {}

    void read(const report::Document& document)
    {
        readSentences(wordsOf(document));
        for (const report::Block& block : document.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block))
                readTable(*table);
            if (const auto* figure = std::get_if<report::Figure>(&block))
                readSentences(figure->alt + u' ' + figure->finding + u' ' +
                              figure->valueAxis.title);
            if (const auto* quote = std::get_if<report::Quote>(&block))
                readQuote(*quote);
        }
    }

    // Whether as JSON or as CSV, a row without a group is of somebody whose group is not named.
    void readEvidence(const QByteArray& bytes)
    {
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        for (const QJsonValue& row : json[u"evidence"].toArray())
            if (!row[u"words"].toString().isEmpty())
                readName(row[u"said_by"].toString());
        if (!json.isNull())
            return;
        static const QRegularExpression field(u"\"((?:[^\"]|\"\")*)\"(,|\r\n)"_s);
        QStringList row;
        for (const auto& match : field.globalMatch(QString::fromUtf8(bytes))) {
            row.append(match.captured(1));
            if (match.captured(2) == u",")
                continue;
            if (!row.value(1).isEmpty())
                readName(row.value(3));
            row.clear();
        }
    }

    void read(const Outputs& outputs)
    {
        for (const report::Document& document : outputs.documents)
            read(document);
        for (const QByteArray& evidence : outputs.evidence)
            readEvidence(evidence);
    }

    Told told;

private:
    static int numberIn(QString digits) { return digits.remove(u',').toInt(); }

    template <class Use>
    static void each(const QString& words, const QString& pattern, Use use)
    {
        const QRegularExpression expression(pattern);
        for (const auto& match : expression.globalMatch(words))
            use(match);
    }

    void readSentences(const QString& words)
    {
        const auto came = [this](const auto& match) { told.came = numberIn(match.captured(1)); };
        const auto sum = [this](const auto& match) {
            told.sums.insert(numberIn(match.captured(1)));
        };
        const auto atLeast = [this](const auto& match) {
            told.atLeast.insert(numberIn(match.captured(1)));
        };
        each(words, u"([\\d,]+) (?:people|person) took part"_s, came);
        each(words, u"expected, and ([\\d,]+) came"_s, came);
        each(words, u"at least [\\d,]+ of ([\\d,]+) people"_s, came);
        each(words, u"of ([\\d,]+) eligible"_s, sum);
        each(words, u"([\\d,]+) (?:people )?(?:stayed|could vote|did not vote|left)"_s, sum);
        each(words, u"of ([\\d,]+) handed out"_s, sum);
        each(words, u"([\\d,]+) of [\\d,]+ eligible"_s, atLeast);
        each(words, u"([\\d,]+) (?:people|person) voted"_s, atLeast);
        each(words, u"from ([\\d,]+) ballots"_s, atLeast);
        each(words, u"([\\d,]+) forms came back"_s, atLeast);
        each(words, u"at least ([\\d,]+)"_s, atLeast);
        each(words, u"up to ([\\d,]+) marks"_s,
             [this](const auto& match) { told.marksEach = numberIn(match.captured(1)); });
        readCost(words);
    }

    // What it took in all, and for each who came.
    void readCost(const QString& words)
    {
        static const QRegularExpression all(u"hours and £([\\d,.]+\\d)"_s);
        static const QRegularExpression share(u"That is £([\\d,.]+\\d) for each person"_s);
        const auto cost = all.match(words);
        const auto each = share.match(words);
        if (!cost.hasMatch() || !each.hasMatch())
            return;
        const double whole = cost.captured(1).remove(u',').toDouble();
        const double part = each.captured(1).remove(u',').toDouble();
        told.came = int(std::lround(whole / part));
    }

    void readTable(const report::Table& table)
    {
        if (table.caption.startsWith(u"Table A. "_s)) {
            if (told.groups.empty())
                told.groups = column(table, 1);
        } else if (table.caption.contains(u"from slips without a name"_s)) {
            told.slips.push_back(column(table, 1));
        } else if (table.caption.startsWith(u"Table I"_s)) {
            for (const Count& step : column(table, 1)) {
                if (step.name == u"Came")
                    told.came = step.number;
                else if (step.name.startsWith(u"Stayed"_s) && step.number)
                    told.sums.insert(*step.number);
            }
        } else if (table.caption.contains(u"by broad group"_s)) {
            readMarks(table);
        } else if (table.caption.startsWith(u"Table R"_s)) {
            for (const auto& row : table.rows)
                readSource(textOf(row[1]));
        }
    }

    // "“Words”", then who said them and in which way they are retold, on a line of their own.
    void readSource(const QString& cell)
    {
        static const QRegularExpression retold(u" ?\\([^()]*\\)$"_s);
        QString source = cell.section(QChar(QChar::LineSeparator), 1);
        readName(source.remove(retold));
    }

    void readQuote(const report::Quote& quote) { readName(quote.attribution); }

    void readName(const QString& name)
    {
        if (name.isEmpty() || name == u"A participant"_s)
            told.quotesWithoutName = true;
        else
            told.namedGroups.insert(name);
    }

    Count countIn(const QString& name, const report::Text& cell) const
    {
        const QString words = textOf(cell).remove(u',');
        bool isNumber = false;
        const int number = words.toInt(&isNumber);
        Count count{name, isNumber ? std::optional(number) : std::nullopt};
        static const QRegularExpression below(u"fewer than (\\d+)"_s);
        if (const auto match = below.match(words); match.hasMatch())
            count.most = match.captured(1).toInt() - 1;
        return count;
    }

    std::vector<Count> column(const report::Table& table, std::size_t column) const
    {
        std::vector<Count> counts;
        for (const auto& row : table.rows) {
            counts.push_back(countIn(textOf(row[0]), row[column]));
            // The table says "fewer than" of those that are.
            if (textOf(row[column]) == u"not shown"_s)
                counts.back().least = m_known.threshold;
        }
        return counts;
    }

    void readMarks(const report::Table& table)
    {
        std::vector<Told::Row> rows;
        QStringList voters;
        for (std::size_t i = 2; i < table.columns.size(); ++i)
            voters.append(table.columns[i].title);
        for (const auto& row : table.rows) {
            Told::Row& read = rows.emplace_back();
            read.all = textOf(row[1]).remove(u',').toInt();
            for (std::size_t i = 2; i < row.size(); ++i)
                read.cells.push_back(
                    countIn(textOf(row[0]) + u" by "_s + voters[qsizetype(i) - 2], row[i]));
        }
        told.votes.push_back(std::move(rows));
        told.voters.push_back(voters);
    }

    Known m_known;
};

} // namespace

Told toldBy(const Outputs& outputs, const Known& known)
{
    Reading reading(known);
    reading.read(outputs);
    return std::move(reading.told);
}

} // namespace moothall::test
