/** Who asks. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: "reader" | "clerk" | "approver" | "administrator"
  /** The agency of a clerk. */
  readonly agencyId: string | null
  /** The division of an approver: two, four or six digits of GB/T 2260, with all below it. */
  readonly division: string | null
}
