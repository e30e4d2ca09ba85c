import * as z from "zod"

const amount = z.int().min(1)

export const limitsSchema = z
  .strictObject({
    fileBytes: amount,
    requestBytes: amount,
    importBytes: amount,
    heldBytes: amount,
    recogniseSeconds: z.number().positive(),
    recogniseMemoryMiB: amount,
    workers: amount,
    waiting: amount,
    querySeconds: z.number().positive(),
    queries: amount,
    queriesWaiting: amount,
    page: z.strictObject({ default: amount, max: amount }).readonly(),
  })
  .readonly()
  .meta({ id: "Limits", description: "What one request may cost." })
