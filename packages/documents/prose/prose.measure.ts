import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { checkReport, factsOf, wordFinding } from "@gouji/core"
import { heldOutRounds, precision, proseCorpus, recall, type Score, score } from "@gouji/core/testing"
import { expect, it } from "vitest"
import { readDocument } from "../src/index.ts"
import { publishedFolder } from "../src/testing/published-reports.ts"

const say = (text: string) => process.stdout.write(`${text}\n`)
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function line({ rule, ...counts }: Score): string {
  const { right, wrong, missed, held } = counts
  const judged = right + wrong + missed > 0
  const shares = judged ? [percent(precision({ rule, ...counts })), percent(recall({ rule, ...counts }))] : ["–", "–"]
  return `| ${[rule, right, wrong, missed, ...shares, held].join(" | ")} |`
}

function table(heading: string, scores: readonly Score[]): void {
  say(`\n${heading}\n`)
  say("| rule | right | false alarms | missed | precision | recall | held |")
  say("|---|--:|--:|--:|--:|--:|--:|")
  for (const item of scores) say(line(item))
}

it("judges the corpus", () => {
  const whole = [...proseCorpus, ...heldOutRounds.flatMap(({ corpus }) => corpus)]
  const verdicts = score(whole)
  table(`The whole corpus as it comes out now: ${whole.length} sentences and paragraphs`, verdicts.scores)
  say(`\nOf ${verdicts.borneOut} that are borne out, ${verdicts.read} were read.`)
  for (const fault of verdicts.faults) say(`  ${fault}`)
  say("\nHeld out, round by round: as it first came out, before anything was mended by it, and as it comes out now:\n")
  say("| round | sentences | run | right | false alarms | missed | precision | recall |")
  say("|---|--:|---|--:|--:|--:|--:|--:|")
  for (const { round, corpus, first } of heldOutRounds) {
    const now = score(corpus).scores.find(({ rule }) => rule === "all")
    for (const [run, counts] of [["first", first] as const, ["now", now] as const]) {
      if (counts === undefined) continue
      const all: Score = { rule: "all", held: 0, ...counts }
      const shares = [percent(precision(all)), percent(recall(all))]
      say(`| ${[round, corpus.length, run, all.right, all.wrong, all.missed, ...shares].join(" | ")} |`)
    }
  }
  expect(whole.length).toBeGreaterThan(0)
})

const folders = ["seeds", "samples"].map((name) => join(publishedFolder, name)).filter(existsSync)
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:html|md|pdf|txt)$/.test(name))
    .map((name) => join(folder, name)),
)

it.skipIf(files.length === 0)("judges real reports", async () => {
  say("\nReal reports\n")
  for (const file of files) {
    const { report } = await readDocument(new Uint8Array(readFileSync(file)), { name: file })
    const { findings } = checkReport(report, { asOf: `${(report.year ?? 2000) + 1}-03-31` })
    const own = findings.filter((finding) => finding.rule.startsWith("prose-"))
    say(`${report.agency.name} ${report.year}: ${own.length} found in the text`)
    for (const finding of own) say(`  ${finding.id}  ${wordFinding(factsOf(finding, report, "zh-CN"), "zh-CN")}`)
  }
})
