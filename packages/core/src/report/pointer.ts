/** The JSON pointer (RFC 6901) of a path into a value; `/` for the value itself. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return `/${path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`
}
