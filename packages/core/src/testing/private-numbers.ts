import type { PrivateKind } from "../privacy/index.ts"
import { bankCards } from "./private-numbers/bank-cards.ts"
import { idNumbers } from "./private-numbers/id-numbers.ts"
import { mobiles } from "./private-numbers/mobiles.ts"

/** Invented sentences with a private number of a kind in them, and traps that hold none of any kind. */
export const privateNumbers: Readonly<
  Record<PrivateKind, { readonly found: readonly string[]; readonly traps: readonly string[] }>
> = { "id-number": idNumbers, mobile: mobiles, "bank-card": bankCards }
