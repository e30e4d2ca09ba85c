import { afterEach } from "vitest"

declare module "vitest" {
  interface TaskMeta {
    /** How often a test was tried again. */
    retries?: number
  }
}

// The report of a run says nothing of it else, and a test that fails now and then would be seen by nobody.
afterEach(({ task }) => {
  const retries = task.result?.retryCount ?? 0
  if (retries > 0) task.meta.retries = retries
})
