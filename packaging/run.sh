#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program, and makes the council's report of the sample
# workshop. Says where it is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

packaging/install-packages.sh build
echo "Building ..."
cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build --preset release --target moothall-cli

out=$PWD/build/sample
rm -rf "$out"
mkdir -p "$out"
cli=$PWD/build/release/bin/moothall-cli
"$cli" sample "$out/sample.moothall"
"$cli" report "$out/sample.moothall" -o "$out/report.pdf"
"$cli" report "$out/sample.moothall" -o "$out/report.html"
echo
echo "The council's report of the sample workshop:"
echo "  $out/report.pdf"
echo "  $out/report.html"
echo "The workspace it was made from:"
echo "  $out/sample.moothall"
echo "The program:"
echo "  $cli --help"
