import type { BatchText } from "./batch-text.ts"

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`

function timeLeft(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}

export const enBatch: BatchText = {
  commands: {
    diff: {
      brief: "Compare two reports, two folders or two checks",
      full: `Compares the figures of two reports cell by cell and their text paragraph by paragraph; two folders (or ZIPs) are paired by agency and year. --checks compares two results of gouji check: fixed, new, remaining.

Exit code: 0 the same, 1 different, 2 could not run, 3 no difference found, but something was not read and could not be compared

EXAMPLES
  gouji diff draft.docx mended.docx
  gouji diff 2023/ 2024/ --format csv > changes.csv
  gouji diff --checks before.json after.json`,
    },
    completion: {
      brief: "Print the completions for a shell",
      full: `Prints the completions for bash, zsh or fish: commands, flags, and what flags can be.

EXAMPLES
  source <(gouji completion bash)                                    for ~/.bashrc
  gouji completion zsh > "\${fpath[1]}/_gouji"
  gouji completion fish > ~/.config/fish/completions/gouji.fish`,
    },
    man: {
      brief: "Print the manual page",
      full: `Prints gouji(1) (roff): every command and flag.

EXAMPLES
  gouji man > gouji.1 && man -l gouji.1`,
    },
  },
  flags: {
    jobs: "How many are read side by side (default: processors); results and their order stay the same",
    quiet: "No progress, and no summary at the end",
    cache: "Keep what was read; what has not changed is not read again, and an interrupted run goes on where it was",
    cacheFolder: "The cache's folder (turns --cache on; default ~/.cache/gouji)",
    maxWarnings: "Exit code 1 where there are more warnings than this in all files together",
    baseline: "A baseline (JSON): known findings do not change the exit code; errors stay listed, marked as known",
    writeBaseline: "Write the findings of this run to the file of --baseline",
    diffFormat: "Format: human (default), json, ndjson, csv",
    checks: "Compare two results of gouji check (JSON or NDJSON)",
    before: "The earlier report, folder or result",
    after: "The later report, folder or result",
    shell: "Which shell: bash, zsh, fish",
  },
  usage: {
    jobs: "expected a whole number from 1 to 256",
    count: "expected a whole number, 0 or more",
    noBaseline: "--write-baseline needs --baseline FILE.",
  },
  manual: {
    name: "NAME",
    brief: "read, check, keep and publish annual reports on open government information",
    synopsis: "SYNOPSIS",
    command: "command",
    options: "options",
    files: "files",
    description: "DESCRIPTION",
    commands: "COMMANDS",
  },
  diff: {
    same: "the same",
    different: (cells, parts) => `different: ${plural(cells, "figure")}, ${plural(parts, "part")} of the text`,
    unread: (cells) => `${plural(cells, "cell")} not read, and so not compared`,
    onlyBefore: "only before",
    onlyAfter: "only after",
    absent: "(none)",
    several: (agency) => ({
      title: `More than one report of one agency and year: ${agency}`,
      detail: "Leave one on each side, or name the two files.",
    }),
    checksInvalid: (path) => ({
      title: `This is no result of a check: ${path}`,
      detail: "Give what gouji check … --json or --format ndjson prints.",
    }),
    fixed: "fixed",
    new: "new",
    remaining: "remaining",
    unknown: "unknown",
    counts: (counts) =>
      `${counts.fixed} fixed, ${counts.new} new, ${counts.remaining} remaining, ${counts.unknown} unknown`,
    totals: (counts) =>
      `Compared: ${counts.same} the same, ${counts.different} different, ${counts.inconclusive} inconclusive, ${counts.failed} unreadable`,
  },
  progress: (done, of, seconds) => `${done} of ${of}${seconds === null ? "" : `, about ${timeLeft(seconds)} left`}`,
  checked: ({ documents, passed, findings, inconclusive, unreadable }) =>
    `${plural(documents, "document")} checked: ${passed} passed, ${findings} with findings, ${inconclusive} inconclusive, ${unreadable} unreadable`,
  read: ({ documents, passed, unreadable }) =>
    `${plural(documents, "document")}: ${passed} done, ${unreadable} could not be worked on`,
  passedOver: (hidden, others) =>
    `${plural(hidden + others, "file")} passed over (${hidden} hidden or temporary, ${others} of other kinds)`,
  separator: "; ",
  took: (seconds) => `${seconds} s`,
  tooManyWarnings: (found, most) => `${plural(found, "warning")}: more than --max-warnings ${most}.`,
  known: "known",
  knownReason: (reason, by, until) =>
    `Known: ${reason}${by === null && until === null ? "" : ` (${[by, until && `until ${until}`].filter(Boolean).join(", ")})`}`,
  knownCount: (count) => `${count} known (in the baseline)`,
  baselineExpired: (count) => `${count} of the baseline expired and ${count === 1 ? "counts" : "count"} again.`,
  baselineGone: (count) =>
    `${count} of the baseline ${count === 1 ? "is" : "are"} gone; --write-baseline takes them out.`,
  baselineWritten: (path, count) => `Baseline ${path} written: ${plural(count, "finding")}.`,
  baselineInvalid: {
    title: (path, pointer) => `This is no baseline: ${path}${pointer === "" ? "" : ` (${pointer})`}`,
    todo: "Have --write-baseline make it, or mend it after that form.",
  },
  cacheUnwritable: (folder, why) =>
    `The cache cannot be written to ${folder} (${why}): nothing is kept, the result is the same.`,
}
