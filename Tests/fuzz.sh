# Builds the fuzzers of Tests/Fuzz and runs them one after the other, each for the number of seconds given:
#   bash Tests/run --fuzz SECONDS [Table XML Sheet BPMN XES]
# A crash, a hang of 10 s or more than 512 MB ends with the input in .build-fuzz/found/, and with an exit code.
fuzz() {
  local seconds="$1"
  shift
  [ "$#" -gt 0 ] || set -- Table XML Sheet BPMN XES
  local shared=../shared/data name status=0
  mkdir -p .build-fuzz/found
  for name in "$@"; do
    echo "== building Fuzz$name"
    JOBCARVE_FUZZ=1 swift build --product "Fuzz$name" --scratch-path .build-fuzz -c release \
      -Xswiftc -sanitize=fuzzer,address 2>&1 | grep -E 'error:|Build of product' || true
    [ -x ".build-fuzz/release/Fuzz$name" ] || return 1
  done
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
    echo "== Fuzz$name, $seconds s"
    # Whatever a target allocates once (schemas, tables of Foundation) is no leak of one input.
    ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=8 ".build-fuzz/release/Fuzz$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -max_len=65536 \
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
