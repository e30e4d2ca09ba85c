import { useContext } from "solid-js"
import { chinaDay } from "../shell/china-time.ts"
import { CheckingContext } from "./checking-context.ts"
import { type CheckingState, createChecking } from "./create-checking.ts"
import { startChecker } from "./start-checker.ts"

/**
 * The check under way: looking up a rule must not lose it. Made by the first who asks, so that other pages fetch nothing of
 * what checking needs.
 */
export function useChecking(): CheckingState {
  const holder = useContext(CheckingContext)
  if (!holder) throw new Error("no checking around")
  holder.state ??= createChecking(startChecker, () => chinaDay(Date.now()))
  return holder.state
}
