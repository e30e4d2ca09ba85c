import { afterAll, beforeAll } from "vitest"
import { scenarioFolder } from "./scenario-folder.ts"

type Made = Awaited<ReturnType<typeof scenarioFolder>>

/** Runs the tests of a file in the folder of scenarios; the answer gives what is in it, once they run. */
export function inScenarioFolder(): () => Made {
  const home = process.cwd()
  let made: Made | undefined
  beforeAll(async () => {
    made = await scenarioFolder()
    // Files are named as a person in that folder names them.
    process.chdir(made.folder)
  })
  afterAll(async () => {
    process.chdir(home)
    await made?.remove()
  })
  return () => {
    if (!made) throw new Error("the folder is there while tests run")
    return made
  }
}
