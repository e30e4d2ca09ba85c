/**
 * The one text of a check or reading as JSON: two spaces of indent, keys in the order of their schema, a newline at the
 * end. The command, the API and the browser all give these bytes for the same document.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
