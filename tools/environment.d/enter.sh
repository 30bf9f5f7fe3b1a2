# shellcheck shell=bash
# Runs a command in the private Debian: same paths, same user, same display, printers and language as outside.

# Options for bwrap, one array for all the parts below.
enter=()

bindIf() { [ ! -e "$2" ] || enter+=("$1" "$2" "${3:-$2}"); }

# Every folder of the host that is not the system's own, so that any file has the same path inside.
bindHostFolders() {
    local folder
    for folder in /*; do
        case $folder in
        /bin | /boot | /dev | /etc | /lib | /lib32 | /lib64 | /libx32 | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
        *) [ ! -d "$folder" ] || enter+=(--bind "$(readlink -f "$folder")" "$folder") ;;
        esac
    done
    bindIf --bind /var/tmp
    bindIf --bind /run/media
    for folder in "$HOME" "$PWD" "$project" "$(rootCache)"; do
        bindOddPlace "$folder"
    done
}

# Homes, projects and files named on the command line that lie under a system folder: /var/lib/ci, /usr/src/yike.
bindOddPlace() {
    case $1 in
    /var/lib | /var/cache) ;;
    /var/?* | /usr/src/?* | /usr/local/src/?* | /usr/local/share/?*) bindIf --bind "$1" ;;
    esac
}

bindArguments() {
    local argument
    for argument in "$@"; do
        [ "${argument:0:1}" != / ] || bindOddPlace "$(realpath -ms "$(dirname "$argument")")"
    done
}

# Display, session bus, printers; X11's own socket lies in /tmp.
bindSession() {
    enter+=(--dir /run/host)
    bindIf --bind "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}"
    bindIf --ro-bind "${XAUTHORITY:-$HOME/.Xauthority}"
    bindIf --bind /run/dbus
    bindIf --bind /run/cups
    bindIf --ro-bind /etc/cups/client.conf
    bindIf --ro-bind /usr/share/fonts /run/host/fonts
    bindIf --ro-bind /usr/local/share/fonts /run/host/local-fonts
}

# Who and where: user names, host names, time zone.
bindIdentity() {
    exec 7< <(cat /etc/passwd; getent passwd "$(id -u)") 8< <(cat /etc/group; getent group "$(id -g)")
    enter+=(--ro-bind-data 7 /etc/passwd --ro-bind-data 8 /etc/group)
    local file zone
    for file in hosts resolv.conf machine-id localtime; do
        [ ! -e "/etc/$file" ] || enter+=(--ro-bind "$(readlink -f "/etc/$file")" "/etc/$file")
    done
    zone=$(readlink -f /etc/localtime 2>/dev/null || true)
    case $zone in */zoneinfo/*) enter+=(--setenv TZ "${TZ:-${zone#*/zoneinfo/}}") ;; esac
}

# The host's language. Where the root has not its locale, C.UTF-8 does the work and Qt takes the language from LANGUAGE.
setLanguage() {
    local name spoken=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
    for name in ${!LC_*}; do
        isMadeLocale "${!name}" || enter+=(--unsetenv "$name")
    done
    isMadeLocale "${LC_ALL:-${LANG:-}}" ||
        enter+=(--setenv LC_ALL C.UTF-8 --setenv LANGUAGE "${LANGUAGE:-${spoken%%.*}}")
}

isMadeLocale() {
    case ${1,,} in
    zh_cn.utf*8 | en_us.utf*8 | en_gb.utf*8 | c.utf*8) ;;
    *) return 1 ;;
    esac
}

# What belongs to the host's own libraries and would mislead those of the root.
forgetHostLibraries() {
    local name
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH \
        CMAKE_PREFIX_PATH CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CC CXX PYTHONPATH PYTHONHOME QT_PLUGIN_PATH \
        QT_QPA_PLATFORM_PLUGIN_PATH QTDIR PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH GIO_MODULE_DIR XDG_DATA_DIRS; do
        [ -z "${!name+set}" ] || enter+=(--unsetenv "$name")
    done
}

enterRoot() {
    local root=$1
    shift
    command -v bwrap >/dev/null || prepareHost
    # The root is written to only while bwrap makes the mount points in it; then it is read-only.
    enter=(--bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys --tmpfs /run --dir /run/lock)
    bindHostFolders
    bindArguments "$@"
    bindSession
    bindIdentity
    setLanguage
    forgetHostLibraries
    enter+=(--remount-ro / --setenv PATH "$programs:/usr/bin:/usr/sbin" --setenv YIKE_ENVIRONMENT inside --chdir "$PWD")
    exec bwrap "${enter[@]}" "$@"
}
