import type { Language } from "../forms/index.ts"

/** What notes in a copy of the report say beside the wordings of findings. */
export interface NoteTexts {
  readonly finding: (grade: string, sentence: string) => string
  readonly fix: (fix: string) => string
  /** A cell that a repair changes; `rank` is 0 where there is one way alone. */
  readonly change: (from: string, to: string, slips: readonly string[], rank: number) => string
  readonly deduced: (to: string) => string
}

export const noteTexts: Readonly<Record<Language, NoteTexts>> = {
  "zh-CN": {
    finding: (grade, sentence) => `【${grade}】${sentence}`,
    fix: (fix) => `改法：${fix}`,
    change: (from, to, slips, rank) =>
      `${rank === 0 ? "建议" : `可能的改法 ${rank}：`}把 ${from} 改为 ${to}${slips.length === 0 ? "" : `（${slips.join("；")}）`}`,
    deduced: (to) => `由合计推出，这一格应填 ${to}`,
  },
  en: {
    finding: (grade, sentence) => `[${grade}] ${sentence}`,
    fix: (fix) => `What to do: ${fix}`,
    change: (from, to, slips, rank) =>
      `${rank === 0 ? "Suggested: " : `Possible change ${rank}: `}${from} → ${to}${slips.length === 0 ? "" : ` (${slips.join("; ")})`}`,
    deduced: (to) => `The sums say that this cell is ${to}`,
  },
}
