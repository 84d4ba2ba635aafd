// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsmodel.h"

#include "ui/widgets/badges.h"

#include <optional>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbers = 10; // 0 to 9

QString lettersIn(const QString& words)
{
    QString letters;
    for (const QChar sign : words)
        if (sign.isLetter())
            letters += sign.toUpper();
    return letters;
}

// The first letters of its first two words, or else the first one and any other, that nobody has.
QString freeLetters(const QString& words, std::set<QString>& taken)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const QString letters = lettersIn(words);
    QStringList wishes;
    if (parts.size() > 1)
        wishes.append(letters.left(1) + lettersIn(parts[1]).left(1));
    for (const QChar second : letters.mid(1))
        wishes.append(letters.left(1) + second);
    for (const QString& wish : wishes)
        if (wish.size() == 2 && taken.insert(wish).second)
            return wish;
    return letters.left(2);
}

CommandRow rowOf(const CommandInfo& info, int number)
{
    CommandRow row;
    row.id = int(info.command) * numbers + number;
    row.command = info.command;
    row.number = number;
    row.words = plainTextOf(info.command).remove(u'…');
    row.keys = keysOf(info.keys);
    return row;
}

CommandRow numberedRow(const CommandInfo& info, int number)
{
    CommandRow row = rowOf(info, number);
    row.letters = lettersIn(row.words).left(1) + QString::number(number);
    row.words = number == 0 ? CommandsModel::tr("%1: none").arg(row.words)
                            : CommandsModel::tr("%1 %2").arg(row.words).arg(number);
    if (!info.keys.isEmpty())
        row.keys = keysOf(QKeySequence(info.keys[0].toCombined() + number));
    return row;
}

// Lower is better.
std::optional<int> rankOf(const CommandRow& row, const QString& typed)
{
    if (typed.isEmpty() || row.letters == typed.toUpper())
        return 0;
    if (row.letters.startsWith(typed.toUpper()))
        return 1;
    for (const QString& word : row.words.split(u' '))
        if (word.startsWith(typed, Qt::CaseInsensitive))
            return 2;
    return row.words.contains(typed, Qt::CaseInsensitive) ? std::optional(3) : std::nullopt;
}

} // namespace

std::vector<CommandRow> everyCommandRow()
{
    std::vector<CommandRow> rows;
    std::set<QString> taken;
    for (const CommandInfo& info : allCommands()) {
        if (info.kind == CommandKind::Submenu || info.command == Command::CommandList)
            continue;
        if (info.kind == CommandKind::Numbered) {
            for (int number = 0; number < numbers; ++number)
                rows.push_back(numberedRow(info, number));
            continue;
        }
        CommandRow row = rowOf(info, 0);
        row.letters = freeLetters(row.words, taken);
        rows.push_back(std::move(row));
    }
    return rows;
}

void CommandsModel::offer(const std::set<Command>& commands)
{
    m_offered = everyCommandRow();
    std::erase_if(m_offered,
                  [&](const CommandRow& row) { return !commands.contains(row.command); });
    find({});
}

void CommandsModel::find(const QString& typed)
{
    const QString wanted = typed.simplified();
    std::vector<CommandRow> found;
    for (int rank = 0; rank <= 3; ++rank)
        std::ranges::copy_if(m_offered, std::back_inserter(found),
                             [&](const CommandRow& row) { return rankOf(row, wanted) == rank; });
    become(std::move(found));
}

QString CommandsModel::spoken(const CommandRow& row) const
{
    return row.keys.isEmpty() ? tr("%1, letters %2").arg(row.words, row.letters)
                              : tr("%1, letters %2, keys %3").arg(row.words, row.letters, row.keys);
}

} // namespace moothall::ui
