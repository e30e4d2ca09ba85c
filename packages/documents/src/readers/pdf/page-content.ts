/** A sign as it stands on the sheet, in points from the top left. */
export interface Sign {
  readonly text: string
  /** Where it begins and ends along its line. */
  readonly from: number
  readonly to: number
  /** Its base line. */
  readonly base: number
  readonly size: number
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** Follows the sign above it instead of the one to its left. */
  readonly upright: boolean
  /** Which text of the page it was printed with. */
  readonly run: number
}

/** A drawn line that lies or stands. */
export interface Rule {
  readonly lies: boolean
  /** Its height on the sheet where it lies, else its distance from the left edge. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What is printed on a page. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly signs: readonly Sign[]
  readonly rules: readonly Rule[]
  /** Signs that stand there and that nobody can tell. */
  readonly unknown: number
  /** Whether all text lies unseen behind a picture. */
  readonly unseen: boolean
  /** Whether anything stands on it that is neither text nor the line or the ground of a table. */
  readonly drawn: boolean
}

/** Stands for a sign that cannot be told, so that what it belongs to is no figure, and no blank either. */
export const unknownSign = "\ufffd"
