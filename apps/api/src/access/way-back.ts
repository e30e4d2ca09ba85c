/** Stands in for our own address: only what comes after it is looked at. */
const here = "http://gouji.invalid"

/** Of these nobody wants to be sent to: the form itself, the end of a session, and answers for programs. */
const noPage = /^\/(?:sign-in|sign-out|api)(?:\/|$)/

/**
 * Where somebody is sent once they have signed in: a page of ours that was named, or the desk. Whatever a browser would take
 * for another site (`//elsewhere`, `/\elsewhere`, `javascript:`) is none.
 */
export function wayBack(named: string | null | undefined): string {
  const desk = "/desk"
  if (!named?.startsWith("/") || named.length > 2000 || !URL.canParse(named, here)) return desk
  const { origin, pathname, search } = new URL(named, here)
  return origin === here && !pathname.startsWith("//") && !noPage.test(pathname) ? pathname + search : desk
}
