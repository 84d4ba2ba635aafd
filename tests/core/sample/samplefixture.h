// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh workspace file that holds the sample workshop.
#pragma once

#include "core/exchange/recordset.h"
#include "core/exchange/sample.h"
#include "core/exchange/workshopjson.h"
#include "resources/resources.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <memory>

namespace moothall {

class SampleWorkshop : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(folder.filePath(QStringLiteral("sample.moothall")));
        ASSERT_TRUE(created) << created.error().sentence.toStdString();
        workspace = std::move(*created);
        const Result<> added = exchange::addSample(*workspace);
        ASSERT_TRUE(added) << added.error().sentence.toStdString();
        project = projects::all(*workspace).at(0).id;
        session = sessions::all(*workspace, project).at(0).id;
    }

    static nlohmann::json sampleJson()
    {
        return nlohmann::json::parse(resources::sampleWorkshop().toStdString());
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id<Project> project;
    Id<Session> session;
};

} // namespace moothall
