#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of packaging/debian-packages.txt. With "build": without the tests' part.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
part=${1:-all}

wanted=$(awk -v part="$part" '/^# tests/ && part == "build" { exit } !/^#/ && NF { print $1 }' \
    "$here/debian-packages.txt")
missing=()
for package in $wanted; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] ||
        missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "All packages are there."
    exit 0
fi

echo "Installing: ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
