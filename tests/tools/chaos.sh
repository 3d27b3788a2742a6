#!/usr/bin/env bash
# Two retinue processes over a real three-node cluster, a constant load, and everything that can be killed, stopped or cut off is, again and again in
# random order. At the end each acknowledged operation is there exactly once, all mail and webhooks went out, and the nodes are identical.
#   chaos.sh [--minutes N] [--seed S] [--no-build]
# Without --minutes each kind of fault happens once (about a minute and a half). The seed repeats the order of the faults. Ends with a table of the
# longest stall and error window for each kind of fault, and with 0 when everything held. Needs root, and what ./test installs.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
build=yes
while [ $# -gt 0 ]; do
  case $1 in
  --minutes) export RETINUE_CHAOS_MINUTES=$2; shift 2 ;;
  --seed) export RETINUE_CHAOS_SEED=$2; shift 2 ;;
  --no-build) build=no; shift ;;
  --help | -h) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
if ! why=$(tests/tools/galera.sh can); then echo "A cluster cannot be made here: $why" >&2; exit 1; fi
[ "$build" = no ] || dotnet build tests/Retinue.Tests --nologo -v quiet -clp:NoSummary

RETINUE_CHAOS_REPORT=$(mktemp -d)
export RETINUE_CHAOS_REPORT
trap 'rm -rf "$RETINUE_CHAOS_REPORT"' EXIT
echo "starting the cluster" >"$RETINUE_CHAOS_REPORT/progress"
tests/Retinue.Tests/bin/Debug/net10.0/Retinue.Tests --progress off --auto-reporters off --ansi off --filter-class '*ChaosTests' >"$RETINUE_CHAOS_REPORT/output" 2>&1 &
runner=$!
said="" tick=0
while kill -0 "$runner" 2>/dev/null; do
  line=$(tail -n 1 "$RETINUE_CHAOS_REPORT/progress")
  # On a terminal one line that changes; in a file one line now and then.
  if [ -t 1 ]; then printf '\r%s\033[K' "$line"; elif [ "$line" != "$said" ] && [ $((tick % 15)) = 0 ]; then echo "$line"; fi
  said=$line tick=$((tick + 1))
  sleep 1
done
[ ! -t 1 ] || printf '\r\033[K'
code=0
wait "$runner" || code=$?
[ "$code" = 0 ] || cat "$RETINUE_CHAOS_REPORT/output"
if [ -f "$RETINUE_CHAOS_REPORT/report" ]; then cat "$RETINUE_CHAOS_REPORT/report"; fi
exit "$code"
