import { generate } from 'selfsigned'

/** One key pair for all replicas, made at start: browsers are told to accept it (see `tests/e2e`). */
export async function certificateFor(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Jejak Netral replicas' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2 as const, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
