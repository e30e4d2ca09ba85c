/**
 * Shapes and hands in which a cell is known to be wrong or missing unsaid, each with its reason. They are measured and
 * shown like all others, but do not fail the run. Whoever mends one strikes it here.
 */
export const knownFaults: Readonly<Record<string, string>> = {
  "RTF, in GBK: bytes": "a hyphen behind a broken control word is text by the specification; LibreOffice prints none",
  "XLS, by SheetJS: bytes":
    "a flipped bit that leaves a number a number, or a row without one, is what other programs print as well; a number " +
    "in the general format is given with all its digits, of which a sheet shows eleven",
}
