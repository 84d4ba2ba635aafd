#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

packaging/install-packages.sh
echo "Building ..."
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev
