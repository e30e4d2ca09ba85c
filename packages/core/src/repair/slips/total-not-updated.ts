import { defineFigureSlip } from "./slip.ts"

/** A part was changed and its sum was not computed again: any other figure may stand there, whatever its digits. */
export const totalNotUpdated = defineFigureSlip({
  id: "total-not-updated",
  cost: 180,
  explains: (from, _, at) => at.total && from !== 0,
})
