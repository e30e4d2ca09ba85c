import { Failure } from "@gouji/core"
import { closest, distance } from "fastest-levenshtein"
import { otherNames, type Settings, settingList } from "./setting-list.ts"
import { formOf } from "./setting-values.ts"

const names = Object.values(settingList).map(({ name }) => name)

/** A name as it was written, and the one that may have been meant. */
function withNearest(name: string): string {
  const nearest = closest(name, names)
  return distance(name, nearest) <= 4 ? `${name} (→ ${nearest})` : name
}

/** What a provider cannot be asked without, where one of these is set. */
const ofProvider = ["oidcIssuer", "oidcClientId", "oidcClientSecret"] as const

function missingBeside(settings: Readonly<Record<string, unknown>>): string[] {
  if (ofProvider.every((key) => settings[key] === null)) return []
  const needed = [...ofProvider, "publicOrigin"] as const
  return needed
    .filter((key) => settings[key] === null)
    .map((key) => `${settingList[key].name}=${formOf(settingList[key].schema)}`)
}

/**
 * The settings of a server from its environment. What is empty is not set. Throws `setting-unknown` for a name that begins
 * as ours do and is none (a misspelt one would do nothing, silently), and `settings-invalid` with all that are wrong and
 * the form they should have; no value is repeated, since some are secrets.
 */
export function readSettings(environment: Readonly<Partial<Record<string, string>>>): Settings {
  const known = new Set([...names, ...otherNames])
  const unknown = Object.keys(environment).filter((name) => name.startsWith("GOUJI_") && !known.has(name))
  if (unknown.length > 0) throw new Failure("setting-unknown", { found: unknown.map(withNearest).join(", ") })
  const wanted: string[] = []
  const settings: Record<string, unknown> = {}
  for (const [key, { name, schema, byDefault }] of Object.entries(settingList)) {
    const text = environment[name] || byDefault
    const parsed = text === null ? null : schema.safeParse(text)
    if (parsed?.success === false) wanted.push(`${name}=${formOf(schema)}`)
    settings[key] = parsed?.data ?? null
  }
  wanted.push(...missingBeside(settings))
  if (wanted.length > 0) throw new Failure("settings-invalid", { wanted: [...new Set(wanted)].join("; ") })
  return settings as Settings
}
