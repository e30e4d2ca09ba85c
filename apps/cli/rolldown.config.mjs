import { defineConfig } from "rolldown"

/** zod brings error messages in fifty languages. Naming one more of them in the code fails the build until it is here. */
const twoLocales = {
  name: "two-locales",
  load: {
    filter: { id: /zod\/v4\/locales\/index\.js$/ },
    handler: () => `export { default as en } from "./en.js"\nexport { default as zhCN } from "./zh-CN.js"\n`,
  },
}

const common = {
  platform: "node",
  // The native engine is loaded from beside the bundle, see copy-beside.mjs.
  external: [/^@photostructure\/sqlite/],
  resolve: { conditionNames: ["gouji-source", "import", "node", "default"] },
  plugins: [twoLocales],
  transform: { target: "node20.19" },
}

const output = (file) => ({
  file,
  format: "esm",
  // One file each: a dynamic import inside is code that runs when it is asked for.
  codeSplitting: false,
  // Names are kept, so that a stack trace from the field can be read.
  minify: { compress: true, mangle: false, codegen: true },
  comments: { legal: true },
})

export default defineConfig([
  { ...common, input: "src/main.ts", output: { ...output("dist/gouji.mjs"), banner: "#!/usr/bin/env node" } },
  { ...common, input: "../api/src/recognise-worker.ts", output: output("dist/recognise-worker.mjs") },
])
