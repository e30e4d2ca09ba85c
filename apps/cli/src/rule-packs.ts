import { Failure, parsePack, type Ruleset, shippedRuleset, withPacks } from "@gouji/core"
import type { Context } from "./context.ts"

async function load(context: Context, path: string) {
  const module = await context.ports.importModule(path).catch((cause: unknown) => {
    const found = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)
    throw new Failure("rule-pack-unreadable", { path, found: found.slice(0, 200) }, { cause })
  })
  return parsePack(module.default, path)
}

/**
 * The shipped rules and those of the packs in the given files. A pack is code and may do whatever the user may. Throws
 * `rule-pack-unreadable`, `rule-pack-invalid`, `rule-pack-clash`.
 */
export async function loadRuleset(context: Context, files: readonly string[] = []): Promise<Ruleset> {
  if (files.length === 0) return shippedRuleset
  const packs = []
  for (const path of files) packs.push(await load(context, path))
  return withPacks(packs)
}
