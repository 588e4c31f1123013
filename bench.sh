#!/usr/bin/env bash
# Measures, each row beside a reference taken in the same run: prints a table and writes build/bench.json.
#   ./bench.sh [ROW…]     rows: register.durable start.cold search.keystroke import.rows ui.block memory.day
#                         audio.seek audio.cpu audio.loss audio.memory audio.xruns (some minutes each)
set -euo pipefail
cd "$(dirname "$0")"
./platform/linux/setup.sh
bin=$PWD/build/bench/bin
known=(register.durable start.cold search.keystroke import.rows ui.block memory.day audio.seek audio.cpu audio.loss audio.memory audio.xruns)
rows=("$@"); [ ${#rows[@]} -gt 0 ] || rows=("${known[@]}")
for row in "${rows[@]}"; do
  [[ " ${known[*]} " == *" $row "* ]] || { echo "bench.sh: không có dòng (no such row): $row" >&2; exit 2; }
done
targets=("${rows[@]/./_}") # the rows' programs, and what they run
{ cmake --preset bench && cmake --build --preset bench --target langnghe langnghe-office "${targets[@]/#/bench_}"; } > build-bench.log 2>&1 || { tail -n 40 build-bench.log >&2; exit 1; }
rm -f build-bench.log
lines=$(mktemp); work=$(mktemp -d -p build); trap 'rm -rf "$lines" "$work"' EXIT
for row in "${rows[@]}"; do
  case "$row" in
    register.durable) ( cd "$work" && "$bin/bench_register_durable" ) >> "$lines" ;;
    search.keystroke) ( cd "$work" && "$bin/bench_search_keystroke" ) >> "$lines" ;;
    import.rows|audio.seek|audio.cpu|audio.loss|audio.memory|audio.xruns) ( cd "$work" && "$bin/bench_${row/./_}" ) >> "$lines" ;;
    start.cold|ui.block|memory.day) ( cd "$work" && env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software \
                  xvfb-run -a -s "-screen 0 1280x800x24" "$bin/bench_${row/./_}" ) >> "$lines" ;;
  esac
done
jq -s . "$lines" > build/bench.json
jq -r '["row","ours","reference","ratio","unit","rss MB","reference is"], (.[] | [.row, .ours, .reference, (.ratio // "-"), .unit, .peak_rss_mb, .reference_name]) | @tsv' \
  build/bench.json | column -t -s "$(printf '\t')"
