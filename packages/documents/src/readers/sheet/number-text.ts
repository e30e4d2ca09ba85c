import { isDateFormat, format as render } from "numfmt"

/**
 * A stored number as its shortest decimal. Spreadsheets reckon with fifteen digits: what binary arithmetic leaves
 * behind them was never there. What cannot be exact stays in scientific writing, which is no figure.
 */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : value.toExponential()
  const text = String(Number(value.toPrecision(15)))
  if (!text.includes("e")) return text
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : text
}

/** Chinese spreadsheets have a name of their own for the format that shows all, and a second sign that quotes the next. */
function inEnglish(format: string): string {
  return format
    .replaceAll("G/通用格式", "General")
    .replace(/"[^"]*"|\\.|_.|\*.|!(.)/gs, (part, quoted?: string) => (quoted === undefined ? part : `\\${quoted}`))
}

const dayZeroOf1904 = 1462

/**
 * A stored number as its format shows it. A cell without a format shows as many digits as it has room for, which is
 * nothing that its author chose: it is given whole.
 */
export function formattedNumber(value: number, format: string, from1904: boolean): string {
  const pattern = inEnglish(format)
  if (/^(?:\[[^\]]*\])*General$/i.test(pattern)) return numberText(value)
  try {
    const shifted = from1904 && isDateFormat(pattern) ? value + dayZeroOf1904 : value
    return render(pattern, shifted, { throws: true, overflow: `#${value}` })
  } catch {
    // A format that is none. What it shows is not known, so it must not look like a figure.
    return `#${numberText(value)}`
  }
}
