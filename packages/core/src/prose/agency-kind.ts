import { type BodyKind, bodyOf } from "../bodies/index.ts"

/** How a body speaks of itself and what its tables cover, as far as its name tells. */
export type AgencyKind = "government" | "township" | "office" | "department"

const kinds: Readonly<Record<BodyKind, AgencyKind | null>> = {
  government: "government",
  // A zone's committee reports for its bodies, as a government does.
  "development-zone": "government",
  township: "township",
  street: "township",
  office: "office",
  department: "department",
  authorised: "department",
  unknown: null,
}

/** What sort of body a name names, or `null` where the name does not tell. */
export function agencyKind(name: string | null): AgencyKind | null {
  return kinds[bodyOf(name).kind]
}
