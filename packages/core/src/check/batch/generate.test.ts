import { expect, it } from "vitest"
import { rules } from "../../rules/index.ts"
import { generateFill, generateTidy } from "./generate.ts"

it("has the generated code that the rules' declarations come to", async () => {
  await expect(generateTidy(rules)).toMatchFileSnapshot("./generated/tidy.ts")
  await expect(generateFill(rules)).toMatchFileSnapshot("./generated/fill.ts")
})
