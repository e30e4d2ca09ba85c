import { expect } from "vitest"

export interface ShownPage {
  readonly lang: string
  readonly html: string
  readonly title: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What the viewer of `builtViewer` was given to render. */
export async function shownPage(answer: Response): Promise<ShownPage> {
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
  const text = await answer.text()
  expect(text.startsWith("template:")).toBe(true)
  return JSON.parse(text.slice("template:".length)) as ShownPage
}
