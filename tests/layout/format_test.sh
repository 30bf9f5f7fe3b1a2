#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is laid out as .clang-format says.
set -u
cd "$(dirname "$0")/../.." || exit 1

# Names of the files under the folders given that are laid out in another way.
unformatted() {
    find "$@" \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 -r -n 20 -P 2 bash -c '
        clang-format --dry-run -Werror --style=file:.clang-format "$@" 2>&1 |
            sed -n "s/:[0-9]*:[0-9]*: error: code should be.*//p" | sort -u' names | sort
}

# The check itself: a badly laid out file is found.
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
printf 'int  f( ) {return 1 ;}\n' >"$trial/bad.cpp"
[ "$(unformatted "$trial")" = "$trial/bad.cpp" ] || { echo 'clang-format does not run here'; exit 1; }

found=$(unformatted core ui app tests)
[ -z "$found" ] && exit 0
printf '%s\n\nLay these files out: tools/environment clang-format -i FILE…\n' "$found"
exit 1
