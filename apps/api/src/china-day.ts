const eightHours = 8 * 60 * 60 * 1000

/** The calendar day in China (UTC+8, no summer time) at an instant, `YYYY-MM-DD`. */
export function chinaDay(instant: Date): string {
  return new Date(instant.getTime() + eightHours).toISOString().slice(0, 10)
}
