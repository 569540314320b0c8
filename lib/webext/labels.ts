import { browser } from './browser'

/** Firefox gives whole addresses. */
const OF_GUARD = /(\w+)-guard\.js$/
/** Two changes of a setting at once may not register the same script twice. */
const LOCK = 'labels'

/** Registers the label scripts beside the guards of the manifest, or takes them away; pages show it from their next load. */
export const keepLabels = (on: boolean): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
    if (!on) {
      if (there.length) await browser.scripting.unregisterContentScripts()
      return
    }
    const wanted = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js = [], matches, all_frames }) => {
      const platform = OF_GUARD.exec(js[0] ?? '')?.[1]
      return platform && !all_frames
        ? [
            {
              id: `labels-${platform}`,
              js: [`${platform}-labels.js`],
              css: ['labels.css'],
              matches,
              runAt: 'document_idle' as const,
            },
          ]
        : []
    })
    await browser.scripting.registerContentScripts(wanted.filter(({ id }) => !there.includes(id)))
  })
