#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The parts of tools/environment that decide something: packages, names of roots, languages, offline.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
tools=$project/tools
programs=$project/build/release/bin
failures=0
expect() { # what, wanted, got
    [ "$2" = "$3" ] || { printf '%s:\n  wanted %s\n  got    %s\n' "$1" "$2" "$3"; failures=$((failures + 1)); }
}
stop() { printf '%s\n' "$@"; exit 1; }
. "$tools/environment.d/host.sh"
. "$tools/environment.d/root.sh"
. "$tools/environment.d/enter.sh"

for script in "$project"/{run,test,.ci/run} "$tools"/{environment,start,run_tests,build.sh} "$tools"/environment.d/*.sh; do
    bash -n "$script" || failures=$((failures + 1))
done
sh -n "$tools/environment.d/furnish.sh" || failures=$((failures + 1))

# Packages: comments and sections are no names; what is not installed is named.
expect 'names are names' '' "$(packageNames | grep -vE '^[a-z0-9][a-z0-9.+-]+$' || true)"
expect 'no name twice' '' "$(packageNames | sort | uniq -d)"
expect 'a missing package' 'yike-no-such-package' "$(printf '%s\n' yike-no-such-package bash | missingOf)"

# A root has another name after the list changed, and the same where only a comment did.
before=$(rootFolder)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$tools/packages.txt" "$tools/environment.d" "$copy"
tools=$copy
echo '# a remark' >>"$copy/packages.txt"
expect 'a comment changes nothing' "$before" "$(rootFolder)"
echo 'hello' >>"$copy/packages.txt"
[ "$before" != "$(rootFolder)" ] || expect 'a new package makes a new root' another "$before"

# Languages: a made locale stays; any other works in C.UTF-8 and hands its language to Qt.
language() {
    (unset LC_ALL LANG LANGUAGE "${!LC_@}"; export "$@"; enter=(); setLanguage; echo "${enter[*]}") 2>/dev/null # bash itself may not know them
}
expect 'Chinese' '' "$(language LANG=zh_CN.UTF-8)"
expect 'English' '' "$(language LANG=en_US.utf8)"
expect 'GB 18030' '--setenv LC_ALL C.UTF-8 --setenv LANGUAGE zh_CN' "$(language LANG=zh_CN.GB18030)"
expect 'French' '--setenv LC_ALL C.UTF-8 --setenv LANGUAGE fr_FR' "$(language LANG=fr_FR.UTF-8)"
expect 'mixed' '--unsetenv LC_TIME' "$(language LANG=zh_CN.UTF-8 LC_TIME=de_DE.UTF-8)"
expect 'LANGUAGE wins' '--setenv LC_ALL C.UTF-8 --setenv LANGUAGE zh_CN:en' "$(language LANG=zh_HK.UTF-8 LANGUAGE=zh_CN:en)"

# Only places for people's files are taken from below the system's folders.
bound() { (enter=(); bindArguments "$@"; echo "${enter[*]}"); }
expect 'nothing of the system' '' "$(bound /usr/bin/env /usr/zz /etc/passwd /var/lib/x /usr/../usr/x x -o)"
expect 'a file below /var' '--bind /var/tmp /var/tmp' "$(bound check /var/tmp/plan.gpkg)"

# Offline is told from other failures.
echo "E: Temporary failure resolving 'some.host'" >"$copy/log"
saysOffline "$copy/log" || expect 'offline' yes no
echo 'E: Unable to locate package hello' >"$copy/log"
! saysOffline "$copy/log" || expect 'not offline' no yes

[ $failures -eq 0 ] || { echo; echo 'See tools/environment and tools/environment.d.'; exit 1; }
