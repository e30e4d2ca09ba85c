import type * as z from "zod"
import {
  addressRanges,
  databaseUrl,
  issuer,
  line,
  onOrOff,
  origin,
  paths,
  secret,
  wholeNumber,
} from "./setting-values.ts"

/** One variable of the environment: what it is called, what holds without it, and what it is for. */
export interface Setting<S extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly schema: S
  /** As it would be written; `null`: nothing. */
  readonly byDefault: string | null
  readonly zh: string
  readonly en: string
}

const setting = <S extends z.ZodType>(
  name: string,
  schema: S,
  byDefault: string | null,
  zh: string,
  en: string,
): Setting<S> => ({ name, schema, byDefault, zh, en })

/** All that `gouji serve` takes from the environment. The page `docs/configuration.md` is made of this list. */
export const settingList = {
  port: setting(
    "PORT",
    wholeNumber(0, 65_535),
    "3000",
    "监听的端口；0 取任一空闲端口",
    "the port to listen on; 0 takes any that is free",
  ),
  host: setting(
    "GOUJI_HOST",
    line("127.0.0.1"),
    "127.0.0.1",
    "监听的地址，默认只在本机；容器里或代理后面用 0.0.0.0",
    "the address to listen on: this machine alone by default, 0.0.0.0 in a container",
  ),
  dataFolder: setting("GOUJI_DATA", line("path"), "./data", "档案所在的文件夹", "the folder of the archive"),
  databaseUrl: setting(
    "DATABASE_URL",
    databaseUrl,
    null,
    "PostgreSQL 的地址；不设则为文件夹里的 SQLite 文件",
    "an archive in PostgreSQL; without it, a SQLite file in the folder",
  ),
  signingKeyFile: setting(
    "GOUJI_SIGNING_KEY",
    line("path"),
    null,
    "检查点签名密钥（Ed25519，PEM）；不设则为文件夹里的 signing-key.pem",
    "the key of checkpoints (Ed25519, PEM); without it, signing-key.pem in the folder",
  ),
  rules: setting("GOUJI_RULES", paths, "", "加用的规则包", "rule packs to check with"),
  demo: setting(
    "GOUJI_DEMO",
    onOrOff,
    "1",
    "空档案是否放入虚构的示例",
    "whether an empty archive is filled with invented reports",
  ),
  publicOrigin: setting(
    "GOUJI_PUBLIC_ORIGIN",
    origin,
    null,
    "浏览器看到的本站网址（不带末尾的斜杠）；前面有代理时必设，登录和同源检查以它为准",
    "this site as browsers know it, without a slash at its end; needed behind a proxy: signing in and the same-origin check go by it",
  ),
  oidcIssuer: setting(
    "GOUJI_OIDC_ISSUER",
    issuer,
    null,
    "统一身份认证（OpenID Connect）的地址；设了它，还须设下面两项和 GOUJI_PUBLIC_ORIGIN，并在认证方登记回调地址 <本站网址>/sign-in/callback。身份标识由管理员登记在账号上（PATCH /api/v1/accounts/{id} 的 subject），不自动开户",
    "an OpenID Connect provider to sign in with; needs the two below and GOUJI_PUBLIC_ORIGIN, and the provider has to know <this site>/sign-in/callback. An administrator enters who is whom (`subject` in PATCH /api/v1/accounts/{id}): no account is made by itself",
  ),
  oidcClientId: setting(
    "GOUJI_OIDC_CLIENT_ID",
    line("client"),
    null,
    "本站在认证方登记的客户端编号",
    "what the provider calls this site",
  ),
  oidcClientSecret: setting(
    "GOUJI_OIDC_CLIENT_SECRET",
    line("secret"),
    null,
    "本站在认证方登记的客户端密钥",
    "the secret between the provider and this site",
  ),
  trustedProxies: setting(
    "GOUJI_TRUSTED_PROXIES",
    addressRanges,
    "",
    "自己的代理的地址或网段；只有它们写的 X-Forwarded-For 才算数",
    "addresses or ranges of our own proxies: their X-Forwarded-For is believed, and nobody else's",
  ),
  requestsPerMinute: setting(
    "GOUJI_REQUESTS_PER_MINUTE",
    wholeNumber(0, 1_000_000),
    "600",
    "每个客户端（登录的人、程序，或网络地址）每分钟的请求数；0 不限。前面有代理时须设 GOUJI_TRUSTED_PROXIES，否则众人算作一个；本机发来的不计",
    "requests a minute of each client (a person, a program, or a network address); 0: as many as it likes. Behind a proxy set GOUJI_TRUSTED_PROXIES, or all clients are one; what this machine sends is not counted",
  ),
  querySeconds: setting(
    "GOUJI_QUERY_SECONDS",
    wholeNumber(1, 600),
    "10",
    "范围大的查询（查找、汇总、排名、进度）最多查几秒，排队也最多等这么久；超过即停止，不影响他人",
    "seconds that a wide query (a search, a sum, a ranking, the board) may take, and may wait; then it is given up, and nobody else notices",
  ),
  metricsToken: setting(
    "GOUJI_METRICS_TOKEN",
    secret,
    null,
    "取 /metrics（Prometheus 指标）用的令牌；不设则没有这个地址",
    "the token that /metrics (for Prometheus) is asked with; without it there is no such address",
  ),
} as const

type List = typeof settingList

/** The settings of a server, as the program has them. */
export type Settings = {
  readonly [K in keyof List]: z.output<List[K]["schema"]> | (List[K]["byDefault"] extends null ? null : never)
}

/** Variables of the same beginning that are read elsewhere: by other commands, and by the tests. */
export const otherNames: readonly string[] = [
  "GOUJI_CHROMIUM",
  "GOUJI_DAMAGE",
  "GOUJI_DEBUG",
  "GOUJI_E2E_CHROMIUM",
  "GOUJI_E2E_TOKEN",
  "GOUJI_E2E_URL",
  "GOUJI_FUZZ",
  "GOUJI_POSTGRES_BIN",
  "GOUJI_SEED",
  "GOUJI_SHARED",
  "GOUJI_TOKEN",
]
