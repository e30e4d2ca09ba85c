import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as access from "@gouji/api/access"
import * as store from "@gouji/store"
import { runGouji, type Setting } from "./test-run.ts"

export interface AccessSetting extends Pick<Setting, "input" | "language"> {
  /** What is typed at the terminal, answer by answer; without it there is none. */
  readonly typed?: readonly (string | null)[]
}

/** An archive of its own, and the commands about who may do something with it. */
export async function accessRun() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-access-"))
  const data = join(folder, "data")
  const open = () => store.openArchive({ databaseUrl: null, dataFolder: data })
  await (await open()).close()

  const gouji = async (inputs: readonly string[], { typed = [], ...setting }: AccessSetting = {}) => {
    const answers = [...typed]
    const asked: string[] = []
    const askSecret = async (question: string) => {
      asked.push(question)
      return answers.shift() ?? null
    }
    const ports = { openArchive: store.openArchive, keeping: async () => store, access: async () => access, askSecret }
    return { ...(await runGouji(inputs, { ...setting, ports })), asked }
  }
  /** Looks into the archive beside the commands. */
  const look = async <T>(work: (archive: store.Archive) => Promise<T>): Promise<T> => {
    const archive = await open()
    try {
      return await work(archive)
    } finally {
      await archive.close()
    }
  }
  return { folder, data, gouji, look, remove: () => rm(folder, { recursive: true, force: true }) }
}
