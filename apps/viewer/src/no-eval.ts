import * as z from "zod"

// zod otherwise tries whether it may compile code, which the page's policy forbids and reports as a violation.
// Imported before everything else: schemas look at this when they are declared.
z.config({ jitless: true })
