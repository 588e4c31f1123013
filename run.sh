#!/usr/bin/env bash
# Lắng Nghe with an office of its own on this machine: sets up, builds, starts both, and ends both.
#   ./run.sh [--data DIR] [--sound FILE] [--language vi|en]
#   ./run.sh --rehearse [FILE] [--data DIR] [--speed N] [--sound FILE] [--trace FILE] [--language vi|en]     no display needed
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
usage() { sed -n '2,4s/^# \{0,1\}//p' "$0"; }
fail() { echo "run.sh: $1" >&2; exit 2; }
absolute() { case "$1" in /*) echo "$1" ;; *) echo "$OLDPWD/$1" ;; esac; }

data='' sound='' speed='' trace='' script='' language='' rehearse=no
while [ $# -gt 0 ]; do
  case "$1" in
    --data|--sound|--speed|--trace|--language)
      [ $# -ge 2 ] || fail "$1 cần một giá trị (needs a value)"
      case "$1" in
        --data) data=$(absolute "$2") ;;
        --sound) sound=$(absolute "$2") ;;
        --speed) speed=$2 ;;
        --trace) trace=$(absolute "$2") ;;
        --language) language=$2 ;;
      esac
      shift 2 ;;
    --rehearse)
      rehearse=yes; shift
      if [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; then script=$(absolute "$1"); shift; fi ;;
    -h|--help) usage; exit 0 ;;
    *) usage >&2; fail "không hiểu (unknown): $1" ;;
  esac
done
case "${language:-vi}" in vi|en) ;; *) fail "--language cần một trong (needs one of): vi, en" ;; esac
[ -z "$sound" ] || [ -r "$sound" ] || fail "không đọc được tệp âm thanh (cannot read the sound file): $sound"
if [ $rehearse = no ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  fail "không có màn hình; hãy thử ./run.sh --rehearse (there is no display; try ./run.sh --rehearse)"
fi

./platform/linux/setup.sh
{ cmake --preset release && cmake --build --preset release; } > build-run.log 2>&1 || { tail -n 40 build-run.log >&2; exit 1; }
rm -f build-run.log
bin=$here/build/release/bin
# Without the option the tablet speaks what its Settings say.
tablet=("$bin/langnghe" ${language:+--language "$language"})

if [ $rehearse = yes ]; then
  # A bad file is told before anything is written.
  [ -n "$script" ] || script=$here/app/rehearsal/data/cao-xa-2018.json
  desks=$("${tablet[@]}" desks "$script") || exit $?
fi

temporary=''
if [ -z "$data" ]; then
  if [ $rehearse = yes ]; then temporary=$(mktemp -d); data=$temporary
  else data=${XDG_DATA_HOME:-$HOME/.local/share}/langnghe; fi
fi
mkdir -p "$data"
if [ $rehearse = yes ] && [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  export XDG_RUNTIME_DIR=$data/run; mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi

office_pid='' app_pid=''
finish() {
  status=$?
  trap - EXIT INT TERM
  for pid in $app_pid $office_pid; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in $app_pid $office_pid; do wait "$pid" 2>/dev/null || true; done
  if [ -n "$temporary" ]; then
    if [ $status -eq 0 ]; then rm -rf "$temporary"; else echo "run.sh: dữ liệu còn ở (the data is kept in) $temporary" >&2; fi
  fi
  exit $status
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Both programs end with this script, also when it is killed.
with_us() { exec setpriv --pdeathsig TERM "$@"; }

office_data=$data/office
mkdir -p "$office_data"
ready=$(mktemp -u); mkfifo -m 600 "$ready"
( with_us "$bin/langnghe-office" serve --data "$office_data" --name "Văn phòng Huyện ủy" ${language:+--language "$language"} ) > "$ready" &
office_pid=$!
if ! read -r line < <(head -n 1 "$ready"); then line=''; fi
rm -f "$ready"
[ -n "$line" ] || fail "văn phòng không khởi động được (the office did not start)"
echo "$line"
invite() { "$bin/langnghe-office" invite --data "$office_data"; }

if [ $rehearse = yes ]; then
  export QT_QPA_PLATFORM=offscreen
  arguments=(--rehearse "$script" --data "$data/tablets")
  [ -z "$speed" ] || arguments+=(--speed "$speed")
  [ -z "$sound" ] || arguments+=(--sound "$sound")
  [ -z "$trace" ] || arguments+=(--trace "$trace")
  while read -r desk; do
    "${tablet[@]}" status --data "$data/tablets/$desk" >/dev/null 2>&1 || arguments+=(--enrol "$desk=$(invite)")
  done <<< "$desks"
  ( with_us "${tablet[@]}" "${arguments[@]}" ) &
  app_pid=$!
  code=0; wait $app_pid || code=$?
  app_pid=''
  [ $code -eq 0 ] || exit $code
  # The verdict compares what the office exports with what each tablet exports.
  rm -rf "$data/exports"
  folders=()
  while read -r desk; do
    folders+=("$data/exports/$desk")
    "${tablet[@]}" export "$data/exports/$desk" --data "$data/tablets/$desk"
  done <<< "$desks"
  meeting=$(jq -r .meeting.id "${folders[0]}/meeting.json")
  "$bin/langnghe-office" export "$meeting" "$data/exports/office" --data "$office_data" >/dev/null
  "${tablet[@]}" compare "$data/exports/office" "${folders[@]}"
  exit 0
fi

arguments=(--data "$data/tablet" --desk A)
[ -z "$sound" ] || arguments+=(--sound "$sound")
if [ ! -e "$data/tablet/langnghe.db" ]; then
  "${tablet[@]}" import app/rehearsal/data/plan-2018.json --data "$data/tablet"
fi
"${tablet[@]}" status --data "$data/tablet" >/dev/null 2>&1 || arguments+=(--enrol "$(invite)")
( with_us "${tablet[@]}" "${arguments[@]}" ) &
app_pid=$!
code=0; wait $app_pid || code=$?
app_pid=''
exit $code
