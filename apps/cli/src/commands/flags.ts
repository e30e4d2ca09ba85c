import type { Language } from "@gouji/core"
import type { Context } from "../context.ts"
import { languages } from "../language.ts"
import type { Texts } from "../texts/texts.ts"
import { oneOf, text } from "./parsers.ts"

export const formats = ["human", "json", "ndjson"] as const
export type Format = (typeof formats)[number]

/** Beside those, what only a check is printed as. */
export const checkFormats = [...formats, "concise", "html", "docx", "xlsx", "sarif", "junit", "github"] as const
export type CheckFormat = (typeof checkFormats)[number]

export interface FormatFlags<F extends string = Format> {
  readonly json?: boolean
  readonly format?: F
}

export function jsonFlag(texts: Texts) {
  return { json: { kind: "boolean", brief: texts.flags.json, optional: true, withNegated: false } } as const
}

export function formatFlags<const F extends string = Format>(
  texts: Texts,
  { among = formats as readonly string[] as readonly F[], brief = texts.flags.format } = {},
) {
  return {
    ...jsonFlag(texts),
    format: { kind: "parsed", parse: oneOf(among), brief, placeholder: among.join("|"), optional: true },
  } as const
}

/**
 * What every command takes. `--lang` is acted upon before the parser runs, see `languageAsked`; most commands ask for nothing
 * that `--no-input` could keep them from, and a script need not know which do.
 */
export interface LanguageFlags {
  readonly lang?: Language
  readonly noInput?: boolean
}

export function languageFlag(texts: Texts) {
  return {
    lang: {
      kind: "parsed",
      parse: oneOf(languages),
      brief: texts.flags.language,
      placeholder: languages.join("|"),
      optional: true,
    },
    noInput: { kind: "boolean", brief: texts.flags.noInput, optional: true, withNegated: false },
  } as const
}

export function filesArgument(texts: Texts) {
  const { files, filePlaceholder } = texts.flags
  return { kind: "array", minimum: 1, parameter: { brief: files, parse: text, placeholder: filePlaceholder } } as const
}

export interface RulesFlags {
  /** Files of rule packs. */
  readonly rules?: readonly string[]
}

export function rulesFlag(texts: Texts) {
  const { rules } = texts.flags
  return {
    rules: { kind: "parsed", parse: text, brief: rules, placeholder: "file", optional: true, variadic: true },
  } as const
}

export interface ExplanationsFlags {
  /** A file of explanations. */
  readonly explanations?: string
}

export function explanationsFlag(texts: Texts) {
  const { explanations } = texts.flags
  return {
    explanations: { kind: "parsed", parse: text, brief: explanations, placeholder: "file", optional: true },
  } as const
}

/** `--json` is short for `--format json`; asked for two things at once, the command does neither. */
export function formatOf<F extends string = Format>(
  context: Context,
  flags: { readonly json?: boolean; readonly format?: F },
): F | "human" | "json" | Error {
  if (!flags.json) return flags.format ?? "human"
  if (flags.format === undefined || flags.format === "json") return "json"
  return new Error(context.texts.usage.jsonAndFormat)
}
