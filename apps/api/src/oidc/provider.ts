import type { Subject } from "@gouji/store"

/** What must be known again when somebody comes back from the provider; their own browser keeps it. */
export interface Handshake {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/**
 * An OpenID provider that says who somebody is. Throws `OidcFailure`: `unreachable` where the provider does not answer,
 * `refused` for everything that is not a valid answer to what was asked.
 */
export interface Provider {
  /** Where the browser is sent, and what has to be kept for its return to `redirectUri`. */
  readonly begin: (redirectUri: string) => Promise<{ readonly url: string; readonly handshake: Handshake }>
  /** Who came back, at this address. */
  readonly finish: (cameBackTo: URL, handshake: Handshake) => Promise<Subject>
}

export class OidcFailure extends Error {
  override readonly name = "OidcFailure"
  readonly reason: "refused" | "unreachable"

  constructor(reason: OidcFailure["reason"], options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}
