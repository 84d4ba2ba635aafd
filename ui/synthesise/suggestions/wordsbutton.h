// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words as one line of a list; pressing it leads to where they lie.
#pragma once

#include <QAbstractButton>

namespace moothall::ui {

class WordsButton : public QAbstractButton
{
    Q_OBJECT

public:
    // `caption` stands below the words: where they lie, how they fit.
    WordsButton(const QString& words, const QString& caption, QWidget* parent = nullptr);

    void setCurrent(bool current);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_shown;
    QString m_caption;
    bool m_current = false;
};

} // namespace moothall::ui
