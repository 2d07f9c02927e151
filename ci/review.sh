#!/bin/sh
# Reviews a change in CI: new findings, stale documents, and what the change means for people.
#
# Reads   FIELDNOTE          the program (default: cargo-fieldnote)
#         FIELDNOTE_BASE     revision to compare with; empty compares with nothing
#         FIELDNOTE_FAIL_ON  what in the diff fails the run: record,notice,consent,assessment,any
#         FIELDNOTE_STRICT   true: warnings and gaps fail as well
#         FIELDNOTE_DIR      the workspace (default: .)
#         FIELDNOTE_REPORT   where the Markdown report goes (default: fieldnote-report.md)
#         FIELDNOTE_FORMAT   form of the findings in the log (default: human)
# Writes  the report, and `status`, `consequences` and `report` to $GITHUB_OUTPUT where that is set
# Exits   0 clean, 1 findings, stale documents or a consequence of FIELDNOTE_FAIL_ON, 2 could not run
set -u

program=${FIELDNOTE:-cargo-fieldnote}
folder=${FIELDNOTE_DIR:-.}
base=${FIELDNOTE_BASE:-}
report=${FIELDNOTE_REPORT:-fieldnote-report.md}
status=0

# The gravest status of all steps counts.
step() {
    "$@"
    code=$?
    if [ "$code" -gt 2 ]; then code=2; fi
    if [ "$code" -gt "$status" ]; then status=$code; fi
}

set -- -C "$folder" check --format "${FIELDNOTE_FORMAT:-human}"
if [ -n "$base" ]; then set -- "$@" --since "$base"; fi
if [ "${FIELDNOTE_STRICT:-}" = true ]; then set -- "$@" --strict; fi
step "$program" "$@"

step "$program" -C "$folder" generate --check

consequences=
if [ -n "$base" ]; then
    set -- -C "$folder" diff "$base" --format markdown
    if [ -n "${FIELDNOTE_FAIL_ON:-}" ]; then set -- "$@" --fail-on "$FIELDNOTE_FAIL_ON"; fi
    "$program" "$@" >"$report"
    code=$?
    if [ "$code" -gt 2 ]; then code=2; fi
    if [ "$code" -gt "$status" ]; then status=$code; fi
    for what in record notice consent assessment; do
        "$program" -C "$folder" diff "$base" --format json --fail-on "$what" >/dev/null
        if [ $? -eq 1 ]; then consequences="$consequences${consequences:+,}$what"; fi
    done
    cat "$report"
fi

if [ -n "${GITHUB_OUTPUT:-}" ]; then
    {
        echo "status=$status"
        echo "consequences=$consequences"
        echo "report=$report"
    } >>"$GITHUB_OUTPUT"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$report" ]; then cat "$report" >>"$GITHUB_STEP_SUMMARY"; fi
exit "$status"
