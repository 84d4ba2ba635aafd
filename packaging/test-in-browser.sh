#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at the sample's web pages in a real browser: axe-core finds nothing, and they flow into a
# narrow window. Installs Chromium and npm, fetches axe-core from the npm registry into the build
# folder, and needs the tests to be built (packaging/test.sh).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

version=4.10.3
place=$PWD/build/axe-core
packaging/install-packages.sh browser
if [ ! -e "$place/package/axe.min.js" ]; then
    mkdir -p "$place"
    (cd "$place" && npm pack --silent "axe-core@$version" >/dev/null && tar -xzf "axe-core-$version.tgz")
fi
MOOTHALL_AXE=$place/package/axe.min.js ctest --preset dev -R "^Browser\."
