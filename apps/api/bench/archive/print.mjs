import { cpus } from "node:os"

const ms = (number) => number.toFixed(number < 10 ? 2 : 0)

/** What an import of this many reports a second and a report of this many bytes are held to. */
const goals = { rate: 2000, bytes: 3072 }

const rateOf = ({ reports, seconds }) => (reports === 0 ? null : reports / seconds)

/** One archive in lines. */
export function* linesOf({ reports, filled, size, answers, load: [before, after, end] }, threads) {
  yield `${reports} reports; ${cpus().length} cores; load ${before} before, ${after} after the import, ${end} at the end`
  if (filled.reports > 0) {
    const { seconds, perReport, inventing } = filled
    const { cpu, read, checked, prepared, written } = perReport
    yield `import: ${filled.reports} reports in ${seconds.toFixed(1)} s, ${Math.round(rateOf(filled))}/s, ${cpu.toFixed(2)} ms of processor time a report`
    yield `  elapsed a report: ${read.toFixed(2)} ms read, ${checked.toFixed(2)} ms checked, ${prepared.toFixed(2)} ms judged, hashed and packed (all in ${threads} threads), ${written.toFixed(2)} ms written`
    yield `  beforehand, and no part of it: ${inventing.seconds.toFixed(1)} s and ${inventing.cpu.toFixed(2)} ms of processor time a report to invent the files`
  }
  yield `size: ${Math.round(size.perReport)} B a report without source files`
  for (const { name, bytes, perReport } of size.tables)
    yield `  ${name}: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${Math.round(perReport)} B a report`
  for (const { name, limit, times, p50, p99, cpu50, cpu99 } of answers) {
    yield `${p99 <= limit ? "holds" : "TOO SLOW"}  ${name}: p50 ${ms(p50)} ms, p99 ${ms(p99)} ms of ${limit}; processor ${ms(cpu50)}, ${ms(cpu99)} ms (${times} times)`
  }
}

const bold = (text, isMissed) => (isMissed ? `**${text}**` : text)

function importedBy({ filled }) {
  const rate = rateOf(filled)
  return rate === null ? "kept from before" : bold(Math.round(rate), rate < goals.rate)
}

/** How each figure grows from one archive to the next, as a table in Markdown; what misses its limit is bold. */
export function* growthOf(all) {
  const row = (name, limit, cells) => `| ${[name, limit, ...cells].join(" | ")} |`
  yield row(
    "",
    "limit",
    all.map(({ reports }) => `${reports.toLocaleString("en")} reports`),
  )
  yield `|${"---|".repeat(all.length + 2)}`
  yield row("imported a second", goals.rate, all.map(importedBy))
  const cpus = all.map(({ filled }) => (filled.reports === 0 ? "" : `${ms(filled.perReport.cpu)} ms`))
  yield row("processor time a report", "", cpus)
  const bytes = all.map(({ size }) => bold(Math.round(size.perReport), size.perReport > goals.bytes))
  yield row("bytes a report without source files", goals.bytes, bytes)
  for (const [at, { name, limit }] of all[0].answers.entries()) {
    const cells = all.map(
      ({ answers }) => `${ms(answers[at].p50)} / ${bold(ms(answers[at].p99), answers[at].p99 > limit)}`,
    )
    yield row(`${name}, p50 / p99`, `${limit} ms`, cells)
  }
}
