// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A choice as narrow as its entries, with a chevron in the colour of the text: the style sheet can
// only draw pictures that it finds in a file.
#pragma once

#include "ui/widgets/factform.h"

namespace moothall::ui {

class PickBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit PickBox(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace moothall::ui
