import type { Importer } from './define'
import facebook from './facebook'
import instagram from './instagram'
import linkedin from './linkedin'
import threads from './threads'
import tiktok from './tiktok'
import x from './x'
import youtube from './youtube'

/** Every importer; `registry.test.ts` fails on a file that is missing here. Order has no meaning. */
export const IMPORTERS: readonly Importer[] = [instagram, facebook, threads, x, tiktok, youtube, linkedin]
