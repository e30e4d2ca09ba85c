import { isPersonName } from "@gouji/core"

/**
 * The one author of several that a file names in places of its own: a person, where one is among them, since that is what
 * must not go out; else the first.
 */
export function firstPerson(names: readonly (string | null | undefined)[]): string | null {
  const given = names.flatMap((name) => name?.trim() || [])
  return given.find(isPersonName) ?? given[0] ?? null
}
