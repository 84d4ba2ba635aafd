// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons that say which key does the same.
#pragma once

#include <QPushButton>

namespace moothall::ui {

// A button with its key caps beside the words. The caps go where key hints are off or the text is
// large, before any word is cut.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString& text, const QKeySequence& keys = {},
                       QWidget* parent = nullptr);

    void setKeys(const QString& keys); // as keysOf gives them
    QString keys() const { return m_keys; }
    void makePrimary();
    void makeLink();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double capsWidth() const;
    QColor ink() const;

    QString m_keys;
};

// Key caps alone, as a hint beside a field.
class KeyCaps : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace moothall::ui
