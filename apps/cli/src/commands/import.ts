import type { Context } from "../context.ts"
import { readExplanations } from "../explanations.ts"
import { itemsOf } from "../input/items.ts"
import { deliver } from "../output/deliver.ts"
import { importScreen } from "../output/import-screen.ts"
import { problemOf } from "../problem.ts"
import { folderTarget } from "../publish/folder-target.ts"
import { serverTarget } from "../publish/server-target.ts"
import type { Labels, Target } from "../publish/target.ts"
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
async function targetOf(context: Context, flags: ImportFlags, files: readonly string[]): Promise<Target | Error> {
  const { usage } = context.texts
  const { data, server } = flags
  if (server !== undefined && flags.rules !== undefined) return new Error(usage.rulesOfServer)
  if (data !== undefined && server !== undefined) return new Error(usage.twoTargets)
  if (server === undefined && data === undefined) return new Error(usage.noTarget)
  // A finding's id does not say whose report it is of.
  if (flags.explanations !== undefined && files.length > 1) return new Error(usage.explanationsOfOne)
  try {
    const explanations = flags.explanations === undefined ? [] : await readExplanations(flags.explanations)
    if (server !== undefined) {
      const token = flags.token ?? context.environment.GOUJI_TOKEN
      if (!token) return new Error(usage.noToken)
      return serverTarget(context, server, token, labelsOf(flags), explanations)
    }
    const set = await loadRuleset(context, flags.rules)
    return await folderTarget(context, data ?? "", labelsOf(flags), { set, explanations })
  } catch (error) {
    const { title, detail } = problemOf(error, context.language)
    return new Error(`${title}\n  ${detail}`, { cause: error })
  }
}

/** `gouji import`. */
export async function importFiles(this: Context, flags: ImportFlags, ...files: string[]): Promise<Error | undefined> {
  const target = await targetOf(this, flags, files)
  if (target instanceof Error) return target
  const { maxDocumentBytes } = await this.ports.documents()
  try {
    const items = itemsOf(this, files, maxDocumentBytes, { document: target.publish, record: null })
    await deliver(this, items, {
      format: flags.json ? "json" : "human",
      several: files.length > 1,
      key: "publication",
      data: (publication) => publication,
      screen: (publication, file) => importScreen(this, publication, file),
      outcome: () => "pass",
    })
  } finally {
    await target.close()
  }
}
