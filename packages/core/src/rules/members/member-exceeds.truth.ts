import type { TruthTables } from "../truth-table.ts"
import { inventedRegion } from "./invented-region.ts"

const nobody = { name: null, id: null }

export const truth: TruthTables = [
  {
    holds: [
      inventedRegion(10, 4, 10),
      // What all have together is no matter of this rule, and a member's blank says nothing.
      inventedRegion(10, 9, 9),
      inventedRegion(10, 4, null),
      // Last year's report of a member, and the region's own, are none of its members'.
      {
        ...inventedRegion(10),
        members: inventedRegion(10, 11).members.map((member) => ({
          ...member,
          forms: { disclosure: null, requests: null, remedies: null },
        })),
      },
      { ...inventedRegion(10), members: [...inventedRegion(10, 4).members, { ...inventedRegion(11), year: 2023 }] },
      { ...inventedRegion(10), members: [...inventedRegion(10, 4).members, inventedRegion(11)] },
    ],
    broken: [
      inventedRegion(10, 11),
      {
        ...inventedRegion(10),
        members: inventedRegion(10, 2, 11).members.map((member) => ({ ...member, agency: nobody })),
      },
      inventedRegion(10, 2, 11, 12),
      inventedRegion(0, 1),
    ],
    notApplicable: [
      { ...inventedRegion(10, 11), scope: "body" },
      { ...inventedRegion(10, 11), scope: "level" },
    ],
    unknown: [
      inventedRegion(null, 4),
      { ...inventedRegion(10, 11), scope: null },
      { ...inventedRegion(10), members: null },
      { ...inventedRegion(10, 11), year: 2023 },
      { ...inventedRegion(10, 11), year: null },
      // That neither says its year makes them no reports of the same one.
      {
        ...inventedRegion(10),
        year: null,
        members: inventedRegion(10, 11).members.map((member) => ({ ...member, year: null })),
      },
      { ...inventedRegion(10, 11), cells: {} },
    ],
  },
]
