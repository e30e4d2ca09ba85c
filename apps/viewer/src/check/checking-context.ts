import { createContext, useContext } from "solid-js"
import type { CheckingState } from "./create-checking.ts"

/** The check under way, kept for as long as the application is open: looking up a rule must not lose it. */
export const CheckingContext = createContext<CheckingState>()

export function useChecking(): CheckingState {
  const checking = useContext(CheckingContext)
  if (!checking) throw new Error("no checking around")
  return checking
}
