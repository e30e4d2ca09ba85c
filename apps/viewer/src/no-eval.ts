/**
 * zod otherwise tries whether it may compile code, which the page's policy forbids and reports as a violation. Set where
 * zod looks for it, and not through zod itself, so that the entry runs before zod is fetched, and without it.
 */
const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } }
shared.__zod_globalConfig = { ...shared.__zod_globalConfig, jitless: true }
