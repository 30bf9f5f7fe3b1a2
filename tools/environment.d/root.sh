# shellcheck shell=bash
# Makes the private Debian 13, in one step: it is there whole or not at all.

rootCache() { printf '%s\n' "${XDG_CACHE_HOME:-${HOME:?}/.cache}/yike"; }

# Its name changes with the package list and with its furnishing, so a change makes a new one.
rootFolder() {
    local stamp
    stamp=$({ packageNames; cat "$tools/environment.d/furnish.sh"; } | sha256sum)
    printf '%s/debian13-%s\n' "$(rootCache)" "${stamp:0:12}"
}

# What this host lacks for making and entering the root: installs it as root, else says the one line.
prepareHost() {
    local wanted=(mmdebstrap bubblewrap debian-archive-keyring) missing also=''
    [ "$(id -u)" = 0 ] || wanted+=(uidmap)
    missing=$(printf '%s\n' "${wanted[@]}" | missingOf)
    if [ "$(id -u)" = 0 ]; then
        [ -z "$missing" ] || installAsRoot $missing
        return
    fi
    if [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null || echo 1)" = 0 ]; then
        also+=' && sudo sysctl -w kernel.unprivileged_userns_clone=1'
    elif [ "$(cat /proc/sys/user/max_user_namespaces 2>/dev/null || echo 1)" = 0 ]; then
        also+=' && sudo sysctl -w user.max_user_namespaces=15000'
    elif [ "$(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null || echo 0)" = 1 ] && ! namespacesWork; then
        also+=' && sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0'
    fi
    if ! grep -q "^\($(id -un)\|$(id -u)\):" /etc/subuid 2>/dev/null || ! grep -q "^\($(id -un)\|$(id -u)\):" /etc/subgid; then
        also+=" && sudo usermod --add-subuids 200000-265535 --add-subgids 200000-265535 $(id -un)"
    fi
    [ -z "$missing$also" ] && return
    [ -z "$missing" ] || missing="sudo apt install --no-install-recommends $(echo $missing)"
    local line=$missing$also
    stop 'Something is missing on this computer. Type this once, then start again:' "  ${line# && }"
}

# Without bwrap installed nothing is known yet: then the answer is yes.
namespacesWork() { ! command -v bwrap >/dev/null || bwrap --ro-bind / / true 2>/dev/null; }

makeRoot() {
    local root=$1 cache
    prepareHost
    namespacesWork || stop 'This computer lets nobody make namespaces, so the private Debian cannot be entered:' \
        "  $(bwrap --ro-bind / / true 2>&1 | head -n 1)" 'Ask whoever runs it, or use Debian 13 itself.'
    cache=$(rootCache)
    mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] || stop "The folder $cache cannot be written to; set XDG_CACHE_HOME to one that can."
    [ "$(df -Pk "$cache" | awk 'NR==2 {print $4}')" -gt 4000000 ] || stop "Less than 4 GB are free in $cache; make room and start again."

    exec 9>"$cache/making.lock"
    flock -n 9 || { echo 'yike: another start is making the private Debian; waiting for it …' >&2; flock 9; }
    [ -e "$root" ] && { exec 9>&-; return; }
    removeLeftovers "$cache"
    fillRoot "$root.part" "$cache"
    mv -T "$root.part" "$root"
    local old
    for old in "$cache"/debian13-*; do
        [ "$old" = "$root" ] || rm -rf --one-file-system "$old"
    done
    exec 9>&-
}

# Where mmdebstrap works for an ordinary user: a folder that the user numbers it maps to may enter.
workplace() { printf '/var/tmp/yike-root-%s\n' "$(id -u)"; }

# Of an interrupted making: the part, and the workplace, whose files belong to the mapped numbers.
removeLeftovers() {
    rm -rf --one-file-system "$1"/debian13-*.part
    local work
    work=$(workplace)
    [ ! -e "$work" ] || rm -rf --one-file-system "$work" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$work"
}

fillRoot() {
    local part=$1 log=$2/making.log begun=$SECONDS watcher result=0
    echo "yike: making a private Debian 13 once (fetches about 500 MB, needs 2.5 GB in $2) …" >&2
    : >"$log"
    watchProgress "$log" 9>&- & watcher=$!
    # shellcheck disable=SC2064 # the values of now
    trap "kill $watcher 2>/dev/null || true; removeLeftovers $(printf %q "$2")" EXIT
    exec 6>&2 # the trap runs while output goes to the log
    trap 'printf "\nyike: stopped; nothing half made was left.\n" >&6; exit 130' INT TERM HUP
    [ "$(id -u)" = 0 ] || mkdir -p -m 755 "$(workplace)"
    mkdir -p "$part"
    debootstrapInto "$part" >"$log" 2>&1 </dev/null || result=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    [ ! -t 2 ] || printf '\r\033[K' >&2
    if [ $result -ne 0 ]; then
        saysOffline "$log" && stop 'No network: Yike fetches its Debian 13 packages once, the first time it is started. Connect and start again; nothing was changed.'
        grep '^E:' "$log" | cut -c1-300 | tail -n 5 >&2
        stop "The private Debian could not be made; everything is in $log. Nothing half made was left."
    fi
    trap - EXIT INT TERM HUP
    exec 6>&-
    [ "$(id -u)" = 0 ] || rm -rf "$(workplace)"
    echo "yike: made in $((SECONDS - begun)) s" >&2
}

# Root makes the folder itself. Another user has mmdebstrap pack it as an archive and unpacks that, so that every file is
# the user's own: the home folder may stay closed to mmdebstrap's users, and rm removes the root.
debootstrapInto() {
    local part=$1 mirror=() options=(
        --variant=apt --components=main --include="$(packageNames | paste -sd,)" --verbose
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"'
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-include=/usr/share/doc/*/copyright' --dpkgopt='path-exclude=/usr/share/info/*'
        --customize-hook="$(cat "$tools/environment.d/furnish.sh")"
    )
    [ -z "${YIKE_DEBIAN_MIRROR:-}" ] || mirror=("$YIKE_DEBIAN_MIRROR")
    if [ "$(id -u)" = 0 ]; then
        # In a mount namespace of its own: killed at any moment, it leaves no mounts behind.
        unshare --mount mmdebstrap --mode=root "${options[@]}" trixie "$part" "${mirror[@]}"
    else
        TMPDIR=$(workplace) mmdebstrap --mode=unshare --format=tar "${options[@]}" trixie - "${mirror[@]}" |
            tar -x --exclude='./dev/*' -C "$part"
    fi
}

# One line on the screen that moves: what is being done, and how many packages are through.
watchProgress() {
    local log=$1 stage last='' total=0 done=0 begun=$SECONDS
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        [ -r "$log" ] || continue
        stage=$(sed -n 's/^I: \(.*[a-z]\)\.\.\.$/\1/p' "$log" | tail -n 1)
        if [ -t 2 ]; then
            done=$(grep -c '^Setting up ' "$log" || true)
            total=$(awk '/newly installed/ {sum += $3} END {print sum + 0}' "$log")
            [ "$done" -gt 0 ] && stage+=" ($done of $total packages)"
            printf '\r\033[K  %d s  %s' $((SECONDS - begun)) "$stage" >&2
        elif [ "$stage" != "$last" ]; then
            last=$stage
            printf '  %d s  %s\n' $((SECONDS - begun)) "$stage" >&2
        fi
    done
}
