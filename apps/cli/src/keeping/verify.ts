import { readFile } from "node:fs/promises"
import { Failure, jsonText } from "@gouji/core"
import type { Checkpoint, VerifyOptions } from "@gouji/store"
import type { Context } from "../context.ts"
import { refuse } from "../refuse.ts"
import { namedKey, placeOf, withArchive } from "./place.ts"
import { progressLine } from "./progress.ts"
import { proveExport } from "./prove-export.ts"
import { verificationScreen } from "./verification-screen.ts"
import type { VerifyFlags } from "./verify-command.ts"

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8")
  } catch (cause) {
    throw new Failure("file-unreadable", { path }, { cause })
  }
}

async function checkpointsOf(context: Context, paths: readonly string[]): Promise<Checkpoint[]> {
  const { parseCheckpoint } = await context.ports.keeping()
  return Promise.all(
    paths.map(async (path) => {
      const checkpoint = parseCheckpoint(await read(path))
      if (checkpoint === null) throw new Failure("checkpoint-invalid", { path })
      return checkpoint
    }),
  )
}

/** Whose signature counts: the key that is named, or else this installation's own. */
async function publicKeyOf(context: Context, flags: VerifyFlags) {
  const { parsePublicKey, readSigningKey, signingKeyFile } = await context.ports.keeping()
  if (flags.publicKey === undefined) {
    const { dataFolder } = placeOf(context, flags.data)
    return (await readSigningKey(namedKey(context) ?? signingKeyFile(dataFolder))).publicKey
  }
  const key = parsePublicKey(await read(flags.publicKey))
  if (key === null) throw new Failure("key-invalid", { path: flags.publicKey })
  return key
}

async function optionsOf(context: Context, flags: VerifyFlags): Promise<VerifyOptions> {
  const checkpoints = await checkpointsOf(context, flags.checkpoint ?? [])
  return checkpoints.length === 0 ? {} : { checkpoints, publicKey: await publicKeyOf(context, flags) }
}

/** `gouji verify`. */
export async function verify(this: Context, flags: VerifyFlags): Promise<Error | undefined> {
  const places = [flags.data, flags.backup, flags.export].filter((place) => place !== undefined)
  if (places.length > 1) return new Error(this.texts.keeping.verify.twoPlaces)
  const progress = progressLine(this)
  try {
    if (flags.export !== undefined) return await proveExport(this, flags.export, flags.json === true)
    const { lookInto } = await this.ports.keeping()
    const onProgress: VerifyOptions["onProgress"] = (checked) =>
      progress.show(() => this.texts.keeping.verify.checked(checked))
    const options = { ...(await optionsOf(this, flags)), onProgress }
    const verification =
      flags.backup === undefined
        ? await withArchive(this, placeOf(this, flags.data), (archive) => archive.journal.verify(options))
        : (await lookInto(flags.backup, options)).verification
    progress.end()
    this.record(verification.holds ? "pass" : "findings")
    await this.print(flags.json ? jsonText(verification) : verificationScreen(this, verification))
  } catch (error) {
    progress.end()
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
