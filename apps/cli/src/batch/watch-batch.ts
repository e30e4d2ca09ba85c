import type { Context } from "../context.ts"
import type { Outcome } from "../exit-code.ts"
import type { PassedOver } from "../input/find-paths.ts"
import type { Item } from "../input/items.ts"
import { progressLine } from "../keeping/progress.ts"
import type { BatchCounts } from "../texts/batch-text.ts"

/** What a run is told of, and what it says at its end. */
export interface Watching<T> {
  readonly outcome: (item: Item<T>) => Outcome
  readonly counted: (counts: BatchCounts) => string
  /** Said behind the counts. */
  readonly also?: () => readonly string[]
  /** Called when all is done. */
  readonly end?: () => void
}

const none: PassedOver = { hidden: 0, others: 0 }

/** Before so many documents nobody can tell how long the rest will take. */
const fewest = 3

/**
 * Looks on while documents are worked through: how far it is and how long it may take, on standard error where that is
 * a terminal, and one line of summary at the end. Nothing of either when it is told to be quiet.
 */
export function watchBatch(context: Context, isQuiet: boolean) {
  const words = context.texts.batch
  const started = context.now().getTime()
  const line = isQuiet ? null : progressLine(context)
  let expected = 0
  let passedOver: Readonly<PassedOver> = none
  const elapsed = () => (context.now().getTime() - started) / 1000

  function summary<T>(counts: ReadonlyMap<Outcome, number>, { counted, also }: Watching<T>): string {
    const of = (outcome: Outcome) => counts.get(outcome) ?? 0
    const documents = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const ends = { passed: of("pass"), findings: of("findings"), inconclusive: of("inconclusive") }
    const { hidden, others } = passedOver
    return [
      counted({ documents, ...ends, unreadable: of("failed") }),
      ...(also?.() ?? []),
      ...(hidden + others > 0 ? [words.passedOver(hidden, others)] : []),
      words.took(elapsed().toFixed(1)),
    ].join(words.separator)
  }

  return {
    /** For `Work.expect`. */
    expect: (documents: number, over: Readonly<PassedOver>) => {
      expected = documents
      passedOver = over
    },
    /** The same items, one after the other. */
    async *watch<T>(items: AsyncIterable<Item<T>>, watching: Watching<T>): AsyncGenerator<Item<T>> {
      const counts = new Map<Outcome, number>()
      let done = 0
      for await (const item of items) {
        const outcome = watching.outcome(item)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
        done += 1
        // What is printed now must not stand behind it on the same line.
        line?.end()
        yield item
        const left = done < fewest ? null : Math.ceil((elapsed() / done) * Math.max(0, expected - done))
        if (expected > 1) line?.show(() => words.progress(done, Math.max(done, expected), left))
      }
      line?.end()
      watching.end?.()
      if (!isQuiet) context.say(summary(counts, watching))
    },
  }
}
