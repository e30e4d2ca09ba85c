import { Failure } from "@gouji/core"
import { expect, it } from "vitest"
import type { Ports, ServerOptions } from "../ports.ts"
import { runGouji } from "../testing/test-run.ts"

async function serve(inputs: readonly string[], environment: Readonly<Record<string, string>>, token: string | null) {
  const started: ServerOptions[] = []
  let closed = 0
  const startServer: Ports["startServer"] = async (options) => {
    started.push(options)
    const close = async () => {
      closed += 1
    }
    return { address: `http://127.0.0.1:${options.port}`, token, close }
  }
  const result = await runGouji(["serve", ...inputs], { environment, ports: { startServer } })
  return { ...result, options: started[0], closed }
}

it("takes port and folder from the flags, then from the environment, then as agreed", async () => {
  expect((await serve([], {}, null)).options).toMatchObject({ port: 3000, dataFolder: "./data", demo: true })
  const environment = { PORT: "8080", GOUJI_DATA: "/srv/a" }
  expect((await serve([], environment, null)).options).toMatchObject({ port: 8080, dataFolder: "/srv/a" })
  const flags = ["--port", "0", "--data", "/srv/b", "--no-demo", "--host", "0.0.0.0"]
  const expected = { port: 0, dataFolder: "/srv/b", demo: false, host: "0.0.0.0" }
  expect((await serve(flags, environment, null)).options).toMatchObject(expected)
})

it("leaves out the invented reports when the environment says so", async () => {
  expect((await serve([], { GOUJI_DEMO: "0" }, null)).options?.demo).toBe(false)
  expect((await serve([], { GOUJI_DEMO: "1" }, null)).options?.demo).toBe(true)
})

it("prints the address, the token where there is one, and closes when asked to stop", async () => {
  const { code, out, closed } = await serve([], {}, "t0ken")
  expect(out).toContain("http://127.0.0.1:3000")
  expect(out).toContain("t0ken")
  expect({ code, closed }).toEqual({ code: 0, closed: 1 })
  expect((await serve([], {}, null)).out.split("\n")).toHaveLength(2)
})

it.each(["http", "70000", "-1"])("refuses PORT=%s", async (port) => {
  const { code, err, options } = await serve([], { PORT: port }, null)
  expect({ code, options }).toEqual({ code: 2, options: undefined })
  expect(err).toContain("PORT")
})

it("hands on what the environment says of proxies", async () => {
  const environment = { GOUJI_PUBLIC_ORIGIN: "https://gouji.example", GOUJI_TRUSTED_PROXIES: "10.0.0.0/8,::1" }
  const expected = { publicOrigin: "https://gouji.example", trustedProxies: ["10.0.0.0/8", "::1"] }
  expect((await serve([], environment, null)).options).toMatchObject(expected)
})

it("does not start with a name that it does not know, in both languages", async () => {
  const environment = { GOUJI_TRUSTED_PROXY: "::1" }
  const { code, err, options } = await serve([], environment, null)
  expect({ code, options }).toEqual({ code: 2, options: undefined })
  expect(err).toContain("没有这样的环境变量：GOUJI_TRUSTED_PROXY (→ GOUJI_TRUSTED_PROXIES)")
  const english = await runGouji(["serve"], { language: "en", environment })
  expect(english.err).toContain("There is no such environment variable: GOUJI_TRUSTED_PROXY")
})

it("says that the port is taken, in both languages", async () => {
  const startServer = async () => {
    throw new Failure("port-taken", { port: 3000 })
  }
  for (const language of ["zh-CN", "en"] as const) {
    const { code, err } = await runGouji(["serve"], { language, ports: { startServer } })
    expect(code).toBe(2)
    expect(err).toContain("3000")
  }
})
