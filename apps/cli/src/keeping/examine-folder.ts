import { constants, existsSync } from "node:fs"
import { access, stat, statfs } from "node:fs/promises"
import type { Keeping } from "../ports.ts"
import type { Symptom } from "./symptom.ts"

const mebibyte = 1024 * 1024

const octal = (mode: number) => (mode & 0o777).toString(8).padStart(3, "0")

async function disk(folder: string): Promise<Symptom> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / mebibyte)
  return { about: "disk", level: free < 100 ? "fault" : free < 1024 ? "advice" : "ok", found: `${free} MiB` }
}

/** Whoever may write the folder may exchange what is in it. */
async function permissions(paths: readonly string[]): Promise<Symptom> {
  for (const path of paths.filter((one) => existsSync(one))) {
    const isWritable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    )
    const { mode } = await stat(path)
    const isOpen = process.platform !== "win32" && (mode & 0o002) !== 0
    if (!isWritable || isOpen) return { about: "permissions", level: "fault", found: `${path} ${octal(mode)}` }
  }
  return { about: "permissions", level: "ok", found: paths[0] ?? null }
}

async function key({ readSigningKey }: Keeping, path: string): Promise<Symptom> {
  if (!existsSync(path)) return { about: "key", level: "advice", found: null }
  const { mode } = await stat(path)
  const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0
  if (isOpen) return { about: "key", level: "fault", found: `${path} ${octal(mode)}` }
  return readSigningKey(path).then(
    ({ fingerprint }) => ({ about: "key", level: "ok", found: fingerprint }),
    () => ({ about: "key", level: "fault", found: path }),
  )
}

/** How the folder of an installation stands: room, rights, the signing key. */
export async function examineFolder(
  keeping: Keeping,
  { folder, named }: { readonly folder: string; readonly named: string | null },
): Promise<Symptom[]> {
  const keyPath = named ?? keeping.signingKeyFile(folder)
  // With a database the folder is there for the key alone, and may not be there yet.
  const ofFolder = existsSync(folder)
    ? [await disk(folder), await permissions([folder, keeping.archiveFile(folder)])]
    : []
  return [...ofFolder, await key(keeping, keyPath)]
}
