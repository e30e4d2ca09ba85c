import { createStore, del, entries, get, type UseStore, update } from "idb-keyval"
import { type Draft, draftSchema } from "./draft.ts"

/** A draft in the list, by what it is called and when it was kept; `null`: kept by a program of another version. */
export interface ListedDraft {
  readonly id: string
  readonly draft: Draft | null
}

export interface DraftStore {
  readonly list: () => Promise<readonly ListedDraft[]>
  readonly find: (id: string) => Promise<Draft | null>
  /** Keeps a draft as the revision after its own. `false`: another window has kept a later one, and it stays. */
  readonly keep: (draft: Draft) => Promise<boolean>
  readonly drop: (id: string) => Promise<void>
}

const parse = (value: unknown): Draft | null => draftSchema.safeParse(value).data ?? null

/** What tells one state of a draft from another. */
const stateOf = (value: unknown) => {
  const { version, revision, savedAt } = (value ?? {}) as Partial<Draft>
  return `${version} ${revision} ${savedAt}`
}

/** Drafts in the browser's own database, which no server sees. */
export function openDrafts(database = "gouji-drafts"): DraftStore {
  let opened: UseStore | undefined
  const store = () => {
    opened ??= createStore(database, "drafts")
    return opened
  }
  // The list is asked for whenever a draft was kept: what has not changed is neither looked through nor shown anew.
  const listed = new Map<string, { readonly state: string; readonly entry: ListedDraft }>()
  const entryOf = (id: string, value: unknown): ListedDraft => {
    const state = stateOf(value)
    const known = listed.get(id)
    if (known?.state === state) return known.entry
    const entry = { id, draft: parse(value) }
    listed.set(id, { state, entry })
    return entry
  }
  return {
    list: async () => {
      const all = (await entries<string, unknown>(store())).map(([id, value]) => entryOf(id, value))
      return all.sort((a, b) => (b.draft?.savedAt ?? 0) - (a.draft?.savedAt ?? 0))
    },
    find: async (id) => parse(await get<unknown>(id, store())),
    keep: async (draft) => {
      let isKept = true
      await update<unknown>(
        draft.id,
        (old) => {
          const before = (old as { revision?: number } | undefined)?.revision ?? 0
          isKept = before < draft.revision
          return isKept ? draft : old
        },
        store(),
      )
      if (isKept) listed.set(draft.id, { state: stateOf(draft), entry: { id: draft.id, draft } })
      return isKept
    },
    drop: (id) => del(id, store()),
  }
}

/** A new draft's id. Not from `randomUUID`, which pages without TLS on an office's own network do not have. */
export function newDraftId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
