// What XML cannot hold, or no program shows: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF.
const illegal = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu

/** A cell of a sheet holds 32,767 code units. */
const longest = 32_000

/**
 * Text that every format can hold: signs that some cannot become U+FFFD, in all of them, so that they all say the same.
 * Empty text is `null`.
 */
export function seenText(text: string | null): string | null {
  const seen = (text ?? "").replace(illegal, "\ufffd")
  // A pair of surrogates is never cut in two.
  const whole = seen.length > longest ? `${seen.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : seen
  return whole === "" ? null : whole
}
