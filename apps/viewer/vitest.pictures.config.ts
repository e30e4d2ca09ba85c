import { defineConfig } from "vitest/config"
import e2e from "./vitest.e2e.config.ts"

const include = ["pictures/**/*.pictures.ts"]

export default defineConfig({ ...e2e, test: { ...e2e.test, include, reporters: ["default"] } })
