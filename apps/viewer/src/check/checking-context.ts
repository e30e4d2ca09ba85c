import { createContext } from "solid-js"
import type { CheckingState } from "./create-checking.ts"

/** What keeps the checking under way for as long as the application is open. Empty until somebody goes to the check page. */
export interface CheckingHolder {
  state?: CheckingState
}

export const CheckingContext = createContext<CheckingHolder>()
