// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/exchange/workshopjson.h"
#include "core/store/label.h"
#include "resources/resources.h"

#include <QRandomGenerator>

namespace moothall::exchange {

Result<> addSample(Workspace& workspace)
{
    IdSource ids(systemClock, QRandomGenerator::system()->generate64());
    const Result<RecordSet> rows = workshopjson::read(resources::sampleWorkshop(), ids);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return addAll(workspace, Label::tr("Add the sample workshop"), *rows);
}

} // namespace moothall::exchange
