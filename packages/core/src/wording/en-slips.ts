import type { Wordings } from "./wordings.ts"

/** English wordings of slips and of what a repair found. */
export const enSlips: Wordings["slips"] = {
  omitted: "a figure was left out",
  transposition: "two digits were swapped",
  substitution: "a digit was mistyped",
  "digit-dropped": "a digit was left out",
  "digit-added": "there is a digit too many",
  unit: "wrong unit, or zeros too many or too few",
  spurious: "there is a figure where none belongs",
  "total-not-updated": "the total was not updated",
  misprint: "two digits are wrong",
  "other-figure": "another figure stands there",
  shifted: "the figure was put into the cell beside its own",
  exchanged: "two neighbouring figures were exchanged",
  "shifted-far": "the figure was put into another cell of its row or column",
  overwritten: "a figure was put over the one beside its own",
  "row-slid": "the row slid by a column",
  "row-duplicated": "the row was copied from the one next to it",
  "with-total": "a part and the total computed from it are wrong",
}

export const enRepair: Wordings["repair"] = {
  located: "This would mend everything that does not tie",
  ambiguous: "Several changes would mend it equally well; the figures alone cannot choose",
  "not-located": "Where the mistake is could not be told from the figures",
  none: "Nothing to mend",
}
