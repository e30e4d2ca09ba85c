import { equationsOf, isEquality } from "../check/index.ts"
import { findCell } from "../forms/index.ts"
import { Failure, type FormId, formIds, pointerOf } from "../report/index.ts"
import type { Rule } from "../rules/index.ts"
import { declarations } from "./declarations.ts"
import { packSchema } from "./pack-schema.ts"
import type { RulePack } from "./rule-pack.ts"

/** A cell that the rule asks for and its form does not have: a misspelt row, or one that only another form has. */
function strangeCell(rule: Rule, form: FormId): string | undefined {
  const places = isEquality(rule) || rule.kind === "blank-total" ? equationsOf(rule, form) : []
  const hollow = places.some(({ expected, found }) => expected.length === 0 || found.length === 0)
  if (hollow) return `${form}: 0 = 0`
  const strange = places.flatMap(({ expected, found }) => [...expected, ...found]).find((cell) => !findCell(form, cell))
  return strange === undefined ? undefined : `${form}: ${strange}`
}

/** The first thing that is wrong with a pack of the right shape: where, and what stands there. */
function faultOf(pack: RulePack): [pointer: string, found: string] | null {
  for (const [index, rule] of pack.rules.entries()) {
    const at = ["rules", index] as const
    if (!rule.id.startsWith(`${pack.id}-`)) return [pointerOf([...at, "id"]), `${rule.id} (${pack.id}-…)`]
    if (!Object.hasOwn(pack.wordings, rule.id)) return [pointerOf(["wordings", rule.id]), "—"]
    for (const form of rule.forms ?? formIds) {
      const strange = strangeCell(rule, form)
      if (strange !== undefined) return [pointerOf(at), strange]
    }
  }
  const known = new Set(pack.rules.map((rule) => rule.id))
  const idle = Object.keys(pack.wordings).find((id) => !known.has(id))
  return idle === undefined ? null : [pointerOf(["wordings", idle]), idle]
}

/**
 * Takes the default export of a rule pack's file. `source` names the file in failures. Throws `rule-pack-invalid` with
 * a JSON pointer where it has not the shape of a pack, or a rule speaks of rows that its forms do not have.
 */
export function parsePack(given: unknown, source: string): RulePack {
  const invalid = (pointer: string, found: string, cause?: unknown) =>
    new Failure("rule-pack-invalid", { path: source, pointer, found: found.slice(0, 200) }, { cause })
  let value = given
  try {
    if (typeof given === "function") value = given(declarations)
  } catch (error) {
    throw invalid("/", String(error), error)
  }
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw invalid(pointerOf(issue?.path ?? []), issue?.message ?? "")
  }
  // What is kept is what was given: its functions are the pack's own.
  const pack = value as RulePack
  const fault = faultOf(pack)
  if (fault) throw invalid(...fault)
  return pack
}
