import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A module, with all it imports of ours, as one script for a page. Paths begin at the repository's root. */
export async function bundle(contents: string): Promise<string> {
  const made = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  return made.outputFiles[0]?.text ?? ''
}
