# shellcheck shell=bash
# build TARGETS…: configures once and builds with one line of progress; on failure shows the compiler's words.
# Runs inside tools/environment; needs $project. Leaves the build folder's name in $build.

preset=${YIKE_PRESET:-release}
build=$project/build/$preset

stop() { { printf 'yike: '; printf '%s\n' "$@"; } >&2; exit 1; }

configure() {
    # A build folder that was moved or copied along with the project knows the old place only.
    if [ -e "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$build/CMakeCache.txt"; then
        rm -rf "$build"
    fi
    [ ! -e "$build/build.ninja" ] || return 0
    mkdir -p "$build" 2>/dev/null && [ -w "$build" ] ||
        stop "$build cannot be written to (made by another user?). Remove it or take another copy of Yike."
    echo "yike: configuring $preset …" >&2
    (cd "$project" && cmake --preset "$preset") >"$build/configure.log" 2>&1 || {
        tail -n 30 "$build/configure.log" >&2
        rm -f "$build/build.ninja"
        stop "cmake failed; everything it said is in $build/configure.log"
    }
}

# Ninja's lines become one that moves; off a terminal, one line in ten seconds.
showProgress() {
    local line said=-10
    while IFS= read -r line; do
        case $line in
        \[*) ;;
        *) continue ;;
        esac
        if [ -t 2 ]; then
            printf '\r\033[K%s' "${line:0:${COLUMNS:-79}}" >&2
        elif [ $((SECONDS - said)) -ge 10 ]; then
            said=$SECONDS
            printf '%s\n' "$line" >&2
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

build() {
    configure
    [ -w "$build" ] || stop "$build belongs to another user. Remove it or take another copy of Yike."
    local log=$build/build.log
    if ! cmake --build "$build" --target "$@" 2>&1 | tee "$log" | showProgress; then
        grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Running|Generating|Making)' "$log" | tail -n 60 >&2
        stop "the build failed; everything is in $log"
    fi
}
