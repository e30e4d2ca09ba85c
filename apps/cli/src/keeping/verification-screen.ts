import type { Fault, Verification } from "@gouji/store"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"

/** Where something is wrong. */
function placeOf(context: Context, { chain, entry, report, revision, source }: Fault): string {
  const { places } = context.texts.keeping.verify
  const parts = [
    chain !== undefined && entry !== undefined ? places.entry(chain, entry) : null,
    report === undefined ? null : places.report(report, revision ?? null),
    source === undefined ? null : places.source(source),
  ]
  return parts.filter((part) => part !== null).join(context.texts.screen.separator)
}

/** What a proof came to: in one line, then the faults, the first of them first. */
export function verificationScreen(context: Context, verification: Verification): string {
  const { verify } = context.texts.keeping
  const { holds, faults, faultCount, checked, checkpoints } = verification
  const lines = [holds ? verify.holds : verify.broken(faultCount), `  ${verify.checked(checked)}`]
  lines.push(`  ${checkpoints === 0 ? verify.noCheckpoint : verify.checkpoints(checkpoints)}`)
  for (const fault of faults) {
    lines.push(`${verify.faults[fault.code]}${context.texts.screen.inBrackets(fault.code)}`)
    const found = [fault.found, fault.expected].filter((part) => part !== undefined).join(" → ")
    lines.push(`  ${[placeOf(context, fault), found].filter((part) => part !== "").join("  ")}`)
  }
  if (faultCount > faults.length) lines.push(verify.more(faultCount - faults.length))
  return `${lines.map(escapeText).join("\n")}\n`
}
