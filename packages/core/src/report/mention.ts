import * as z from "zod"
import { figureSchema } from "./figure-schema.ts"
import { sectionIds } from "./ids.ts"

/**
 * A passage of prose that a finding is about. `paragraph` counts from 0 within its section, in front of the sections the
 * title is 0 and the opening counts from 1; `start` and `end` are UTF-16 offsets within the paragraph; `text` is the sentence around it, with what must not be shown masked.
 */
export const mentionSchema = z
  .strictObject({
    section: z.enum(sectionIds).nullable().meta({ description: "null: the title, or the opening behind it." }),
    paragraph: z.int().min(0),
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    /** What the passage may mean, with the cells that it then speaks of and what they come to. */
    readings: z.array(z.strictObject({ meaning: z.string(), cells: z.array(z.string()), value: figureSchema })),
    /** The cell whose figure comes nearest, where one does. */
    nearest: z.string().nullable(),
  })
  .meta({ id: "Mention", description: "The passage of prose that a finding is about, and the meanings tried." })
export type Mention = z.infer<typeof mentionSchema>
