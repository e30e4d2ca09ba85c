/** A text of the program with what is another each time in brackets: versions, ids, digests, tokens, instants of this run. */
export function steady(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<id>")
    .replace(/[0-9a-f]{64}/g, "<sha256>")
    .replace(/(?<=: |：|"|^)[\w-]{43}(?=$|")/gm, "<token>")
}
