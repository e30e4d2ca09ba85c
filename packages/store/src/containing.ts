/** A LIKE pattern (with `escape '!'`) for text that contains a term, whatever signs are in it. */
export function containing(term: string): string {
  return `%${term.replace(/[!%_]/g, "!$&")}%`
}
