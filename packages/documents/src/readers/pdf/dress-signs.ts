import { type Rule, type Sign, unknownSign } from "./page-content.ts"

const isDigit = (text: string) => /^\p{Nd}$/u.test(text)

/** A note is smaller than the figure before it, and stands above or below its line: shares of the figure's size. */
const note = { size: 0.9, leastRise: 0.07, mostRise: 0.8, gap: 0.3 }

/** Digits of another size, off the line, right behind a digit are a note and no digits more: they are put on its line in brackets. */
export function withNotes(signs: readonly Sign[]): Sign[] {
  const settled: Sign[] = []
  /** The digit that notes hang on, and where the last sign behind it ends. */
  let base: Sign | null = null
  let end = 0
  for (const sign of signs) {
    const rise = base ? Math.abs(sign.base - base.base) : 0
    const isNote =
      base !== null &&
      isDigit(sign.text) &&
      !sign.upright &&
      sign.size <= note.size * base.size &&
      rise >= note.leastRise * base.size &&
      rise <= note.mostRise * base.size &&
      Math.abs(sign.from - end) <= note.gap * base.size
    if (isNote && base) settled.push({ ...sign, text: `[${sign.text}]`, base: base.base, y: base.y, run: base.run })
    else {
      settled.push(sign)
      base = isDigit(sign.text) && !sign.upright ? sign : null
    }
    end = sign.to
  }
  return settled
}

/** Where a line strikes a figure out, above its base line, and how far it may go beyond it: shares of its size. */
const strike = { low: 0.12, high: 0.55, beyond: 0.75 }
const step = 16

/** Lines through figures, as long as these, are no lines of a table: the figures are struck out, and nobody can tell them. */
export function withoutStruck(
  signs: readonly Sign[],
  rules: readonly Rule[],
): { readonly signs: readonly Sign[]; readonly rules: readonly Rule[] } {
  const printed = signs.filter((sign) => sign.text !== " " && !sign.upright)
  const atHeight = new Map<number, Sign[]>()
  for (const sign of printed) {
    const key = Math.floor(sign.base / step)
    const near = atHeight.get(key)
    if (near) near.push(sign)
    else atHeight.set(key, [sign])
  }
  const struck = new Set<Sign>()
  const kept = rules.filter((rule) => {
    if (!rule.lies) return true
    const key = Math.floor(rule.at / step)
    const crossed = [key, key + 1, key + 2].flatMap((at) =>
      (atHeight.get(at) ?? []).filter(({ from, to, base, size }) => {
        const height = (base - rule.at) / size
        const middle = (from + to) / 2
        return height > strike.low && height < strike.high && middle > rule.from && middle < rule.to
      }),
    )
    if (!crossed.some(({ text }) => isDigit(text))) return true
    const from = crossed.reduce((least, sign) => Math.min(least, sign.from), Number.POSITIVE_INFINITY)
    const to = crossed.reduce((most, sign) => Math.max(most, sign.to), Number.NEGATIVE_INFINITY)
    const reach = strike.beyond * (crossed[0]?.size ?? 0)
    if (rule.from < from - reach || rule.to > to + reach) return true
    for (const sign of crossed) if (isDigit(sign.text)) struck.add(sign)
    return false
  })
  if (struck.size === 0) return { signs, rules }
  return { signs: signs.map((sign) => (struck.has(sign) ? { ...sign, text: unknownSign } : sign)), rules: kept }
}
