import type { Promised, Promises } from "./promises.ts"

const isSent = (place: string) => place.includes("←")

/** The place that a place is a part of: `a.b` of `a`, a parameter or an answer of its operation. */
function above(place: string): string {
  const arrow = place.search(/ [←→] /)
  // The dot of a path (`get /api/v1/board.csv`) parts nothing.
  if (arrow < 0 && place.includes(" /")) return place
  const [operation, inner] = [place.slice(0, Math.max(arrow, 0)), place.slice(Math.max(arrow, 0))]
  const inside = inner.replace(/(?:\.[^.[\]<>]+|\[\]|<\d+>)$/, "")
  return inside === inner ? place.replace(/ [←→].*$/, "") : operation + inside
}

function brokenAt(place: string, was: Promised, now: Promised | undefined): string | null {
  if (now === undefined) return "gone"
  const [few, many] = isSent(place) ? [was.types, now.types] : [now.types, was.types]
  if (!few.every((type) => many.includes(type))) return `${was.types.join("|")} has become ${now.types.join("|")}`
  if (isSent(place)) return now.required && !was.required ? "must be sent now" : null
  return was.required && !now.required ? "may be missing now" : null
}

/**
 * What a client that was made for an older description relies on and no longer finds, each as a line; none: it still
 * fits. What is new breaks nothing, unless it must be sent.
 */
export function brokenPromises(old: Promises, today: Promises): string[] {
  // Told once: what goes with the whole, and a schema where it is not named any more.
  const isToldElsewhere = (place: string) =>
    !today.has(place) && (/^[←→] [^.[<]+$/.test(place) || (above(place) !== place && !today.has(above(place))))
  const broken = [...old].flatMap(([place, was]) => {
    if (isToldElsewhere(place)) return []
    const why = brokenAt(place, was, today.get(place))
    return why === null ? [] : [`${place}: ${why}`]
  })
  const added = [...today].flatMap(([place, { required }]) =>
    required && isSent(place) && !old.has(place) && old.has(above(place)) ? [`${place}: must be sent now`] : [],
  )
  return [...broken, ...added]
}
