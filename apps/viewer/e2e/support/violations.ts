import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** What a smaller window or other colours can bring: what is crowded, hidden, without its name, or hard to tell apart. */
const dependingOnScreen = [
  "aria-hidden-focus",
  "button-name",
  "color-contrast",
  "empty-table-header",
  "label",
  "link-in-text-block",
  "link-name",
  "scrollable-region-focusable",
  "select-name",
  "skip-link",
  "target-size",
]

/**
 * What axe finds wrong with a page, of whatever impact, with the elements. Its script comes in past the page's policy.
 *
 * @param again the page was examined before, on another screen: only what that can change
 */
export async function violations(page: Page, { again = false } = {}): Promise<string[]> {
  await page.evaluate(source)
  const results = await page.evaluate(
    (runOnly) => {
      const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }
      return axe.run({ runOnly })
    },
    again ? { type: "rule", values: dependingOnScreen } : { type: "tag", values: everything },
  )
  return results.violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  )
}
