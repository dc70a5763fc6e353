#!/usr/bin/env bash
# Does the job on every example and compares what came out with examples/NAME/expected:
#
#   bash Tests/examples.sh .build/release/jobcarve
#
# RECORD_SNAPSHOTS=1 writes what is expected anew; look at the difference before you keep it.
set -euo pipefail
if [ $# -ne 1 ] || [ ! -x "$1" ]; then
  echo "Usage: bash Tests/examples.sh PROGRAM" >&2
  exit 64
fi
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../examples"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# facts NAME: what has to stay the same, as small text files in $work/NAME/facts.
facts() {
  local name=$1 out=$work/$1/out facts=$work/$1/facts status=0
  mkdir -p "$facts"
  "$program" check "$name" --language en >"$facts/check.txt" 2>&1 || status=$?
  echo "exit $status" >>"$facts/check.txt"
  status=0
  # Statuses, scores, bounds and gaps of the searches; the folder of the output is not the same twice.
  "$program" run "$name" -o "$out" --language en --format json >"$work/$name/run.json" 2>"$work/$name/run.err" || status=$?
  { sed "s|$out|OUT|" "$work/$name/run.json"; cat "$work/$name/run.err"; echo "exit $status"; } >"$facts/run.txt"
  if [ ! -f "$out/jobs.csv" ]; then return; fi
  # Job, person and task.
  tail -n +2 "$out/jobs.csv" | tr -d '\r' | cut -d , -f 1-3 >"$facts/jobs.txt"
  # How often each rule keeps a task where it is.
  grep -oE ',[0-9]+(\.[0-9]+)?,[a-z]+(\.[a-z]+)?,' "$out/unassigned.csv" | cut -d , -f 3 | LC_ALL=C sort | uniq -c |
    sed 's/^ *//' >"$facts/unassigned.txt" || true
  # What the page and the plan are, not what they say.
  { (cd "$out" && find . -type f | sed 's|^\./||' | LC_ALL=C sort); grep -c '</html>' "$out/report.html"; } >"$facts/files.txt"
}

failed=0
for folder in */; do
  name=${folder%/}
  [ -f "$name/scenario.json" ] || continue
  facts "$name"
  if [ "${RECORD_SNAPSHOTS:-}" = 1 ]; then
    rm -rf "$name/expected"
    cp -r "$work/$name/facts" "$name/expected"
    echo "recorded: $name"
  elif diff -ru "$name/expected" "$work/$name/facts"; then
    echo "as expected: $name"
  else
    echo "NOT as expected: $name (examples/$name/expected)" >&2
    failed=1
  fi
done
exit $failed
