/** How pages are shown to whoever needs it: larger type, stronger contrast. */
export const displays = ["large", "contrast"] as const
export type Display = (typeof displays)[number]

/** What of a text is known, each once: `large contrast`, as the attribute and the cookie have it (there with a dash). */
export function readDisplays(text: string | null | undefined): Display[] {
  const words = new Set((text ?? "").split(/[ -]/))
  return displays.filter((display) => words.has(display))
}

/** The other state of one of them, the rest as it is. */
export function toggled(shown: readonly Display[], display: Display): Display[] {
  return displays.filter((each) => shown.includes(each) !== (each === display))
}

/** As the cookie and an address have them; `normal`: none. */
export const writeDisplays = (shown: readonly Display[]) => shown.join("-") || "normal"
