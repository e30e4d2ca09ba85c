import type { LocalisabilityText } from "./texts.ts"

export const enLocalisability: LocalisabilityText = {
  title: "What the sums can tell of a wrong figure",
  intro:
    "The equalities over a table are an error-correcting code whose words are the tables that tie. What follows is derived from the rules by `gouji localisability --lang en --markdown`.",
  columns: ["form", "table", "cells", "equalities", "independent", "distance"],
  kinds: { locatable: "locatable", detectable: "detectable", undetectable: "undetectable" },
  meanings: {
    locatable: "a single wrong figure breaks equalities as no other cell does",
    detectable: "a single wrong figure is seen, but others would break the same equalities alike",
    undetectable: "no equality contains the cell",
  },
  form: (form) => `form of ${form}`,
  sums: (equalities, rank) => `equalities ${equalities}, independent ${rank}`,
  distance: (cells) => `fewest figures that can be wrong together unseen: ${cells}`,
  moreThan: (cells) => `more than ${cells}`,
  cells: (count) => `${count} ${count === 1 ? "cell" : "cells"}`,
  alike: "cannot be told apart",
  dependent: (count) => `of these ${count} equalities each follows from the others`,
}
