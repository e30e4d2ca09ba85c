import type { Selectable } from "kysely"
import type { Tables } from "../tables.ts"

/** A report with its agency's name, and the key that the name is known by. */
export type ReportRow = Selectable<Tables["reports"]> & { readonly key: string; readonly name: string }
