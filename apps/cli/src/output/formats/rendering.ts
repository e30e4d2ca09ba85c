import type { Ruleset } from "@gouji/core"
import type { Checked } from "../../commands/check.ts"
import type { Context } from "../../context.ts"
import type { CopyFlags } from "../../copies/copy-flags.ts"
import type { Rendering as RenderingOf } from "../deliver.ts"

/** A form of checks for another program, or for paper. */
export type Rendering = RenderingOf<Checked>

export interface RenderingOptions {
  readonly language: "zh-CN" | "en"
  readonly set: Ruleset
  /** For what is written to a file of its own, and said. */
  readonly context: Context
  readonly flags: CopyFlags
}
