import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

export interface ServedFile {
  type: string
  text: string
}

/** A replica's file. Its scripts are written in TypeScript: a name without an ending is a script, served with the types stripped. */
export async function readSiteFile(folder: URL, name: string): Promise<ServedFile | null> {
  const ending = /^[a-z0-9-]+(?:\.(css|html))?$/.exec(name)
  if (!ending) return null
  const type = TYPES[ending[1] ?? 'js'] as string
  try {
    if (ending[1]) return { type, text: await readFile(new URL(name, folder), 'utf8') }
    return { type, text: strip(await readFile(new URL(`${name}.ts`, folder), 'utf8')) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Node 24 says at every start that stripping is experimental; the line would only hide what tests print. */
function strip(source: string): string {
  const warn = process.emitWarning
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = warn
  }
}
