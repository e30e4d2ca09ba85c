import { defaultClientConditions, defaultServerConditions, defineConfig } from "vite"
import solid from "vite-plugin-solid"
import { offline } from "./vite-offline.ts"

// One config for both builds: the pages for the browser, and the same pages as a function for the server.
export default defineConfig(({ isSsrBuild }) => ({
  // No hydration: the client clears the root and renders, so the server's markup carries no keys for it.
  plugins: [solid({ ssr: true, solid: { hydratable: false } }), offline()],
  resolve: { conditions: ["gouji-source", ...defaultClientConditions] },
  ssr: {
    noExternal: true as const,
    resolve: { conditions: ["gouji-source", ...defaultServerConditions] },
  },
  worker: { format: "es" as const },
  build: isSsrBuild
    ? { outDir: "dist/server", copyPublicDir: false, rolldownOptions: { input: "src/entry-server.tsx" } }
    : {
        outDir: "dist/client",
        assetsInlineLimit: 0,
        modulePreload: {
          polyfill: false,
          // The page that asks for it has all but this already, and need not carry their names.
          resolveDependencies: (file, needed) =>
            /source-document/.test(file) ? needed.filter((name) => /document-pane/.test(name)) : needed,
        },
      },
}))
