import { request as httpRequest } from 'node:http'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sites, startSites } from './server'

let sites: Sites
beforeAll(async () => {
  sites = await startSites()
})
beforeEach(() => sites.clear())
afterAll(() => sites.close())

/** The status line a browser gets when it asks the proxy for a tunnel, and the tunnel. */
const tunnel = (to: string): Promise<{ status: number; secure: TLSSocket | null }> =>
  new Promise((resolve, reject) => {
    const asked = httpRequest({ port: sites.port, host: '127.0.0.1', method: 'CONNECT', path: to })
    asked.on('connect', (response, socket) => {
      if (response.statusCode !== 200) return resolve({ status: response.statusCode ?? 0, secure: null })
      const secure = connect({ socket, servername: to.split(':')[0] as string, rejectUnauthorized: false }, () =>
        resolve({ status: 200, secure }),
      )
    })
    asked.on('error', reject).end()
  })

async function say(text: string): Promise<string> {
  const { secure } = await tunnel('x.com:443')
  if (!secure) throw new Error('no tunnel to x.com')
  secure.write(text.replaceAll('\n', '\r\n'))
  let answer = ''
  for await (const part of secure) answer += part
  return answer
}

const post = (path: string, body: string, headers = 'x-csrf-token: 0\n'): Promise<string> =>
  say(`POST ${path} HTTP/1.1\nhost: x.com\nconnection: close\n${headers}content-length: ${body.length}\n\n${body}`)

describe('the replicas’ server', () => {
  it('answers as x.com, with a policy whose nonce is that of the page', async () => {
    const page = await say('GET /home HTTP/1.1\nhost: x.com\nconnection: close\n\n')
    const nonce = /'nonce-([^']+)'/.exec(page)?.[1]
    expect(page).toContain('HTTP/1.1 200')
    expect(page).toContain(`nonce="${nonce}"`)
  })

  it('serves scripts without types', async () => {
    const script = await say('GET /replica/variants HTTP/1.1\nhost: x.com\nconnection: close\n\n')
    expect(script).toContain('text/javascript')
    expect(script).not.toContain('interface')
  })

  it('refuses and records every other host', async () => {
    expect((await tunnel('example.org:443')).status).toBe(403)
    expect((await tunnel('x.com:80')).status).toBe(403)
    expect(sites.refused).toEqual(['example.org:443', 'x.com:80'])
    expect(sites.received).toEqual([])
  })

  it('names mutations by operation and target', async () => {
    await post('/i/api/graphql/abc/FavoriteTweet', '{"variables":{"tweet_id":"1"}}')
    await post('/i/api/graphql/abc/DeleteRetweet', '{"variables":{"source_tweet_id":"2"}}')
    await post('/i/api/graphql/abc/CreateTweet', '{"variables":{"reply":{"in_reply_to_tweet_id":"3"}}}')
    await post('/i/api/graphql/abc/CreateTweet', '{"variables":{"attachment_url":"https://x.com/a/status/4"}}')
    await post('/i/api/graphql/abc/CreateTweet', '{"variables":{"tweet_text":"halo"}}')
    await post('/i/api/1.1/friendships/create.json', 'skip_status=1&user_id=5')
    expect(sites.acts()).toEqual([
      'FavoriteTweet 1',
      'DeleteRetweet 2',
      'CreateTweet reply 3',
      'CreateTweet quote 4',
      'CreateTweet',
      'friendships/create 5',
    ])
  })

  it('does not count telemetry and timelines, though they are sent by POST', async () => {
    await post('/i/api/1.1/jot/client_event.json', 'log=[]')
    await post('/i/api/graphql/abc/HomeLatestTimeline', '{"variables":{}}')
    expect(sites.received).toHaveLength(2)
    expect(sites.acts()).toEqual([])
  })

  it('refuses a mutation without the token, as the site does', async () => {
    expect(await post('/i/api/graphql/abc/FavoriteTweet', '{"variables":{"tweet_id":"1"}}', '')).toContain(
      'HTTP/1.1 403',
    )
  })
})
