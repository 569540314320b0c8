import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { aPack, aShard, keptAfter, packFile } from '../../tests/packs/agency'
import { packShelf } from './pack-shelf'

const state = await keptAfter(await packFile())
const [ref, bytes] = await aShard(aPack().accounts)

describe('packs on this device', () => {
  it('are kept whole with their shards, and read back byte for byte', async () => {
    const shelf = packShelf('paket-1')
    const sharded = { ...state, current: { ...state.current, shards: [ref.hash] } }
    await shelf.keep(sharded, new Map([[ref.hash, bytes]]))
    expect(await packShelf('paket-1').state(state.packId)).toEqual(sharded)
    expect(await shelf.shard(ref.hash)).toEqual(bytes)
  })

  it('lose a shard only when neither the pack in use nor the one before names it', async () => {
    const shelf = packShelf('paket-2')
    const sharded = { ...state.current, shards: [ref.hash] }
    await shelf.keep({ ...state, current: sharded }, new Map([[ref.hash, bytes]]))
    await shelf.keep({ ...state, previous: sharded }, new Map())
    expect(await shelf.shard(ref.hash)).toBeDefined()
    await shelf.keep(state, new Map())
    expect(await shelf.shard(ref.hash)).toBeUndefined()
  })

  it('are gone when they are removed', async () => {
    const shelf = packShelf('paket-3')
    await shelf.keep(state, new Map())
    await shelf.remove(state.packId)
    expect(await shelf.state(state.packId)).toBeUndefined()
  })
})
