// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a sentence while it is written: as wide as its words, then on several lines. Words
// for a solution are dotted.
#pragma once

#include <QPlainTextEdit>

namespace moothall::ui {

class SentenceField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SentenceField(QWidget* parent = nullptr);

    void ask(const QString& name, const QString& placeholder);
    void setWords(const QString& words);
    QString words() const;             // on one line
    QString firstSolutionWord() const; // empty: none
    void setRoom(int width);           // as wide as it may be

signals:
    void entered(); // Enter
    void escaped();
    void resized();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void mark();
    void fit();

    int m_room = 400;
};

} // namespace moothall::ui
