import { constants } from "node:fs"
import { access } from "node:fs/promises"
import { delimiter, join } from "node:path"

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "chrome.exe",
  "msedge.exe",
]
/** Where they stand on systems that do not put them on the path. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

async function isProgram(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** The path of a Chromium that can print: the one that GOUJI_CHROMIUM names, or the first that is found. `null`: none. */
export async function findBrowser(environment: Readonly<Partial<Record<string, string>>>): Promise<string | null> {
  const { GOUJI_CHROMIUM: named, PATH = "" } = environment
  // Whoever names one wants that one, and no other in its place.
  if (named) return (await isProgram(named)) ? named : null
  const folders = PATH.split(delimiter).filter(Boolean)
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places]
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate
  return null
}
