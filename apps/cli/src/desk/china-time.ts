const eightHours = 8 * 60 * 60 * 1000

/** The day and the minute in China of an instant: `2026-02-28 09:00`. */
export function chinaTime(instant: string): string {
  return new Date(Date.parse(instant) + eightHours).toISOString().slice(0, 16).replace("T", " ")
}
