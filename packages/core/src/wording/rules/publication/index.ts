import { activeContentLeft } from "./active-content-left.ts"
import { authorNamed } from "./author-named.ts"
import { commentsLeft } from "./comments-left.ts"
import { externalContentLeft } from "./external-content-left.ts"
import { hiddenContentLeft } from "./hidden-content-left.ts"
import { hiddenTextLeft } from "./hidden-text-left.ts"
import { privateBankCard } from "./private-bank-card.ts"
import { privateIdNumber } from "./private-id-number.ts"
import { privateMobile } from "./private-mobile.ts"
import { trackedChangesLeft } from "./tracked-changes-left.ts"

export const publicationWordings = {
  "private-id-number": privateIdNumber,
  "private-mobile": privateMobile,
  "private-bank-card": privateBankCard,
  "tracked-changes-left": trackedChangesLeft,
  "comments-left": commentsLeft,
  "hidden-text-left": hiddenTextLeft,
  "hidden-content-left": hiddenContentLeft,
  "active-content-left": activeContentLeft,
  "external-content-left": externalContentLeft,
  "author-named": authorNamed,
} as const
