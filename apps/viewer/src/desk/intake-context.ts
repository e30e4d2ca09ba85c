import { createContext, useContext } from "solid-js"
import type { Intake } from "./create-intake.ts"

export const IntakeContext = createContext<Intake>()

/** The files that are being handed in on the page around. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext)
  if (!intake) throw new Error("no intake around")
  return intake
}
