/**
 * Has the browser keep the check page, so that it opens without a network. Resolves to whether it does; browsers keep
 * nothing of pages that came unencrypted.
 */
export async function keepOffline(): Promise<boolean> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return false
  try {
    await navigator.serviceWorker.register("/service-worker.js")
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
