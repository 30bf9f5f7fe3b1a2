# shellcheck shell=bash
# Is this host itself the place to build in, and what is missing?

packageNames() { sed 's/#.*//' "$tools/packages.txt" | tr -s ' ' '\n' | sed '/^$/d'; }

# Names on stdin that are not installed on this host.
missingOf() {
    sort -u | comm -23 - <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' | sort -u)
}

isDebian13OrLater() {
    local ID='' VERSION_ID=''
    . /etc/os-release
    [ "$ID" = debian ] && { [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; }
}

hasVersion() { dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$1" 2>/dev/null)" ge "$2"; }

# True where Yike builds natively; ends with the one line to type where only packages are missing.
hostIsEnough() {
    [ -r /etc/os-release ] && command -v dpkg-query >/dev/null ||
        stop 'This needs a Debian or Ubuntu system (apt and dpkg are not here).'
    local missing
    missing=$(packageNames | missingOf)
    if [ -n "$missing" ]; then
        isDebian13OrLater || return 1
        installOrSay $missing
    fi
    hasVersion qt6-base-dev 6.8 && hasVersion g++ 4:14 && return 0
    isDebian13OrLater && stop 'Qt 6.8 and GCC 14 are needed; this Debian has older ones. Update it: sudo apt full-upgrade'
    return 1
}

# As root, where it may: installs. Else: the one line, exit 1.
installOrSay() {
    if [ "$(id -u)" = 0 ] && [ "${YIKE_INSTALL:-}" = 1 ]; then
        installAsRoot "$@"
    else
        stop 'Some packages are missing. Type this once, then start again:' \
            "  sudo apt install --no-install-recommends $*"
    fi
}

installAsRoot() {
    printf 'yike: installing %s\n' "$*" >&2
    local log
    log=$(mktemp)
    # An update that fails in one foreign source may still have brought what is needed: the installation decides.
    if ! { apt-get -q update; DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$@"; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 5 "$log" >&2
        saysOffline "$log" && stop 'No network: these packages cannot be fetched. Connect and start again.'
        stop "apt-get could not install them; everything it said is in $log"
    fi
    rm -f "$log"
}

# Does apt's output tell of a missing network?
saysOffline() {
    grep -qE 'Could not resolve|Temporary failure (in name resolution|resolving)|Network is unreachable|Could not connect|Cannot initiate the connection|connection timed out' "$1"
}

# The host itself: its PATH, and the map symbols from their package, unpacked without its dependencies.
runHere() {
    local carto=${XDG_CACHE_HOME:-$HOME/.cache}/yike/symbols
    if [ ! -e "$carto" ] && [ ! -e /usr/share/openstreetmap-carto-common ]; then
        local part=$carto.part.$$
        mkdir -p "$part" && (
            cd "$part" && apt-get -qq download openstreetmap-carto-common &&
                dpkg -x openstreetmap-carto-common_*.deb . && rm -f ./*.deb
        ) >/dev/null 2>&1 || true # without them Yike's own drawings serve
        mv -T "$part" "$carto" 2>/dev/null || rm -rf "$part"
    fi
    [ -e /usr/share/openstreetmap-carto-common ] ||
        export YIKE_OSM_SYMBOLS="$carto/usr/share/openstreetmap-carto-common/symbols"
    exec env YIKE_ENVIRONMENT=inside PATH="$programs:$PATH" "$@"
}
