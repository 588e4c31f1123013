#!/usr/bin/env bash
# Sets up, builds and runs every test: no display, no sound card, no network but loopback.
#   ./test.sh [--quick]     --quick: the plain build only, without the sanitizers (what CI runs)
set -euo pipefail
cd "$(dirname "$0")"
./platform/linux/setup.sh
export QT_QPA_PLATFORM=offscreen
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
started=$SECONDS
one() { # one PRESET [ctest arguments…]
  local preset=$1; shift
  echo "== $preset: build"
  cmake --preset "$preset" > "build-$preset.log" 2>&1 || { cat "build-$preset.log"; exit 1; }
  cmake --build --preset "$preset" >> "build-$preset.log" 2>&1 || { grep -E 'error|FAILED|warning' -A6 "build-$preset.log" | head -n 80; exit 1; }
  rm -f "build-$preset.log"
  echo "== $preset: test ($((SECONDS - started)) s)"
  ctest --preset "$preset" "$@"
}
one dev
[ "${1:-}" = --quick ] && exit 0
one asan
one tsan -L tsan
echo "== done in $((SECONDS - started)) s"
