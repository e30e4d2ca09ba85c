import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { testApp } from "../testing/test-app.ts"

test("the reference page loads one script from here, and has none inline", async () => {
  const { app } = await testApp()
  const answer = await app.request("/api/docs")
  const page = await answer.text()
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/api/docs/rapidoc-min.js">'])
  expect(page).not.toMatch(/https?:|<style|\son\w+=/)
  expect(answer.headers.get("Content-Security-Policy")).toContain(
    "script-src 'self'; style-src 'self' 'unsafe-inline';",
  )
  const script = await app.request("/api/docs/rapidoc-min.js")
  expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8")
  expect(await script.text()).toContain("rapi-doc")
})

test("a bundle without the script says so", async () => {
  const { app } = await testApp({ docsScript: "/nowhere/rapidoc-min.js" })
  await expectProblem(await app.request("/api/docs/rapidoc-min.js"), 404, "not-found")
})
