import { Failure } from "@gouji/core"
import { describe, expect, test } from "vitest"
import { readSettings } from "./read-settings.ts"

function failureOf(environment: Readonly<Record<string, string>>): Failure {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error(`taken: ${JSON.stringify(environment)}`)
}

test("without an environment all is as agreed", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    dataFolder: "./data",
    databaseUrl: null,
    signingKeyFile: null,
    rules: [],
    demo: true,
    publicOrigin: null,
    oidcIssuer: null,
    oidcClientId: null,
    oidcClientSecret: null,
    trustedProxies: [],
    requestsPerMinute: 600,
    querySeconds: 10,
    metricsToken: null,
  })
})

test("what is empty is not set", () => {
  const names = ["PORT", "GOUJI_DATA", "DATABASE_URL", "GOUJI_PUBLIC_ORIGIN", "GOUJI_TRUSTED_PROXIES"]
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readSettings({}))
})

test("takes each from its variable", () => {
  const environment = {
    PORT: "8080",
    GOUJI_HOST: "0.0.0.0",
    GOUJI_DATA: "/srv/gouji",
    DATABASE_URL: "postgres://gouji:secret@db/gouji",
    GOUJI_SIGNING_KEY: "/run/secrets/key",
    GOUJI_RULES: "a.mjs, b.mjs",
    GOUJI_DEMO: "0",
    GOUJI_PUBLIC_ORIGIN: "https://gouji.example",
    GOUJI_OIDC_ISSUER: "https://id.example/realms/county",
    GOUJI_OIDC_CLIENT_ID: "gouji",
    GOUJI_OIDC_CLIENT_SECRET: "a secret",
    GOUJI_TRUSTED_PROXIES: "10.0.0.0/8, ::1",
    GOUJI_REQUESTS_PER_MINUTE: "60",
    GOUJI_QUERY_SECONDS: "30",
    GOUJI_METRICS_TOKEN: "0123456789abcdef",
    GOUJI_TOKEN: "of another command",
    HOME: "/root",
  }
  expect(readSettings(environment)).toEqual({
    port: 8080,
    host: "0.0.0.0",
    dataFolder: "/srv/gouji",
    databaseUrl: "postgres://gouji:secret@db/gouji",
    signingKeyFile: "/run/secrets/key",
    rules: ["a.mjs", "b.mjs"],
    demo: false,
    publicOrigin: "https://gouji.example",
    oidcIssuer: "https://id.example/realms/county",
    oidcClientId: "gouji",
    oidcClientSecret: "a secret",
    trustedProxies: ["10.0.0.0/8", "::1"],
    requestsPerMinute: 60,
    querySeconds: 30,
    metricsToken: "0123456789abcdef",
  })
})

test("a provider to sign in with is set whole, with the address that it sends people back to", () => {
  const whole = {
    GOUJI_OIDC_ISSUER: "https://id.example",
    GOUJI_OIDC_CLIENT_ID: "gouji",
    GOUJI_OIDC_CLIENT_SECRET: "hush-hush",
    GOUJI_PUBLIC_ORIGIN: "https://gouji.example",
  }
  expect(readSettings(whole)).toMatchObject({ oidcIssuer: "https://id.example", oidcClientSecret: "hush-hush" })
  for (const left of Object.keys(whole)) {
    const { code, detail } = failureOf({ ...whole, [left]: "" })
    expect([left, code]).toEqual([left, "settings-invalid"])
    expect(String(detail.wanted)).toMatch(new RegExp(`^${left}=[^;]+$`))
    expect(JSON.stringify(detail)).not.toContain("hush-hush")
  }
})

describe("refuses a value that does not fit", () => {
  test.each([
    ["GOUJI_OIDC_ISSUER", "id.example"],
    ["GOUJI_OIDC_ISSUER", "http://id.example"],
    ["GOUJI_OIDC_ISSUER", "https://id.example/?realm=county"],
    ["GOUJI_OIDC_ISSUER", "https://somebody@id.example"],
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "080"],
    ["GOUJI_DEMO", "false"],
    ["GOUJI_HOST", "a\nb"],
    ["GOUJI_PUBLIC_ORIGIN", "gouji.example"],
    ["GOUJI_PUBLIC_ORIGIN", "https://gouji.example/"],
    ["GOUJI_PUBLIC_ORIGIN", "https://gouji.example/archive"],
    ["GOUJI_PUBLIC_ORIGIN", "ftp://gouji.example"],
    ["GOUJI_TRUSTED_PROXIES", "10.0.0.0/33"],
    ["GOUJI_TRUSTED_PROXIES", "10.0.0/8"],
    ["GOUJI_TRUSTED_PROXIES", "10.0.0.0/8/8"],
    ["GOUJI_TRUSTED_PROXIES", "proxy.internal"],
    ["GOUJI_TRUSTED_PROXIES", "::1/129"],
    ["DATABASE_URL", "mysql://db/gouji"],
    ["DATABASE_URL", "gouji"],
    ["GOUJI_METRICS_TOKEN", "short"],
    ["GOUJI_METRICS_TOKEN", "with a blank in it"],
  ])("%s=%s", (name, value) => {
    const { code, detail } = failureOf({ [name]: value })
    expect(code).toBe("settings-invalid")
    expect(detail.wanted).toMatch(new RegExp(`^${name}=`))
  })
})

test("names all that are wrong at once, and no value: some are secrets", () => {
  const { detail } = failureOf({ PORT: "x", DATABASE_URL: "mysql://gouji:secret@db" })
  expect(detail).toEqual({ wanted: "PORT=0…65535; DATABASE_URL=postgres://user@host/database" })
})

test("refuses names of ours that are none, and says what may have been meant", () => {
  const { code, detail } = failureOf({ GOUJI_TRUSTED_PROXY: "::1", GOUJI_SOMETHING_ELSE: "1" })
  expect(code).toBe("setting-unknown")
  expect(detail).toEqual({ found: "GOUJI_TRUSTED_PROXY (→ GOUJI_TRUSTED_PROXIES), GOUJI_SOMETHING_ELSE" })
})
