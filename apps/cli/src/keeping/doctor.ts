import { jsonText } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { refuse } from "../refuse.ts"
import { examineArchive } from "./examine-archive.ts"
import { examineFolder } from "./examine-folder.ts"
import type { ArchiveFlags } from "./flags.ts"
import { namedKey, placeOf, withArchive } from "./place.ts"
import { examined, type Symptom } from "./symptom.ts"

function screenOf(context: Context, symptoms: readonly Symptom[]): string {
  const paint = pc.createColors(context.colours)
  const { levels, about, never } = context.texts.keeping.doctor
  const colour = { ok: paint.green, advice: paint.yellow, fault: paint.red }
  const lines = symptoms.flatMap((symptom) => {
    const { title, todo } = about[symptom.about]
    const line = `${colour[symptom.level](levels[symptom.level])} ${title}: ${escapeText(symptom.found ?? never)}`
    return symptom.level === "ok" ? [line] : [line, `  ${todo}`]
  })
  return `${lines.join("\n")}\n`
}

/** `gouji doctor`. */
export async function doctor(this: Context, flags: ArchiveFlags): Promise<void> {
  const place = placeOf(this, flags.data)
  try {
    const symptoms = await withArchive(this, place, async (archive) => [
      ...examineArchive(await archive.examination.state(), this.now()),
      ...(await examineFolder(await this.ports.keeping(), { folder: place.dataFolder, named: namedKey(this) })),
    ])
    const ordered = symptoms.sort((a, b) => examined.indexOf(a.about) - examined.indexOf(b.about))
    this.record(ordered.some(({ level }) => level === "fault") ? "findings" : "pass")
    if (!flags.json) return await this.print(screenOf(this, ordered))
    const { about } = this.texts.keeping.doctor
    const words = ordered.map((symptom) => ({ ...symptom, ...about[symptom.about] }))
    await this.print(jsonText({ symptoms: words }))
  } catch (error) {
    await refuse(this, error, flags.json ? "json" : "human")
  }
}
