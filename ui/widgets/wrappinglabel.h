// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A label that breaks anything: a word of a hundred letters asks for no wider window.
#pragma once

#include "ui/widgets/labels.h"

namespace moothall::ui {

class TextLayouts;

class WrappingLabel : public Label
{
    Q_OBJECT

public:
    explicit WrappingLabel(TypeRole role = TypeRole::Base, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLayouts* m_layouts;
};

} // namespace moothall::ui
