import type { Context } from "../context.ts"
import { attempt, type Item } from "../input/items.ts"
import type { Outcome, Publication, Target } from "./target.ts"

/** How long a document may wait, done, for others that are published together with it, in milliseconds. */
const patience = 250

async function outcomesOf<P>(target: Target<P>, prepared: readonly P[]): Promise<readonly Outcome[]> {
  if (prepared.length === 0) return []
  try {
    return await target.publish(prepared)
  } catch (error) {
    if (prepared.length < 2) return prepared.map(() => ({ error }))
    // Nothing of them is kept, and one of them may be the reason.
    const outcomes: Outcome[] = []
    for (const one of prepared) outcomes.push(...(await outcomesOf(target, [one])))
    return outcomes
  }
}

function publicationIn(outcome: Outcome): Publication {
  if ("error" in outcome) throw outcome.error
  return outcome
}

/**
 * Publishes documents in their order, several together where the target takes them so: what becomes of each is what would
 * become of it alone.
 */
export async function* publishInTurn<P>(
  context: Context,
  items: AsyncIterable<Item<P>>,
  target: Target<P>,
): AsyncGenerator<Item<Publication>> {
  let [waiting, since]: [Item<P>[], number] = [[], 0]
  const values = () => waiting.flatMap((item) => ("problem" in item ? [] : [item.value]))
  async function* keep(): AsyncGenerator<Item<Publication>> {
    const outcomes = await outcomesOf(target, values())
    let next = 0
    for (const item of waiting) {
      if ("problem" in item) yield item
      else {
        const outcome = outcomes[next++] as Outcome
        const { file, line, found = false } = item
        yield { file, line, found, ...(await attempt(context, () => publicationIn(outcome))) }
      }
    }
    waiting = []
  }
  for await (const item of items) {
    if (waiting.length === 0) since = performance.now()
    else if (!("problem" in item) && !target.joins(values(), item.value)) yield* keep()
    waiting.push(item)
    if (waiting.length >= target.most || performance.now() - since > patience) yield* keep()
  }
  yield* keep()
}
