import { readableEndings } from "@gouji/documents/endings"
import type { NamedFile } from "./what-to-check.ts"

/** A file with the folders that it lay in. */
export interface ChosenFile extends NamedFile {
  readonly path: string
}

/** Files of a folder, and how many of it are of no kind that a report comes in. */
export interface Chosen {
  readonly files: readonly ChosenFile[]
  readonly skipped: number
}

/** Kinds in which a report may stand that cannot be read yet: they are taken, so that nobody takes them for checked. */
const unread = [".ofd", ".png", ".jpg", ".jpeg", ".tif", ".tiff"]
const endings = [...readableEndings, ...unread]

/** Office's own traces of open files, and what systems put into folders, are nobody's report. */
const isTrace = (name: string) => /^(?:\.|~\$|__MACOSX|Thumbs\.db$|desktop\.ini$)/i.test(name)

const mayBeReport = ({ name }: NamedFile) => endings.some((ending) => name.toLowerCase().endsWith(ending))

export const chosenFile = (file: File, path = file.webkitRelativePath || file.name): ChosenFile => ({
  file,
  name: file.name,
  path,
})

/** What of a folder's files is read: a file that was chosen by itself always is. */
export function fromFolder(files: readonly ChosenFile[]): Chosen {
  const own = files.filter(({ path }) => !path.split("/").some(isTrace))
  const taken = own.filter(mayBeReport)
  return { files: taken, skipped: own.length - taken.length }
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

async function within(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) return [chosenFile(await fileOf(entry as FileSystemFileEntry), entry.fullPath.replace(/^\//, ""))]
  const files: ChosenFile[] = []
  for (const inner of await entriesIn(entry as FileSystemDirectoryEntry)) files.push(...(await within(inner)))
  return files
}

/** What was dropped: files as they are, and of folders what may be a report. One that cannot be opened is passed over. */
export async function fromDrop(data: DataTransfer): Promise<Chosen> {
  // The browser empties the list as soon as the event is over.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...data.files]
  if (!entries.some((entry) => entry?.isDirectory)) return { files: plain.map((file) => chosenFile(file)), skipped: 0 }
  const files: ChosenFile[] = []
  let skipped = 0
  for (const entry of entries) {
    if (!entry) continue
    const found = await within(entry).catch(() => [])
    const chosen = entry.isDirectory ? fromFolder(found) : { files: found, skipped: 0 }
    files.push(...chosen.files)
    skipped += chosen.skipped
  }
  return { files, skipped }
}
