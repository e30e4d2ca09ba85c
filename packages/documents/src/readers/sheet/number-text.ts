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

/** So many digits are the most that a cell without a format shows. Excel takes the point for one of them, others do not. */
const mostDigits = 11
const digitsIn = (text: string) => text.replace(/\D/g, "").replace(/^0+/, "").length

/**
 * A number without a format. Of what a cell has room for, the number whole is given: how wide a cell is says nothing. But
 * no cell shows more than eleven digits. What then falls away is either noise behind some zeros, and the cell shows a
 * shorter number; or it is digits, and what is shown hangs on the width. That is not known, so it must not look like a figure.
 */
function generalText(value: number): string {
  const whole = numberText(value)
  // What is in scientific writing is no figure as it is.
  if (digitsIn(whole) <= mostDigits || whole.includes("e")) return whole
  const shown = render("General", value)
  return digitsIn(shown) <= mostDigits - 3 && !shown.includes("E") ? shown : `#${whole}`
}

/** A stored number as its format shows it. */
export function formattedNumber(value: number, format: string, from1904: boolean): string {
  const pattern = inEnglish(format)
  if (/^(?:\[[^\]]*\])*General$/i.test(pattern)) return generalText(value)
  try {
    const shifted = from1904 && isDateFormat(pattern) ? value + dayZeroOf1904 : value
    return render(pattern, shifted, { throws: true, overflow: `#${value}` })
  } catch {
    // A format that is none. What it shows is not known, so it must not look like a figure.
    return `#${numberText(value)}`
  }
}
