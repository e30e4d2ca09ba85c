import type { Rule } from "./page-content.ts"

/** Lines closer than this are one line: borders of two cells beside each other, or a double line. */
export const near = 3

/** Pieces of one line, drawn cell by cell or dash by dash, put together. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((lies) => {
    const sorted = rules.filter((rule) => rule.lies === lies).sort((a, b) => a.at - b.at || a.from - b.from)
    const merged: Rule[] = []
    let group: Rule[] = []
    const flush = () => {
      merged.push(...joinPieces(group))
      group = []
    }
    for (const rule of sorted) {
      // By its first line, so that a staircase of lines does not become one.
      if (group[0] && rule.at - group[0].at > near) flush()
      group.push(rule)
    }
    flush()
    return merged.filter((rule) => rule.to - rule.from >= shortest)
  })
}

/** Shorter lines are part of a sign or a dot, not of a table. */
const shortest = 5

function joinPieces(pieces: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  const weight = (rule: Rule) => rule.to - rule.from
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (!last || piece.from - last.to > near) joined.push(piece)
    else {
      // The longer piece says where the line is.
      const at = weight(piece) > weight(last) ? piece.at : last.at
      joined[joined.length - 1] = { ...last, at, to: Math.max(last.to, piece.to) }
    }
  }
  return joined
}
