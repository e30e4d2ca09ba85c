const day = 24 * 60 * 60_000

interface Days {
  readonly most: number
  readonly usual: number
}

/**
 * When a token ends: with the end of a day in China, which is without daylight saving, or the usual number of days from
 * now. `null`: that is past, or too far off.
 */
export function expiry(until: string | undefined, now: Date, { most, usual }: Days): string | null {
  if (until === undefined) return new Date(now.getTime() + usual * day).toISOString()
  const end = Date.parse(`${until}T00:00:00+08:00`) + day
  return end > now.getTime() && end <= now.getTime() + most * day ? new Date(end).toISOString() : null
}
