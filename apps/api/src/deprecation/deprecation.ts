/** What goes away, and where to read what to use instead. */
export interface Deprecation {
  /** The day on which it was said, `YYYY-MM-DD`. */
  readonly since: string
  /** The day from which it may be gone; not before half a year has passed. */
  readonly sunset?: string
  /** A page that says what to use instead. */
  readonly link: string
}

const ofOperation = "x-gouji-deprecation"
const ofParameters = "x-gouji-deprecated-parameters"

/** Part of a route's declaration: the operation goes away. */
export const deprecated = (deprecation: Deprecation) => ({ deprecated: true, [ofOperation]: deprecation })

/** Part of a route's declaration: these parameters of its query go away. */
export const deprecatedParameters = (deprecations: Readonly<Record<string, Deprecation>>) => ({
  [ofParameters]: deprecations,
})

/** What a declaration says of itself and of its parameters. */
export function deprecationsIn(route: object): {
  readonly operation: Deprecation | null
  readonly parameters: Readonly<Record<string, Deprecation>>
} {
  const said = route as { [ofOperation]?: Deprecation; [ofParameters]?: Readonly<Record<string, Deprecation>> }
  return { operation: said[ofOperation] ?? null, parameters: said[ofParameters] ?? {} }
}
