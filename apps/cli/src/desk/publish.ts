import { readSettings } from "@gouji/api/settings"
import { jsonText } from "@gouji/core"
import { printRows } from "../access/print-rows.ts"
import type { Context } from "../context.ts"
import type { Outcome } from "../exit-code.ts"
import { placeOf } from "../keeping/place.ts"
import { sayProblem } from "../output/deliver.ts"
import { problemOf } from "../problem.ts"
import { refuse } from "../refuse.ts"
import { loadRuleset } from "../rule-packs.ts"
import { chinaTime } from "./china-time.ts"
import type { DeskTarget, DraftLine, Taken, TakenOutcome } from "./desk-target.ts"
import { folderDesk } from "./folder-desk.ts"
import type { PublishFlags } from "./publish-command.ts"
import { publishScreen } from "./publish-screen.ts"
import { serverDesk } from "./server-desk.ts"

const outcomes: Readonly<Record<TakenOutcome, Outcome>> = {
  published: "pass",
  withdrawn: "pass",
  unchanged: "pass",
  taken: "pass",
  // Done as it should be, and somebody has to see to it.
  rechecked: "findings",
  returned: "findings",
  later: "failed",
  refused: "failed",
}

/** Whose drafts, by the flags; an error where they leave it open. */
async function targetOf(context: Context, { server, data, rules, token }: PublishFlags): Promise<DeskTarget | Error> {
  const { usage } = context.texts
  if (server === undefined) {
    // As a server over the same archive takes them: by other rules every draft would have to be checked again.
    const packs = rules ?? readSettings(context.environment).rules
    return await folderDesk(context, placeOf(context, data), await loadRuleset(context, packs))
  }
  if (data !== undefined) return new Error(usage.twoTargets)
  if (rules !== undefined) return new Error(usage.rulesOfServer)
  const secret = token ?? context.environment.GOUJI_TOKEN
  return secret ? serverDesk(context, server, secret) : new Error(usage.noToken)
}

/** What came of one draft that was named, also where there is none. */
async function publishOne(context: Context, desk: DeskTarget, draft: string): Promise<Taken> {
  try {
    return await desk.publish(draft)
  } catch (error) {
    const unknown = { agency: null, year: null, report: null, revision: null, address: null }
    return { draft, outcome: "refused", ...unknown, error: problemOf(error, context.language) }
  }
}

async function show(context: Context, taken: Taken): Promise<void> {
  const screen = publishScreen(context, taken)
  if (screen !== null) await context.print(`${screen}\n`)
}

/** What goes out by itself first of all, in the order in which it will; then by agencies. */
function inOrder(a: DraftLine, b: DraftLine): number {
  const keys = ({ publishAt, agency, id }: DraftLine) => [publishAt ?? "~", agency.name, id].join("\n")
  return keys(a) < keys(b) ? -1 : 1
}

async function printList(context: Context, json: boolean, approved: readonly DraftLine[]): Promise<void> {
  const drafts = approved.toSorted(inOrder)
  if (json) return await context.print(jsonText(drafts))
  const words = context.texts.publish
  await printRows(
    context,
    drafts.map(({ id, agency, year, kind, decidedBy, publishAt }) => [
      id,
      words[kind],
      String(year),
      agency.name,
      words.approvedBy(decidedBy ?? ""),
      publishAt === null ? words.bySomebody : words.at(chinaTime(publishAt)),
    ]),
  )
}

async function take(context: Context, desk: DeskTarget, { due, json }: PublishFlags, drafts: readonly string[]) {
  const all: Taken[] = []
  const tell = async (taken: Taken) => {
    context.record(outcomes[taken.outcome])
    all.push(taken)
    if (taken.outcome === "refused" && taken.error) sayProblem(context, taken.draft, taken.error)
    if (!json) await show(context, taken)
  }
  // Each is told of as it is done: whoever interrupts must know what went out.
  if (due) for (const taken of await desk.publishDue()) await tell(taken)
  for (const draft of new Set(drafts)) await tell(await publishOne(context, desk, draft))
  if (due && all.length === 0 && !json) context.say(context.texts.publish.nothingDue)
  if (json) await context.print(jsonText(due || drafts.length > 1 ? all : all[0]))
}

/** `gouji publish`. */
export async function publish(this: Context, flags: PublishFlags, ...drafts: string[]): Promise<Error | undefined> {
  const { due = false, list = false, json = false } = flags
  if ([due, list, drafts.length > 0].filter(Boolean).length !== 1) return new Error(this.texts.publish.which)
  try {
    const desk = await targetOf(this, flags)
    if (desk instanceof Error) return desk
    try {
      if (list) await printList(this, json, await desk.approved())
      else await take(this, desk, flags, drafts)
    } finally {
      await desk.close()
    }
  } catch (error) {
    await refuse(this, error, json ? "json" : "human")
  }
  return undefined
}
