/** A database address as it may be shown and logged. */
export function withoutPassword(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return "postgres://…"
  const port = url.port === "" ? "" : `:${url.port}`
  return `${url.protocol}//${url.hostname}${port}${url.pathname}`
}
