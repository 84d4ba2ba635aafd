#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and opens it with the sample workshop. Without a
# display it makes the council's report of the sample instead and says where it is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

packaging/install-packages.sh build
echo "Building ..."
# A warning of another compiler is for those who work on the program, not for those who use it.
cmake --preset release -DBUILD_TESTING=OFF -DMOOTHALL_WARNINGS_AS_ERRORS=OFF >/dev/null
cmake --build --preset release --target moothall moothall-cli

bin=$PWD/build/release/bin
out=$PWD/build/sample
sample=$out/sample.moothall
mkdir -p "$out"
[ -e "$sample" ] || "$bin/moothall-cli" sample "$sample"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening $sample"
    exec "$bin/moothall" "$sample"
fi

rm -f "$out/report.pdf" "$out/report.html"
"$bin/moothall-cli" report "$sample" -o "$out/report.pdf"
"$bin/moothall-cli" report "$sample" -o "$out/report.html"
echo
echo "There is no display to open the program on. The council's report of the sample workshop:"
echo "  $out/report.pdf"
echo "  $out/report.html"
echo "The workspace it was made from:"
echo "  $sample"
echo "The program:"
echo "  $bin/moothall $sample"
echo "  $bin/moothall-cli --help"
