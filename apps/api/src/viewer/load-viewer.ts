import { readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Language } from "@gouji/core"

/** What the server entry of the viewer's build exports. */
export interface ViewerEntry {
  readonly render: (page: {
    readonly url: string
    readonly lang: Language
    readonly display?: string
    readonly data: unknown
  }) => {
    readonly html: string
    readonly title: string
    readonly status: number
  }
  /** Sets a rendered page into the client's `index.html`, with the data it was rendered from. */
  readonly fillTemplate: (
    template: string,
    page: {
      readonly lang: string
      readonly display?: string
      readonly title: string
      readonly html: string
      readonly data: unknown
    },
  ) => string
}

/** The built viewer: static files, the page around every page, and the renderer. */
export interface Viewer extends ViewerEntry {
  readonly clientFolder: string
  readonly template: string
}

/** Loads the viewer from the folder of its build; `null` where there is none. */
export async function loadViewer(folder: string | null): Promise<Viewer | null> {
  if (folder === null) return null
  const [clientFolder, entry] = [join(folder, "client"), join(folder, "server", "entry-server.js")]
  const isBuilt = await stat(entry).catch(() => null)
  const template = await readFile(join(clientFolder, "index.html"), "utf8").catch(() => null)
  if (!isBuilt || template === null) return null
  const { render, fillTemplate }: ViewerEntry = await import(pathToFileURL(entry).href)
  return { clientFolder, template, render, fillTemplate }
}
