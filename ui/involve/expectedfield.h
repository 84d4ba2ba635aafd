// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where who is expected is put down before the day: names, a line each, or how many codes.
#pragma once

#include "core/involve/expected.h"
#include "ui/models/desk.h"

#include <QWidget>

class QPlainTextEdit;

namespace moothall::ui {

class KeyButton;
class Label;

class ExpectedField : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectedField(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& list = {}); // what was pasted elsewhere; else what stands in it

signals:
    void finished(); // put down, or left

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<std::vector<ExpectedPerson>> people() const;
    void showWhatItIs();
    void putDown();
    void close();

    Desk& m_desk;
    QPlainTextEdit* m_list;
    Label* m_told;
    KeyButton* m_put;
};

} // namespace moothall::ui
