#!/usr/bin/env bash
# Sets up, builds and runs every test: no display, no sound card, no network but loopback.
#   ./test.sh [--quick]     --quick: the plain build only, without the sanitizers
# From nothing it takes about 45 minutes on two cores and 12 GB of disk (--quick 4), and ccache keeps up to 5 beside it.
set -euo pipefail
cd "$(dirname "$0")"
./platform/linux/setup.sh
export QT_QPA_PLATFORM=offscreen
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
started=$SECONDS
# A linker that runs out of disk says so after half an hour.
needs=$([ "${1:-}" = --quick ] && echo 4 || echo 12)
if [ ! -d build ] && [ "$(df --output=avail -BG . | tail -n 1 | tr -dc 0-9)" -lt "$needs" ]; then
  echo "test.sh: đĩa còn dưới $needs GB, có thể không đủ để dựng (less than $needs GB free, which may not be enough)" >&2
fi
one() { # one PRESET [LABEL]     only that label's tests, and only they are built
  local preset=$1 label=${2:-} targets=() log=build-$1.log
  echo "== $preset: build"
  cmake --preset "$preset" > "$log" 2>&1 || { cat "$log"; exit 1; }
  if [ -n "$label" ]; then
    mapfile -t targets < <(ctest --preset "$preset" -N -L "$label" | sed -n 's/^ *Test *#[0-9]*: //p')
    [ ${#targets[@]} -gt 0 ] || { echo "test.sh: no test is labelled $label" >&2; exit 1; }
    targets=(--target "${targets[@]}")
  fi
  cmake --build --preset "$preset" "${targets[@]}" >> "$log" 2>&1 || { grep -E 'error|FAILED|warning' -A6 "$log" | head -n 80; exit 1; }
  rm -f "$log"
  echo "== $preset: test ($((SECONDS - started)) s)"
  ctest --preset "$preset" ${label:+-L "$label"} -j "$(nproc)"
}
one dev
[ "${1:-}" = --quick ] && exit 0
one asan
one tsan tsan
echo "== done in $((SECONDS - started)) s"
