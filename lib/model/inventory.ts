/** Everything of the person that this browser keeps for the extension, counted where it lies. */
export interface Inventory {
  databases: { name: string; records: number }[]
  /** Bytes, as the browser estimates them. */
  used: number
  /** Names of caches. */
  caches: number
  /** Entries of the pages' own storage. */
  pageStorage: number
  /** Keys of `storage.local` about the person; rules and their words are not among them. */
  keys: string[]
}
