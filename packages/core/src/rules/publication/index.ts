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

/** What must not leave the office with the file: numbers of persons, and what the program keeps beside the text. */
export const publicationRules = [
  privateIdNumber,
  privateBankCard,
  privateMobile,
  trackedChangesLeft,
  commentsLeft,
  hiddenTextLeft,
  hiddenContentLeft,
  activeContentLeft,
  externalContentLeft,
  authorNamed,
] as const
