import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,tests,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
})
