const hours = 8 * 60 * 60 * 1000

/** An instant as the clock on a wall in China shows it: `2025-01-20 09:30`. No daylight saving, no locale. */
export function chinaTime(instant: string | number): string {
  const time = typeof instant === "number" ? instant : Date.parse(instant)
  if (Number.isNaN(time)) return String(instant)
  return new Date(time + hours).toISOString().slice(0, 16).replace("T", " ")
}

/** The calendar day in China at an instant: `2025-01-20`. */
export const chinaDay = (instant: string | number) => chinaTime(instant).slice(0, 10)
