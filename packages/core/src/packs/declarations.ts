import {
  defineBalance,
  defineBlankTotal,
  defineCode,
  defineColumnSum,
  defineFigureKind,
  defineRowSum,
} from "../rules/index.ts"
import { phrasesEn, phrasesZh } from "../wording/index.ts"
import { definePack } from "./rule-pack.ts"

/**
 * What a rule pack is declared with. It is handed to a pack's function, so that a file that stands alone beside the
 * bundled command needs no import.
 */
export const declarations = {
  definePack,
  defineBalance,
  defineColumnSum,
  defineRowSum,
  defineFigureKind,
  defineBlankTotal,
  defineCode,
  /** The turns of phrase that the sentences of the shipped rules are made of. */
  phrases: { "zh-CN": phrasesZh, en: phrasesEn },
} as const

export type Declarations = typeof declarations
