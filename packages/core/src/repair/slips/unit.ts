import { defineFigureSlip } from "./slip.ts"

/** 元 for 万元, or another power of ten: zeros alone make the difference. Rarer in counts than a wrong digit. */
export const unit = defineFigureSlip({
  id: "unit",
  cost: 120,
  explains: (from, to) =>
    from !== 0 && to !== 0 && [10, 100, 1000, 10_000].some((factor) => from === to * factor || to === from * factor),
})
