import type { Archive } from "@gouji/store"
import type { WorkerPool } from "../recognise/worker-pool.ts"

/** What a server needs to answer: `archive` is reached, `schema` is up to date, `workers` read, it is not `stopping`. */
export const partsOfReadiness = ["archive", "schema", "workers", "stopping"] as const
export type ReadinessPart = (typeof partsOfReadiness)[number]

interface Options {
  readonly archive: Pick<Archive, "examination">
  readonly pool: Pick<WorkerPool, "works">
  readonly isStopping: () => boolean
  /** How long the archive and the workers may take to answer. */
  readonly patience?: number
}

function within<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Asks each part that requests need, and gives those that fail: none where the server is ready. */
export function readiness({ archive, pool, isStopping, patience = 2000 }: Options) {
  const schema = async (): Promise<readonly ReadinessPart[]> => {
    const { steps, known } = await archive.examination.schema()
    return steps === known ? [] : ["schema"]
  }
  return async (): Promise<readonly ReadinessPart[]> => {
    if (isStopping()) return ["stopping"]
    const [unready, works] = await Promise.all([
      within<readonly ReadinessPart[]>(
        patience,
        schema().catch(() => ["archive"]),
        ["archive"],
      ),
      within(patience, pool.works(), false),
    ])
    return works ? unready : [...unready, "workers"]
  }
}
