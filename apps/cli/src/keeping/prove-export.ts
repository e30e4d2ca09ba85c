import { jsonText } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"

/** `gouji verify --export`: the files of a data package against its list of hashes. */
export async function proveExport(context: Context, path: string, json: boolean): Promise<Error | undefined> {
  const words = context.texts.exportProof
  const proof = await (await context.ports.downloads()).provePackage(path)
  if (proof === null) return new Error(words.noPackage(escapeText(path)))
  const { holds, faults, files, sha256 } = proof
  context.record(holds ? "pass" : "findings")
  const lines = [
    holds ? words.holds(files) : words.broken(faults.length),
    ...faults.map(
      ({ code, file }) => `  ${escapeText(file)}  ${words.faults[code]}${context.texts.screen.inBrackets(code)}`,
    ),
    `  ${words.sha256(sha256)}`,
  ]
  await context.print(json ? jsonText(proof) : `${lines.join("\n")}\n`)
}
