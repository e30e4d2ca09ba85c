import * as z from "zod"
import { InvalidRequest } from "../http/invalid-request.ts"
import type { Upload } from "./read-upload.ts"

/** A form sends an empty field for what a person left out. */
export const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional())

/** The text fields of a form. Throws `bad-request` with a pointer to what cannot be taken. */
export function fieldsOf<S extends z.ZodType>(schema: S, upload: Pick<Upload, "fields">): z.infer<S> {
  const fields = schema.safeParse({ ...upload.fields })
  if (!fields.success) throw new InvalidRequest("form", fields.error)
  return fields.data
}
