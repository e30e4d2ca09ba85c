/** Where a command line begins: at the start, behind a prompt, an assignment, another program or a sign of the shell. */
const call = /(?:^\s*|[$;&|(:]\s*|npx |node |\w+=\S+ )(?:\S*\/)?gouji(?:\.mjs)? +([a-z-][^;|&<>]*)/g

/** The words of every call of `gouji` in a text of a shell, without what is said of it behind a # or some blanks. */
export function commandLines(text: string): string[][] {
  const lines = text.replace(/\\\n\s*/g, "").split("\n")
  return lines.flatMap((line) =>
    [
      ...line
        .trim()
        .replace(/\s#\s.*| {2,}.*/, "")
        .matchAll(call),
    ].map(([, words = ""]) =>
      (words.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, "")),
    ),
  )
}

/** The contents of a document's code blocks, with the language of each. */
export function codeBlocks(document: string): { readonly language: string; readonly text: string }[] {
  return [...document.matchAll(/^```([\w-]*)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }))
}
