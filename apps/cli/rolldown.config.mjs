import { defineConfig } from "rolldown"

/** zod brings error messages in fifty languages. Naming one more of them in the code fails the build until it is here. */
const twoLocales = {
  name: "two-locales",
  load: {
    filter: { id: /zod\/v4\/locales\/index\.js$/ },
    handler: () => `export { default as en } from "./en.js"\nexport { default as zhCN } from "./zh-CN.js"\n`,
  },
}

/**
 * Importing `node:process` makes Node open standard input, and a pipe there is then non-blocking for whoever shares it:
 * another program of the pipeline would be told EAGAIN. The global is the same object without that.
 */
const globalProcess = {
  name: "global-process",
  resolveId: { filter: { id: /^(node:)?process$/ }, handler: () => "\0global-process" },
  load: {
    filter: { id: /^\0global-process$/ },
    handler: () => "export default process\nexport const { versions, env, platform } = process\n",
  },
}

export default defineConfig({
  platform: "node",
  // The native engine is loaded from beside the bundle, see copy-beside.mjs.
  external: [/^@photostructure\/sqlite/],
  resolve: { conditionNames: ["gouji-source", "node"] },
  plugins: [twoLocales, globalProcess],
  transform: { target: "node20.19" },
  input: { gouji: "src/main.ts" },
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    entryFileNames: "[name].mjs",
    // What is imported dynamically is a file that is read when it is asked for. Names hold hashes, so that parts of two
    // builds are never taken for each other, and the first file tells one build from another (src/build-of.ts).
    chunkFileNames: "chunks/[name]-[hash].mjs",
    banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
    // Names are kept, so that a stack trace from the field can be read.
    minify: { compress: true, mangle: false, codegen: true },
    comments: { legal: true },
  },
})
