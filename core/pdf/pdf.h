// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of this room in one include: lay out, walk, write, audit.
#pragma once

#include "core/pdf/audit.h"
#include "core/pdf/displaylist.h"
#include "core/pdf/page.h"
#include "core/pdf/textproperties.h"
#include "core/pdf/walk.h"
#include "core/pdf/write.h"
