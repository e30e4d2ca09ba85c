/** The kinds of file that a report is saved as: what its name ends in, and its media type. */
export const saveKinds = {
  json: "application/json",
  html: "text/html",
} as const

export type SaveKind = keyof typeof saveKinds
