import { concise } from "./concise.ts"
import { docx } from "./docx.ts"
import { github } from "./github.ts"
import { html } from "./html.ts"
import { junit } from "./junit.ts"
import type { Rendering, RenderingOptions } from "./rendering.ts"
import { sarif } from "./sarif.ts"
import { xlsx } from "./xlsx.ts"

const renderings = { concise, html, docx, xlsx, sarif, junit, github } satisfies Record<
  string,
  (options: RenderingOptions) => Rendering
>

/** Forms that only a check has. */
export type RenderedFormat = keyof typeof renderings

export const renderingOf = (format: RenderedFormat, options: RenderingOptions): Rendering => renderings[format](options)
