import type { FormId, TableId } from "../report/index.ts"
import type { CellIdOf, ColumnIdOf, FormSpec, RowIdOf } from "./define-form.ts"
import { form2019 } from "./form-2019.ts"
import { form2021 } from "./form-2021.ts"

export const forms = { "2019": form2019, "2021": form2021 } as const

type AnyForm = (typeof forms)[FormId]
/** A cell of either form. */
export type CellId = CellIdOf<typeof form2019> | CellIdOf<typeof form2021>
/** A row of a table in either form. */
export type RowId<T extends TableId> = RowIdOf<typeof form2019, T> | RowIdOf<typeof form2021, T>
/** A column of a table in either form. */
export type ColumnId<T extends TableId> = ColumnIdOf<typeof form2019, T> | ColumnIdOf<typeof form2021, T>
/** A group of rows or columns of a table in either form. */
export type GroupId<T extends TableId> = {
  [F in FormId]: keyof (typeof forms)[F]["tables"][T]["groups"] & string
}[FormId]

/** A form with its literal types widened, for code that walks any form. */
export function formOf(id: FormId): FormSpec {
  return forms[id] satisfies AnyForm
}
