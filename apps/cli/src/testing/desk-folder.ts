import { createHash } from "node:crypto"
import { checkReading, type Report, shippedRuleset } from "@gouji/core"
import { type Archive, openArchive } from "@gouji/store"
import { inventedReport, readingOf } from "./invented-report.ts"

/** When everything in the folder happened: before the day on which commands of tests run. */
const before = "2026-01-30T01:00:00.000Z"
const oldRules = { ...shippedRuleset, version: "2020.1" }

function contentOf(report: Report, { rules, version } = shippedRuleset) {
  const source = Buffer.from(JSON.stringify(report))
  const reading = readingOf(report, "年报.json")
  const sha256 = createHash("sha256").update(source).digest("hex")
  const check = checkReading(reading, { asOf: "2026-01-30", rules, ruleset: version })
  return { source, check, reading: { ...reading, source: { ...reading.source, sha256 } } }
}

interface Wanted {
  readonly agency: string
  readonly publishAt?: string
  readonly ruleset?: typeof shippedRuleset
  /** Left for a second person to approve. */
  readonly isOpen?: boolean
}

const clerk = { by: "经办人甲", at: before }
const approver = { by: "审核人乙", at: before }

async function draftOf(archive: Archive, { agency, publishAt, ruleset = shippedRuleset, isOpen = false }: Wanted) {
  const { desk, register } = archive
  const { id: agencyId } = await register.create({ name: agency }, clerk)
  const content = contentOf(inventedReport({ agency: { name: agency, id: null } }), ruleset)
  const { id } = await desk.create(agencyId, 2024, content, clerk)
  await desk.submit(id, { ...clerk, version: 1, ruleset: ruleset.version })
  const step = { ...approver, version: 2, ruleset: ruleset.version, publishAt: publishAt ?? null }
  if (!isOpen) await desk.approve(id, step)
  return id
}

async function publishElsewhere(archive: Archive, agency: string, opening = "无。") {
  const report = inventedReport({ agency: { name: agency, id: null } })
  const sections = report.sections.map((section) => ({ ...section, paragraphs: [opening] }))
  return await archive.publish({ ...contentOf({ ...report, sections }), agencyName: agency, publishedAt: before })
}

/** Fills an archive with drafts, one of each kind, and gives their ids by names that tests have for them. */
export async function fillDesk(dataFolder: string): Promise<Readonly<Record<string, string>>> {
  const archive = await openArchive({ databaseUrl: null, dataFolder })
  try {
    const draft = (wanted: Wanted) => draftOf(archive, wanted)
    const drafts = {
      "<approved>": await draft({ agency: "示例县民政局" }),
      "<approved-too>": await draft({ agency: "示例县教育局" }),
      "<due>": await draft({ agency: "示例县财政局", publishAt: before }),
      "<to-come>": await draft({ agency: "示例县水务局", publishAt: "2026-02-28T01:00:00.000Z" }),
      "<submitted>": await draft({ agency: "示例县林业局", isOpen: true }),
      "<old-rules>": await draft({ agency: "示例县审计局", publishAt: "2026-01-30T01:01:00.000Z", ruleset: oldRules }),
      "<no-reason>": await draft({ agency: "示例县统计局", publishAt: "2026-01-30T01:02:00.000Z" }),
      "<withdrawal>": "",
    }
    // By another way, so that the draft is a correction now, which does not say why.
    await publishElsewhere(archive, "示例县统计局", "有。")
    const { id: report } = await publishElsewhere(archive, "示例县信访局")
    const { id } = await archive.desk.createWithdrawal(report, "误发", clerk)
    await archive.desk.submit(id, { ...clerk, version: 1, ruleset: shippedRuleset.version })
    await archive.desk.approve(id, { ...approver, version: 2, ruleset: shippedRuleset.version })
    return { ...drafts, "<withdrawal>": id }
  } finally {
    await archive.close()
  }
}
