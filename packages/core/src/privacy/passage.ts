export const privateKinds = ["id-number", "mobile", "bank-card"] as const
/** What a passage tells of a person: 公民身份号码, a mobile's number, the number of a bank card. */
export type PrivateKind = (typeof privateKinds)[number]

/** A private number in a text: UTF-16 offsets, and how it may be shown. `masked` is as long as the passage. */
export interface PrivatePassage {
  readonly kind: PrivateKind
  readonly start: number
  readonly end: number
  readonly masked: string
}
