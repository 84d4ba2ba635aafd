// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A table of many ideas, as a large conversation exports it.
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace moothall::bench {

// Ideas of five to forty words, some quoted, with what a table usually says of them.
inline QByteArray largeTable(int ideas)
{
    static const QList<QByteArray> words{"the",    "bus",  "is",     "late",  "again", "and",
                                         "nobody", "at",   "street", "tells", "us",    "why",
                                         "bench",  "rain", "doctor", "need",  "a",     "light"};
    static const QList<QByteArray> kinds{"need", "barrier", "experience", "idea"};
    std::mt19937 random(7);
    QByteArray table = "code,text,kind,group,table,participant,captured_at,agree_count\r\n";
    for (int i = 0; i < ideas; ++i) {
        QByteArrayList idea;
        for (auto count = 5 + random() % 36; count > 0; --count)
            idea.append(words[qsizetype(random()) % words.size()]);
        table += 'C' + QByteArray::number(i) + ",\"" + idea.join(random() % 9 ? " " : ", ") +
                 "\"," + kinds[qsizetype(random()) % kinds.size()] + ",Group " +
                 QByteArray::number(int(random() % 12)) + ",T" +
                 QByteArray::number(int(random() % 10)) + ",P" +
                 QByteArray::number(int(random() % 300)) + ",2026-05-14T13:55:00+01:00," +
                 QByteArray::number(int(random() % 9)) + "\r\n";
    }
    return table;
}

} // namespace moothall::bench
