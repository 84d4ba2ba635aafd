// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For whom the report is: three readers, each with what they get and the key that chooses them.
#pragma once

#include "core/report/content/variant.h"

#include <QWidget>

#include <array>
#include <vector>

class QButtonGroup;
class QRadioButton;

namespace moothall::ui {

class Label;

inline constexpr std::array everyVariant{report::Variant::Councillor, report::Variant::Officer,
                                         report::Variant::Participant};

class ReaderChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderChoice(report::Variant chosen, QWidget* parent = nullptr);

    report::Variant chosen() const;
    void choose(report::Variant variant); // tells, if it is another one
    // How many pages they get; 0: not known yet.
    void showPages(report::Variant variant, int pages);

signals:
    void chosenChanged();

private:
    QButtonGroup* m_group;
    std::vector<Label*> m_details;
};

} // namespace moothall::ui
