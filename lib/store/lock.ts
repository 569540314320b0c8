import { Dexie } from 'dexie'
import { ok, type Result } from '../base/result'
import { DATABASE, deviceShelf } from './device-shelf'
import { copyAll, type Moving } from './move'
import type { newMaking } from './passphrase'
import { SealedDatabase, sealedShelf } from './sealed-shelf'
import { type Shelf, StorageFull } from './shelf'
import { keyOf, newVault, rewrapped, type Vault } from './vault'

type WrongPassphrase = 'wrong-passphrase'

/**
 * The passphrase lock. Locked data lies in a database of its own; the open one is deleted once everything is there, and
 * made anew when the lock goes. A move that died goes on with the next unlocking: until then the data asks for its passphrase.
 */
export class Lock {
  readonly #sealedName: string

  /** `name` and `cost` only for tests. */
  constructor(
    readonly name = DATABASE,
    readonly cost?: Parameters<typeof newMaking>[0],
  ) {
    this.#sealedName = `${name}.sealed`
  }

  async isSet(): Promise<boolean> {
    if (!(await Dexie.exists(this.#sealedName))) return false
    return this.#with(async db => (await db.vault.count()) > 0)
  }

  /** Seals what lies open, leaves no open copy, and returns the shelf to go on with. A full disk: all stays as it was. */
  async set(passphrase: string, moving?: Moving): Promise<Shelf> {
    await Dexie.delete(this.#sealedName) // a start that never got to its vault
    const { vault, key } = await newVault(passphrase, this.cost)
    const db = new SealedDatabase(this.#sealedName)
    await db.vault.put(vault)
    return this.#opened(db, vault, key, moving).catch(async error => {
      if (error instanceof StorageFull) await Dexie.delete(this.#sealedName)
      throw error
    })
  }

  /** Also ends a move that a closed tab left. */
  async unlock(passphrase: string, moving?: Moving): Promise<Result<Shelf, WrongPassphrase>> {
    const db = new SealedDatabase(this.#sealedName)
    const vault = await db.vault.get(1)
    const key = vault ? await keyOf(vault, passphrase) : undefined
    if (!vault || !key?.ok) {
      db.close()
      return { ok: false, problem: 'wrong-passphrase' }
    }
    return ok(await this.#opened(db, vault, key.value, moving))
  }

  /** The shelf, once whatever move was under way is at its end. */
  async #opened(db: SealedDatabase, vault: Vault, key: CryptoKey, moving?: Moving): Promise<Shelf> {
    const shelf = sealedShelf(db, key, () => deviceShelf(this.name))
    if (vault.state === 'opening') return this.#moveOut(shelf, moving)
    if (vault.state === 'sealing') {
      await this.#moveIn(shelf, moving)
      await db.vault.put({ ...vault, state: 'sealed' })
    }
    await Dexie.delete(this.name)
    return shelf
  }

  async change(old: string, fresh: string): Promise<Result<null, WrongPassphrase>> {
    return this.#with(async db => {
      const vault = await rewrapped(await this.#vaultIn(db), { old, fresh })
      if (!vault.ok) return vault
      await db.vault.put(vault.value)
      return ok(null)
    })
  }

  /** Puts everything back in the open and forgets the passphrase; returns the shelf to go on with. */
  async remove(passphrase: string, moving?: Moving): Promise<Result<Shelf, WrongPassphrase>> {
    const db = new SealedDatabase(this.#sealedName)
    const vault = await this.#vaultIn(db)
    const key = await keyOf(vault, passphrase)
    if (!key.ok) {
      db.close()
      return key
    }
    const opening: Vault = { ...vault, state: 'opening' }
    await db.vault.put(opening)
    return this.#opened(db, opening, key.value, moving).then(ok, async error => {
      if (error instanceof StorageFull) {
        await Dexie.delete(this.name)
        await this.#with(sealed => sealed.vault.put({ ...vault, state: 'sealed' }))
      }
      throw error
    })
  }

  async #moveIn(to: Shelf, moving?: Moving): Promise<void> {
    if (!(await Dexie.exists(this.name))) return
    const from = deviceShelf(this.name)
    await copyAll(from, to, moving).finally(() => from.close())
  }

  async #moveOut(from: Shelf, moving?: Moving): Promise<Shelf> {
    const to = deviceShelf(this.name)
    await copyAll(from, to, moving).catch(error => {
      to.close()
      throw error
    })
    from.close()
    await Dexie.delete(this.#sealedName)
    return to
  }

  async #vaultIn(db: SealedDatabase): Promise<Vault> {
    const vault = await db.vault.get(1)
    if (!vault) throw new Error('no lock is set')
    return vault
  }

  async #with<Value>(work: (db: SealedDatabase) => PromiseLike<Value>): Promise<Value> {
    const db = new SealedDatabase(this.#sealedName)
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }
}
