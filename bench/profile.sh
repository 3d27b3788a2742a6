#!/bin/sh
# Where the processor time goes: samples a server under a load of AddContact with perf and lists the functions that took most, managed ones by name.
#   bench/profile.sh [SECONDS] [CONNECTIONS]       writes bench/profile/top.txt and stacks.txt; with flamegraph.pl in the PATH also flame.svg
# Needs perf (apt-get install linux-perf) and the right to use it (as root, or sysctl kernel.perf_event_paranoid=1).
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-20}; connections=${2:-64}; out=bench/profile
command -v perf >/dev/null || { echo "perf is not here: apt-get install linux-perf" >&2; exit 1; }
mkdir -p "$out"
dotnet build bench/Retinue.Bench -c Release --nologo -v q
# The runtime writes /tmp/perf-PID.map for perf as it compiles; without compiled-ahead code of the framework every function is in it. Code that is mapped
# twice, once to be written and once to be run, perf would not find there.
export DOTNET_PerfMapEnabled=1 DOTNET_ReadyToRun=0 DOTNET_EnableWriteXorExecute=0
dotnet run --project bench/Retinue.Bench -c Release --no-build -- latency --seconds "$((seconds + 15))" --connections "$connections" >"$out/load.txt" &
load=$!
trap 'kill $load 2>/dev/null || true' EXIT
sleep 12    # it starts, makes its tables, and what runs often is compiled for good
server=$(pgrep -n -f 'Retinue.Server.dll serve')
perf record -F 499 -g -p "$server" -o "$out/perf.data" -- sleep "$seconds" >/dev/null 2>&1
perf report -i "$out/perf.data" --no-children -g none --percent-limit 0.3 --sort dso,symbol 2>/dev/null | grep -v '^#' | grep -v '^$' >"$out/top.txt"
perf script -i "$out/perf.data" 2>/dev/null >"$out/stacks.txt"
if command -v flamegraph.pl >/dev/null && command -v stackcollapse-perf.pl >/dev/null; then
  stackcollapse-perf.pl "$out/stacks.txt" | flamegraph.pl >"$out/flame.svg"
fi
head -40 "$out/top.txt"
