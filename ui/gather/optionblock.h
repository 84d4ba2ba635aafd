// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A caption with the keys that choose, and below it a row of what can be chosen.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace moothall::ui {

class KeyCaps;

class OptionBlock : public QWidget
{
    Q_OBJECT

public:
    OptionBlock(const QString& caption, const QString& keys, QWidget* parent = nullptr);

    QHBoxLayout& row() { return *m_row; }
    void setKeys(const QString& keys);
    void setBrief(bool brief); // without its caption

private:
    void fit();

    QWidget* m_caption;
    bool m_isBrief = false;
    QHBoxLayout* m_top;
    KeyCaps* m_keys;
    QHBoxLayout* m_row;
};

} // namespace moothall::ui
