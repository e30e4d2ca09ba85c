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

/** Whether a number format shows a date or time: its letters outside quotes, brackets and escapes. */
function showsDate(format: string): boolean {
  const bare = format.replace(/\[(?:h+|m+|s+)\]/gi, "h").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|E[+-]/gi, "")
  return /[ymdhs年月日]/i.test(bare)
}

/** A date as Chinese sheets show it where the format says so, else as the standard writes it; never a bare number. */
function dateText(value: number, format: string, from1904: boolean): string {
  const days = Math.floor(value) + (from1904 ? 1462 : 0)
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  if (Number.isNaN(date.getTime())) return `#${value}`
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (!/[ymd年月日]/i.test(format.replace(/h+:m+|m+:s+/gi, ""))) return `${numberText(value * 24)}:00`
  if (!/[年月日]/.test(format)) return date.toISOString().slice(0, 10)
  const parts = [
    /[y年]/i.test(format) && `${year}年`,
    /[m月]/i.test(format) && `${month}月`,
    /[d日]/i.test(format) && `${day}日`,
  ]
  return parts.filter(Boolean).join("")
}

/** A stored number under a number format: dates and shares show something else than the number, all others do not. */
export function formattedNumber(value: number, format: string, from1904: boolean): string {
  if (showsDate(format)) return dateText(value, format, from1904)
  // A percentage stands for another number than it shows.
  return format.includes("%") ? `${numberText(value * 100)}%` : numberText(value)
}
