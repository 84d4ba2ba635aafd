// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Above the list of ideas: how many there are, and which keys do what with one of them.
#pragma once

#include "ui/shell/commands.h"

#include <QWidget>

class QHBoxLayout;

namespace moothall::ui {

class Label;

// As narrow as it has to be: hints go from the right before the count is cut.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent = nullptr);

    void say(const QString& count);
    void addHint(const QString& words, Command command);
    void setBrief(bool brief); // as low as its words

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void follow();

    bool m_isBrief = false;

    Label* m_count;
    Label* m_order;
    QHBoxLayout* m_row;
    std::vector<QWidget*> m_hints;
};

} // namespace moothall::ui
