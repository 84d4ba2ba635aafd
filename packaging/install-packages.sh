#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Moothall developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of packaging/debian-packages.txt: with "build" what the program needs,
# with "browser" everything, otherwise what the program and its tests need.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
part=${1:-tests}

wanted=$(awk -v part="$part" '
        /^# tests/ && part == "build" { exit }
        /^# browser/ && part != "browser" { exit }
        !/^#/ && NF { print $1 }' \
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
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Installing needs an administrator. Ask one to run, as root: $0 $part" >&2
        exit 1
    fi
    as_root=(sudo --preserve-env=http_proxy,https_proxy,no_proxy)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
