import { digitAdded } from "./digit-added.ts"
import { digitDropped } from "./digit-dropped.ts"
import { exchanged } from "./exchanged.ts"
import { misprint } from "./misprint.ts"
import { omitted } from "./omitted.ts"
import { otherFigure } from "./other-figure.ts"
import { overwritten } from "./overwritten.ts"
import { rowDuplicated } from "./row-duplicated.ts"
import { rowSlid } from "./row-slid.ts"
import { shifted } from "./shifted.ts"
import { shiftedFar } from "./shifted-far.ts"
import { spurious } from "./spurious.ts"
import { substitution } from "./substitution.ts"
import { totalNotUpdated } from "./total-not-updated.ts"
import { transposition } from "./transposition.ts"
import { unit } from "./unit.ts"
import { withTotal } from "./with-total.ts"

/** Every slip that a repair can undo. What explains a changed figure is the first of the cheapest. */
export const slips = [
  omitted,
  transposition,
  substitution,
  digitDropped,
  digitAdded,
  unit,
  spurious,
  totalNotUpdated,
  misprint,
  otherFigure,
  shifted,
  exchanged,
  shiftedFar,
  overwritten,
  rowSlid,
  rowDuplicated,
  withTotal,
] as const

/** The id of a slip. */
export type SlipId = (typeof slips)[number]["id"]
