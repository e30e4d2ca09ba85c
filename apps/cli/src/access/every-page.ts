import type { Page } from "@gouji/store"

type Read<T> = (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>

/** All there is of a list that comes in pages. */
export async function everyPage<T>(read: Read<T>): Promise<T[]> {
  const all: T[] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = await read({ limit: 1000, ...(cursor === null ? {} : { cursor }) })
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return all
}
