import { expect, it } from 'vitest'
import type { PlatformSpec } from '../platforms/define'
import { health as en } from './health-en'
import { health as id } from './health-id'

const files = import.meta.glob<{ default?: PlatformSpec }>(['../platforms/*.ts', '!**/define.ts', '!**/*.test.ts'], {
  eager: true,
})

it('every surface a platform declares has a name in both languages; add it to health-id.ts and health-en.ts', () => {
  const surfaces = Object.values(files).flatMap(file => Object.keys(file.default?.surfaces ?? {}))
  expect(surfaces.length).toBeGreaterThan(5)
  expect([...surfaces, 'other'].filter(name => !id.surfaces[name] || !en.surfaces[name])).toEqual([])
})
