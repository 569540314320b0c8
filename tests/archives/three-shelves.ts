import { deviceShelf } from '../../lib/store/device-shelf'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { aesKey } from '../../lib/store/passphrase'
import { SealedDatabase, sealedShelf } from '../../lib/store/sealed-shelf'
import type { Shelf } from '../../lib/store/shelf'

let number = 0
const KEY = await aesKey(new Uint8Array(32))

/** Each place things are kept in: makes a new one, that can be opened again and again. */
export const THREE_SHELVES: [where: string, () => () => Shelf][] = [
  [
    'on the device',
    () => {
      const name = `jejak-test-${number++}`
      return () => deviceShelf(name)
    },
  ],
  [
    'behind a passphrase',
    () => {
      const name = `jejak-test-${number++}`
      return () => sealedShelf(new SealedDatabase(name), KEY, () => deviceShelf(`${name}-open`))
    },
  ],
  [
    'in memory',
    () => {
      const shelf = memoryShelf()
      return () => shelf
    },
  ],
]
