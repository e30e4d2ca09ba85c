import { documentsFor } from "../batch/documents-for.ts"
import { watchBatch } from "../batch/watch-batch.ts"
import type { Context } from "../context.ts"
import { readExplanations } from "../explanations.ts"
import { standsForMany } from "../input/find-paths.ts"
import { type Item, itemsOf } from "../input/items.ts"
import { type Delivery, deliver, outcomeOf } from "../output/deliver.ts"
import { importScreen } from "../output/import-screen.ts"
import type { Documents } from "../ports.ts"
import { problemOf } from "../problem.ts"
import { folderTarget } from "../publish/folder-target.ts"
import { publishInTurn } from "../publish/publish-in-turn.ts"
import { serverTarget } from "../publish/server-target.ts"
import type { Labels, Publication, Target } from "../publish/target.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { ImportFlags } from "./import-command.ts"

function labelsOf({ agency, agencyId, division, year, region, reason }: ImportFlags): Labels {
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(agencyId === undefined ? {} : { agencyId }),
    ...(division === undefined ? {} : { division }),
    ...(year === undefined ? {} : { year }),
    ...(region === undefined ? {} : { region }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** Where to publish, by the flags; an error where they leave it open. */
async function targetOf(
  context: Context,
  flags: ImportFlags,
  { files, documents }: { readonly files: readonly string[]; readonly documents: Documents },
): Promise<Target | Error> {
  const { usage } = context.texts
  const { data, server } = flags
  if (server !== undefined && flags.rules !== undefined) return new Error(usage.rulesOfServer)
  if (data !== undefined && server !== undefined) return new Error(usage.twoTargets)
  if (server === undefined && data === undefined) return new Error(usage.noTarget)
  // A finding's id does not say whose report it is of.
  if (flags.explanations !== undefined && (files.length > 1 || (await standsForMany(files))))
    return new Error(usage.explanationsOfOne)
  try {
    const explanations = flags.explanations === undefined ? [] : await readExplanations(flags.explanations)
    if (server !== undefined) {
      const token = flags.token ?? context.environment.GOUJI_TOKEN
      if (!token) return new Error(usage.noToken)
      return serverTarget(context, server, token, labelsOf(flags), explanations) as Target
    }
    const set = await loadRuleset(context, flags.rules)
    return (await folderTarget(context, data ?? "", labelsOf(flags), { set, explanations, documents })) as Target
  } catch (error) {
    const { title, detail } = problemOf(error, context.language)
    return new Error(`${title}\n  ${detail}`, { cause: error })
  }
}

/** `gouji import`. */
export async function importFiles(this: Context, flags: ImportFlags, ...files: string[]): Promise<Error | undefined> {
  const documents = await documentsFor(this, flags)
  const target = await targetOf(this, flags, { files, documents })
  if (target instanceof Error) return target
  const batch = watchBatch(this, flags.quiet ?? false)
  const work = { document: target.prepare, record: null, atOnce: documents.atOnce, expect: batch.expect }
  try {
    const items = publishInTurn(this, itemsOf(this, files, documents.maxDocumentBytes, work), target)
    const delivery: Delivery<Publication> = {
      format: flags.json ? "json" : "human",
      several: files.length > 1,
      key: "publication",
      data: (publication) => publication,
      screen: (publication, file) => importScreen(this, publication, file),
      outcome: () => "pass",
    }
    const watching = { outcome: (item: Item<Publication>) => outcomeOf(item, delivery), counted: this.texts.batch.read }
    await deliver(this, batch.watch(items, watching), delivery)
  } finally {
    await target.close()
  }
}
