const eightHours = 8 * 60 * 60 * 1000

/** The calendar day in China (UTC+8, without daylight saving) at an instant: the day on which a check is made. */
export function chinaDay(instant: Date): string {
  return new Date(instant.getTime() + eightHours).toISOString().slice(0, 10)
}
