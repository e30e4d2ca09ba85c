import { connect, type Socket } from "node:net"
import { expect, onTestFinished, test } from "vitest"
import { listen, type Patience } from "./listen.ts"

async function serve(patience: Partial<Patience>, fetch = async () => new Response("fine")) {
  const server = await listen(fetch, { port: 0, host: "127.0.0.1" }, patience)
  onTestFinished(() => server.close())
  return server
}

/** A connection, what came back over it, and whether it was closed. */
function open(port: number) {
  const socket: Socket = connect(port, "127.0.0.1")
  onTestFinished(() => void socket.destroy())
  const seen = { text: "", closed: false }
  socket.on("data", (data) => {
    seen.text += data.toString()
  })
  socket.on("error", () => undefined)
  socket.on("close", () => {
    seen.closed = true
  })
  return { socket, seen }
}

const quick = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 }

test("a client that never ends its headers is cut off", async () => {
  const { port } = await serve(quick)
  const { socket, seen } = open(port)
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
  await expect.poll(() => seen.closed).toBe(true)
  expect(seen.text).toContain("408")
})

test("a client that never ends its body is cut off", async () => {
  const { port } = await serve(quick, async (...input: unknown[]) => new Response(await (input[0] as Request).text()))
  const { socket, seen } = open(port)
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
  await expect.poll(() => seen.closed).toBe(true)
})

test("no more connections than agreed, and those that stand are served", async () => {
  const { port } = await serve({ connections: 2 })
  const [first, second] = [open(port), open(port)]
  await expect.poll(() => first.socket.readyState + second.socket.readyState).toBe("openopen")
  first.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
  await expect.poll(() => first.seen.text).toContain("fine")
  const third = open(port)
  await expect.poll(() => third.seen.closed).toBe(true)
  second.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
  await expect.poll(() => second.seen.text).toContain("fine")
})

test("an answer under way when the server stops is the last over its connection, and says so", async () => {
  let answer: (response: Response) => void = () => undefined
  const asked = new Promise<Response>((resolve) => {
    answer = resolve
  })
  let isAsked = false
  const fetch = () => {
    isAsked = true
    return asked
  }
  const server = await listen(fetch, { port: 0, host: "127.0.0.1" })
  const { socket, seen } = open(server.port)
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
  await expect.poll(() => isAsked).toBe(true)
  const closed = server.close()
  answer(new Response("fine"))
  await closed
  await expect.poll(() => seen.text).toMatch(/^connection: close\r\n(?:.*\r\n)*\r\nfine/im)
})

test("idle connections do not hold up a stop, and busy ones only so long", async () => {
  const server = await listen(
    () => new Promise<Response>(() => undefined),
    { port: 0, host: "127.0.0.1" },
    { lastWords: 100 },
  )
  const [idle, busy] = [open(server.port), open(server.port)]
  busy.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
  await expect.poll(() => idle.socket.readyState + busy.socket.readyState).toBe("openopen")
  await server.close()
  await expect.poll(() => [idle.seen.closed, busy.seen.closed]).toEqual([true, true])
})
