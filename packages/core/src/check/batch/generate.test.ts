import { expect, it } from "vitest"
import { rules } from "../../rules/index.ts"
import { generateTidy } from "./generate.ts"

it("has the generated code that the rules' declarations come to", async () => {
  await expect(generateTidy(rules)).toMatchFileSnapshot("./generated/tidy.ts")
})
