// Keeps the check page and all that checking needs, so that both work without a network. The build puts the names of the
// files, which carry their contents' hashes, and a hash over all of them in the two places marked below.
// Nothing else is ever answered or kept by it: no answer of the API, no report, no other page.

const assets = ["__ASSETS__"]
const kept = "gouji-check-__BUILD__"
const page = "/check"
/** The page in each language: which one is asked for stands in the query. */
const pages = ["/check?lang=zh-CN", "/check?lang=en"]
const known = new Set(assets)

/** A file that an earlier build had too is taken over: its name says that it is the same. */
async function keepAsset(cache, path) {
  const had = await caches.match(path)
  const answer = had ?? (await fetch(path))
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  await cache.put(path, answer)
}

/** Without cookies: what is kept is nobody's. */
async function keepPage(cache, path) {
  const answer = await fetch(path, { credentials: "omit", cache: "no-store" })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  await cache.put(path, answer)
}

async function install() {
  const cache = await caches.open(kept)
  await Promise.all([...assets.map((path) => keepAsset(cache, path)), ...pages.map((path) => keepPage(cache, path))])
}

async function activate() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith("gouji-check-") && name !== kept).map((name) => caches.delete(name)),
  )
  await clients.claim()
}

async function answerAsset(request) {
  const cache = await caches.open(kept)
  return (await cache.match(new URL(request.url).pathname)) ?? fetch(request)
}

/** The server's page where it can be had: what it knows is newer. */
async function answerPage(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const cache = await caches.open(kept)
    const isEnglish = new URL(request.url).searchParams.get("lang") === "en"
    const found = await cache.match(pages[isEnglish ? 1 : 0])
    if (found) return found
    throw error
  }
}

addEventListener("install", (event) => event.waitUntil(install()))
addEventListener("activate", (event) => event.waitUntil(activate()))
addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== location.origin) return
  if (known.has(url.pathname)) event.respondWith(answerAsset(request))
  else if (request.mode === "navigate" && url.pathname === page) event.respondWith(answerPage(request))
})
