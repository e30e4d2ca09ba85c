import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/**
 * Where really published reports are kept: public documents outside the project, in the folder that `GOUJI_SHARED` names,
 * or in `shared` beside the project. There may be no such folder.
 */
export const publishedFolder =
  process.env.GOUJI_SHARED || resolve(dirname(fileURLToPath(import.meta.url)), "../../../../../shared")

/** Whether a file of them is at hand. A test that lacks one is skipped under a name that says so, and is counted. */
export const isPublished = (file: string) => existsSync(join(publishedFolder, file))

/** Ends the names of tests that cannot run without published reports: the run counts and lists them by it. */
export const needsPublished = "(GOUJI_SHARED)"
