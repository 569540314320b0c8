import { adml, admx } from './admx'
import { BROWSERS, type Ids } from './browsers'
import { exampleValues } from './example'
import { keysPage } from './keys-page'
import { mobileconfig } from './mobileconfig'
import { reg } from './reg'
import { managedSchema } from './schema'

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

/** What the browser itself reads; the path below the repository. */
export const schemaFile = (): [path: string, content: string] => ['public/managed_schema.json', json(managedSchema())]

/** Every file for IT, by its path below `docs/it/`. */
export function itFiles(ids: Ids): Map<string, string> {
  const policy = exampleValues()
  const files = new Map<string, string>()
  for (const browser of BROWSERS) {
    files.set(`windows/jejak-netral-${browser.name}.admx`, admx(browser, ids[browser.name]))
    files.set(`windows/en-US/jejak-netral-${browser.name}.adml`, adml(browser, 'en'))
    files.set(`windows/id-ID/jejak-netral-${browser.name}.adml`, adml(browser, 'id'))
    files.set(`windows/jejak-netral-${browser.name}.reg`, reg(browser, ids[browser.name]))
  }
  files.set('linux/jejak-netral-chrome.json', json({ '3rdparty': { extensions: { [ids.chrome]: policy } } }))
  files.set('linux/jejak-netral-edge.json', json({ '3rdparty': { extensions: { [ids.edge]: policy } } }))
  files.set('firefox/policies.json', json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: policy } } } }))
  files.set('macos/jejak-netral.mobileconfig', mobileconfig(ids))
  files.set('keys.md', keysPage())
  return files
}
