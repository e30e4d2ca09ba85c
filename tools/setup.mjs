// Brings the workspace to where it can be worked with: the right Node, the pinned pnpm, the packages of the lockfile.
// Cheap when nothing has changed, so every script runs it first.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { packageManager, pnpm, root } from "./pnpm.mjs"
import { say } from "./say.mjs"

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(
    `需要 Node.js 20.19 或更新的版本，现在是 ${process.version}。请从 https://nodejs.org 安装后再试。`,
    `Node.js 20.19 or newer is needed; this is ${process.version}. See https://nodejs.org.`,
  )
  process.exit(2)
}

/** Every manifest of the workspace: the root's, and those of the folders in packages and apps. */
function manifests() {
  const folders = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  return [".", ...folders].map((folder) => join(root, folder, "package.json")).filter((path) => existsSync(path))
}

/** What the installed packages follow from. When it is the same as last time, there is nothing to do. */
function fingerprint() {
  const hash = createHash("sha256").update(packageManager).update(process.version)
  const files = [join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml"), ...manifests()]
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest("hex")
}

async function install() {
  say("正在安装依赖…", "Installing the packages…")
  const { code, printed } = await pnpm(
    ["install", "--frozen-lockfile", "--prefer-offline", "--config.confirmModulesPurge=false"],
    "stderr",
  )
  if (code === 0) return
  if (offline.test(printed)) {
    say(
      "下载依赖失败：连不上软件源。第一次安装需要网络；请检查网络或代理（npm config set registry …），然后重试。",
      "The packages could not be downloaded: the registry cannot be reached. The first installation needs a network; check it, or the proxy (npm config set registry …), and try again.",
    )
  } else {
    say("安装依赖失败，原因见上。", "The packages could not be installed; the reason is above.")
  }
  process.exit(2)
}

/** Makes `npx gouji` find the program of this repository. pnpm links the tools of packages, not the root's own. */
function linkCommand() {
  const folder = join(root, "node_modules/.bin")
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, "gouji"), { force: true })
  if (process.platform === "win32") {
    writeFileSync(join(folder, "gouji.cmd"), '@node "%~dp0\\..\\..\\tools\\gouji.mjs" %*\r\n')
  } else {
    symlinkSync("../../tools/gouji.mjs", join(folder, "gouji"))
  }
}

demandNode()
const stamp = join(root, "node_modules/.setup-stamp")
const wanted = fingerprint()
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  await install()
  linkCommand()
  writeFileSync(stamp, wanted)
}
