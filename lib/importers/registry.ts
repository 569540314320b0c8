import type { Importer } from './define'
import instagram from './instagram'

/** Every importer; `registry.test.ts` fails on a file that is missing here. Order has no meaning. */
export const IMPORTERS: readonly Importer[] = [instagram]
