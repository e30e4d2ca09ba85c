#!/usr/bin/env node
// `npx gouji` inside the repository: the program as it was built last; built now if it never was.
import { build, isBuilt, runGouji } from "./build.mjs"

if (!isBuilt()) await build()
await runGouji(process.argv.slice(2))
