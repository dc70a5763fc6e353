# Builds the fuzzer of Tests/Fuzz and tries the readers one after the other, each for the number of seconds given:
#   bash Tests/run --fuzz SECONDS [Table XML Sheet BPMN XES]
# A crash, a hang or more than 512 MB ends with the input in .build-fuzz/found/, and with an exit code. A hang is one
# input (at most 64 KB) that takes 10 s by the clock, in a build that checks every access and is some five times slower
# than the program; one that takes 2 s is kept there too, as slow. On a busy machine an input may only have waited:
# FUZZ_READER=Table .build-fuzz/release/Fuzz FILE reads one anew.
fuzz() {
  local seconds="$1"
  shift
  [ "$#" -gt 0 ] || set -- Table XML Sheet BPMN XES
  local shared=../shared/data name status=0
  for name in "$@"; do
    [ -d "Tests/Fuzz/Seeds/$name" ] || { echo "There is no reader $name." >&2; return 64; }
  done
  mkdir -p .build-fuzz/found
  echo "== building the fuzzer"
  if ! JOBCARVE_FUZZ=1 swift build --product Fuzz --scratch-path .build-fuzz -c release \
    -Xswiftc -sanitize=fuzzer,address >.build-fuzz/build.log 2>&1; then
    grep -E 'error:' .build-fuzz/build.log >&2 || tail -n 20 .build-fuzz/build.log >&2
    return 1
  fi
  for name in "$@"; do
    local corpus=".build-fuzz/corpus/$name" extra=".build-fuzz/shared/$name"
    mkdir -p "$corpus" "$extra"
    # Third-party files are seeds where they are at hand; they are copied at run time and never kept.
    case "$name" in
      Table) copy_seeds "$extra" 20k "$shared/csv-spectrum" "$shared/csv-messy" "$shared/csvw" ;;
      XML) copy_seeds "$extra" 4k "$shared/xmlconf" "$shared/xml-hostile" ;;
      Sheet) copy_seeds "$extra" 30k "$shared/flat-ods" "$shared/spreadsheet-xml-2003" ;;
      BPMN) copy_seeds "$extra" 30k "$shared/bpmn-amsterdam" "$shared/bpmn-miwg" ;;
    esac
    echo "== $name, $seconds s"
    # Whatever a target allocates once (schemas, tables of Foundation) is no leak of one input.
    FUZZ_READER="$name" ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=8 .build-fuzz/release/Fuzz \
      -max_total_time="$seconds" -timeout=10 -report_slow_units=2 -rss_limit_mb=512 -max_len=65536 \
      -print_final_stats=1 -detect_leaks=0 -artifact_prefix=".build-fuzz/found/$name-" \
      "$corpus" "Tests/Fuzz/Seeds/$name" "$extra" >".build-fuzz/$name.log" 2>&1 || status=1
    grep -aE 'ERROR|SUMMARY|Fatal error|Done |number_of_executed_units|peak_rss_mb' ".build-fuzz/$name.log" || true
  done
  return "$status"
}

# copy_seeds FOLDER LARGEST SOURCE…: files of at most that size, under the hash of their path.
copy_seeds() {
  local folder="$1" largest="$2" source
  shift 2
  for source in "$@"; do
    [ -d "$source" ] || continue
    find "$source" -type f -size "-$largest" -print0 | while IFS= read -r -d '' file; do
      cp "$file" "$folder/$(printf '%s' "$file" | cksum | cut -d ' ' -f 1)"
    done
  done
}
