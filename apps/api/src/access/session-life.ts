const minute = 60_000

/** A session ends when it was not used for so long, and after so long whatever was done. */
export const sessionLife = { idle: 60 * minute, whole: 12 * 60 * minute } as const

/** What the archive judges a session by, at an instant. */
export function sessionTimes(now: Date) {
  return { at: now.toISOString(), idleSince: new Date(now.getTime() - sessionLife.idle).toISOString() }
}

export const sessionEnd = (now: Date): string => new Date(now.getTime() + sessionLife.whole).toISOString()
