/** What a request was answered with, for whoever sends it again. */
export interface KeptAnswer {
  readonly status: number
  /** JSON: the headers that belong to it. */
  readonly headers: string
  readonly body: string
}

/** What is known of a key: nothing, so that it is now the asker's; work under way; or an answer. */
export type Claim =
  | { readonly state: "yours" }
  | { readonly state: "running" }
  | { readonly state: "answered"; readonly fingerprint: string; readonly answer: KeptAnswer }

/** Answers by the key that a client gave its request, so that a request sent twice acts once. */
export interface Answers {
  /**
   * Takes a key until an instant by which the answer must be there; older than `since` counts as never asked. Of many at
   * once one gets it.
   */
  claim(
    person: string,
    key: string,
    times: { readonly at: string; readonly until: string; readonly since: string },
  ): Promise<Claim>
  keep(person: string, key: string, fingerprint: string, answer: KeptAnswer): Promise<void>
  /** Nothing came of it: whoever asks again begins anew. */
  release(person: string, key: string): Promise<void>
  /** Lets go of what is older. */
  forget(since: string): Promise<void>
}
