import { expect, test } from "vitest"
import { MemoryBudget } from "./memory-budget.ts"

test("refuses what would be too much together, and gives back what was held", async () => {
  const budget = new MemoryBudget(10)
  await budget.account(async (draw) => {
    draw(6)
    await expect(budget.account(async (second) => second(5))).rejects.toMatchObject({ code: "busy" })
    await expect(budget.account(async (second) => second(4))).resolves.toBeUndefined()
    draw(4)
  })
  await expect(budget.account(async (draw) => draw(10))).resolves.toBeUndefined()
  const fails = budget.account(async (draw) => {
    draw(10)
    throw new Error("planted")
  })
  await expect(fails).rejects.toThrow("planted")
  await expect(budget.account(async (draw) => draw(10))).resolves.toBeUndefined()
})
