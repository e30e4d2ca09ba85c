const eightHours = 8 * 60 * 60 * 1000

/** The calendar day in China (UTC+8, no summer time) at an ISO instant: the law's days are counted there. */
export function chinaDay(instant: string): string {
  return new Date(Date.parse(instant) + eightHours).toISOString().slice(0, 10)
}
