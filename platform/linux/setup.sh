#!/usr/bin/env bash
# Installs what building, running and testing need on Debian 12 and 13. Does nothing, at once, when nothing is missing.
# --list prints the packages instead, for a check against an empty root.
set -euo pipefail

. /etc/os-release
build=(
  build-essential cmake ninja-build ccache pkg-config git ca-certificates
  qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-multimedia-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
  qtkeychain-qt6-dev libssl-dev libsodium-dev libzstd-dev libzip-dev rapidjson-dev
  libopusenc-dev libopusfile-dev libopus-dev libsndfile1-dev libsamplerate0-dev libsoundtouch-dev libpulse-dev
)
run=(
  qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
  qml6-module-qtquick-window qml6-module-qtquick-shapes qml6-module-qtqml qml6-module-qtqml-models
  qml6-module-qtqml-workerscript qml6-module-qtquick-dialogs
  qml6-module-qtcore qml6-module-qt-labs-folderlistmodel
  fonts-noto-core util-linux libsecret-1-0
)
tests=(bsdextrautils xvfb xauth dbus-daemon pulseaudio pulseaudio-utils espeak-ng opus-tools ffmpeg jq python3 clang-format clang-tidy)
backports=()
case "${VERSION_CODENAME:-}" in
  bookworm) build+=(libboost1.81-dev); backports=(libsqlcipher-dev catch2) ;;
  trixie) build+=(libboost1.83-dev libsqlcipher-dev catch2) ;;
  *) echo "setup.sh: cần Debian 12 hoặc 13 (this script knows Debian 12 and 13, not ${PRETTY_NAME:-this system})" >&2; exit 1 ;;
esac
wanted=("${build[@]}" "${run[@]}" "${tests[@]}")
if [ "${1:-}" = --list ]; then printf '%s\n' "${wanted[@]}" "${backports[@]}"; exit 0; fi

installed() { dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null | grep -q '^installed' ; }
missing=(); for p in "${wanted[@]}"; do installed "$p" || missing+=("$p"); done
from_backports=()
for p in "${backports[@]}"; do
  # The main suite's versions are too old, so an installed one only counts when it is new enough.
  v=$(dpkg-query -W -f='${Version}' "$p" 2>/dev/null || true)
  case "$p" in libsqlcipher-dev) least=4.5 ;; catch2) least=3.0 ;; esac
  if ! installed "$p" || dpkg --compare-versions "$v" lt "$least"; then from_backports+=("$p"); fi
done
[ ${#missing[@]} -eq 0 ] && [ ${#from_backports[@]} -eq 0 ] && exit 0

as_root=(); if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "setup.sh: thiếu gói (missing): ${missing[*]} ${from_backports[*]}; cần root hoặc sudo (needs root or sudo)" >&2; exit 1; }
  as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)
echo "setup.sh: cài (installing) ${missing[*]} ${from_backports[*]}"
if [ ${#from_backports[@]} -gt 0 ] && ! grep -rqs "${VERSION_CODENAME}-backports" /etc/apt/sources.list /etc/apt/sources.list.d; then
  # The mirror is the one this machine already uses.
  mirror=$(grep -rhsE '^URIs:|^deb ' /etc/apt/sources.list /etc/apt/sources.list.d | tr ' ' '\n' | grep -E '^[a-z+]+://.*/debian/?$' | head -n 1 || true)
  [ -n "$mirror" ] || { echo "setup.sh: không thấy máy chủ Debian trong cấu hình apt (no Debian mirror in the apt sources)" >&2; exit 1; }
  signed=$([ -e /usr/share/keyrings/debian-archive-keyring.gpg ] && echo '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ' || true)
  echo "deb ${signed}${mirror} ${VERSION_CODENAME}-backports main" | "${as_root[@]}" tee /etc/apt/sources.list.d/langnghe-backports.list >/dev/null
fi
"${apt[@]}" update
[ ${#missing[@]} -eq 0 ] || "${apt[@]}" install --no-install-recommends "${missing[@]}"
[ ${#from_backports[@]} -eq 0 ] || "${apt[@]}" install --no-install-recommends -t "${VERSION_CODENAME}-backports" "${from_backports[@]}"
