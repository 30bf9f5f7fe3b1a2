# Run by mmdebstrap in the new root ($1) while its package lists are still there (POSIX sh):
# languages, the host's fonts, the map symbols without what their package depends on, and files to bind over.
set -eu
unset APT_CONFIG
for language in zh_CN en_US en_GB; do
    chroot "$1" localedef -i "$language" -f UTF-8 "$language.UTF-8"
done
chroot "$1" sh -c 'cd /tmp && apt-get -q download openstreetmap-carto-common &&
    dpkg -x openstreetmap-carto-common_*.deb / && rm openstreetmap-carto-common_*.deb' ||
    echo 'W: no map symbols; the drawings of Yike serve' >&2
printf '%s\n' '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' \
    '<fontconfig><dir>/run/host/fonts</dir><dir>/run/host/local-fonts</dir></fontconfig>' >"$1/etc/fonts/local.conf"
mkdir -p "$1/etc/cups"
for file in localtime machine-id hosts cups/client.conf; do
    rm -f "$1/etc/$file"
    : >"$1/etc/$file"
done
