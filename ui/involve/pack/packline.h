// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed pack: which parts, where to, and writing them while the window goes on answering.
#pragma once

#include "core/report/pack/pack.h"
#include "ui/models/desk.h"
#include "ui/models/worker.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <vector>

class QCheckBox;

namespace moothall::ui {

class KeyButton;
class Label;

class PackLine : public QWidget
{
    Q_OBJECT

public:
    explicit PackLine(Desk& desk, QWidget* parent = nullptr);
    ~PackLine() override;

    void open();
    void chooseFolder(const QString& folder);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Written
    {
        QStringList files;
        int findings = 0; // of the check after writing
    };

    void build();
    void showPlace();
    void askForFolder();
    void print();
    void take(const Result<Written>& written);
    void close();
    std::vector<pack::Part> chosen() const;
    QString place() const; // a folder, or one file
    static Result<Written> write(const pack::Contents& contents,
                                 const std::vector<pack::Part>& parts, const QString& to,
                                 const pack::Told& told);

    Desk& m_desk;
    std::vector<QCheckBox*> m_parts; // as pack::allParts has them
    QCheckBox* m_oneFile;
    Label* m_place;
    Label* m_progress;
    KeyButton* m_print;
    QString m_folder;
    std::shared_ptr<std::atomic<bool>> m_stop;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
