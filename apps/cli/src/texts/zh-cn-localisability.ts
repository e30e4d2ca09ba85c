import type { LocalisabilityText } from "./texts.ts"

export const zhLocalisability: LocalisabilityText = {
  title: "合计关系能看出哪些差错",
  intro:
    "一张表的合计关系相当于纠错码，码字就是各项相符的表。以下由规则推得，用 `gouji localisability --markdown` 生成。",
  columns: ["格式", "表", "格数", "等式", "独立", "最小距离"],
  kinds: { locatable: "能定位", detectable: "只能看出", undetectable: "看不出" },
  meanings: {
    locatable: "只错一格时，不符的等式与错在其他任何一格都不同",
    detectable: "看得出有错，但错在并列的几格时不符的等式相同",
    undetectable: "没有等式涉及这一格",
  },
  form: (form) => `${form} 年格式`,
  sums: (equalities, rank) => `等式 ${equalities} 条，其中独立 ${rank} 条`,
  distance: (cells) => `至少要几格同时错才会看不出：${cells}`,
  moreThan: (cells) => `多于 ${cells}`,
  cells: (count) => `${count} 格`,
  alike: "彼此分不清",
  dependent: (count) => `以下 ${count} 条等式，任一条都可由其余推得`,
}
