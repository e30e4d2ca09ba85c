import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

const entry = `
export function render({ url, lang, data }) {
  if (url.startsWith("/boom")) throw new Error("planted")
  const known = /^\\/($|\\?|reports\\/|check|fill-in|rules|desk|sign-in($|\\?))/.test(url)
  return { html: url + " in " + lang, title: "A $& B", status: known ? 200 : 404 }
}
export function fillTemplate(template, page) {
  return template + JSON.stringify(page)
}
`

/** A folder as the viewer's build leaves it, with a renderer that shows what it was given. */
export async function builtViewer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-viewer-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, "client", "assets"), { recursive: true })
  await mkdir(join(folder, "server"))
  await writeFile(join(folder, "client", "index.html"), "template:")
  await writeFile(join(folder, "client", "favicon.svg"), "<svg/>")
  await writeFile(join(folder, "client", "assets", "index-0a1b.js"), "export {}")
  await writeFile(join(folder, "server", "entry-server.js"), entry)
  await writeFile(join(folder, "server", "package.json"), '{"type":"module"}')
  return folder
}
