import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import { type Admitted, admit } from "../admit.ts"
import type { Publication } from "../archive.ts"
import { type Kept, keepRevisions } from "../keep-revisions.ts"
import type { Attempt } from "../kysely-archive.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { type Prepared, prepareRevisions } from "./prepared.ts"

const mostAtOnce = 1000

/** See `prepareRevisions`. */
const together = 25

const isFailure = (item: unknown): item is Failure => item instanceof Failure

const goodOf = <T>(items: readonly (T | Failure)[]): T[] => items.filter((item): item is T => !isFailure(item))

/** What was made of the good ones, with the failures in their places. */
function inPlaces<T>(items: readonly unknown[], made: readonly T[]): (T | Failure)[] {
  let next = 0
  return items.map((item) => (isFailure(item) ? item : (made[next++] as T)))
}

/**
 * Does all of the work on publications that needs no archive: judging, hashing, packing. What it gives is plain data, for
 * `publishAll`, and can be made in a worker thread; a `Failure` is what `publish` throws for a publication that is no
 * good. Throws nothing for any of them alone.
 */
export function preparePublications(publications: readonly Publication[]): (Prepared | Failure)[] {
  const all: (Prepared | Failure)[] = []
  for (let at = 0; at < publications.length; at += together) {
    const judged = publications.slice(at, at + together).map(admitted)
    all.push(...inPlaces(judged, prepareRevisions(goodOf(judged))))
  }
  return all
}

/** One of `preparePublications`, whose failure is thrown. */
export function preparePublication(publication: Publication): Prepared {
  const [prepared] = preparePublications([publication])
  if (prepared instanceof Failure) throw prepared
  return prepared as Prepared
}

function admitted(publication: Publication): Admitted | Failure {
  try {
    return admit(publication)
  } catch (error) {
    if (isFailure(error)) return error
    throw error
  }
}

const isPrepared = (item: Publication | Prepared): item is Prepared => "isPrepared" in item

/** See `Archive.publishAll`. */
export async function publishAll(
  db: Kysely<Tables>,
  attempt: Attempt,
  items: readonly (Publication | Prepared)[],
): Promise<(Kept | Failure)[]> {
  if (items.length > mostAtOnce) throw new Failure("bad-request", { found: "limit" })
  const made = preparePublications(items.filter((item): item is Publication => !isPrepared(item)))
  let taken = 0
  const judged = items.map((item) => (isPrepared(item) ? item : (made[taken++] as Prepared | Failure)))
  const good = goodOf(judged)
  const kept =
    good.length === 0 ? [] : await attempt(() => transact(db, (transaction) => keepRevisions(transaction, good)))
  return inPlaces(judged, kept)
}
