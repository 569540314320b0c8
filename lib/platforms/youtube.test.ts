import { describe, expect, test } from 'vitest'
import { readAddress } from '../guard/dom/read'
import { Known } from '../guard/learn/known'
import { Scan, wantedOf } from '../guard/learn/scan'
import { matchCall } from '../guard/page/match-call'
import youtube, { hosts, net, teaches } from './youtube'

const ID = 'UCaaaaaaaaaaaaaaaaaaaaa1'
const OTHER = 'UCaaaaaaaaaaaaaaaaaaaaa2'
const to = (id: string, handle?: string) => ({
  browseEndpoint: { browseId: id, canonicalBaseUrl: handle ? `/@${handle}` : `/channel/${id}` },
})

function learned(text: string): Known {
  const known = new Known('youtube', address => readAddress(youtube, new URL(address, 'https://www.youtube.com')))
  for (const teach of teaches) {
    const scan = new Scan(text, wantedOf(teach), fact => known.learn(fact))
    while (scan.step(100));
  }
  return known
}

describe('replies teach owners', () => {
  test.each<[string, object]>([
    ['a result of a search', { videoId: 'v', longBylineText: { runs: [{ navigationEndpoint: to(ID, 'paslon') }] } }],
    ['a community post', { postId: 'v', authorEndpoint: to(ID, 'paslon') }],
    ['a comment', { properties: { commentId: 'v' }, author: { channelId: ID, displayName: '@paslon' } }],
    [
      'the player',
      {
        videoDetails: { videoId: 'v', channelId: ID },
        microformat: { playerMicroformatRenderer: { ownerProfileUrl: 'http://www.youtube.com/@paslon' } },
      },
    ],
  ])('%s', (_, reply) => {
    const author = learned(JSON.stringify(reply)).author('v')
    expect(author?.id).toBe(ID)
    expect(author?.handle?.replace('@', '')).toBe('paslon')
  })

  test('a comment of the layout before 2024 is its writer’s', () => {
    const commentRenderer = { commentId: 'Ugx1', authorEndpoint: to(ID, 'paslon') }
    expect(learned(JSON.stringify({ comment: { commentRenderer } })).author('Ugx1')).toMatchObject({ handle: 'paslon' })
  })

  test('a page brings its data along inside a script', () => {
    const script = `var ytInitialData = ${JSON.stringify({ postId: 'v', authorEndpoint: to(ID, 'paslon') })};`
    expect(learned(script).author('v')).toMatchObject({ id: ID, handle: 'paslon' })
  })

  test('a script that is no JSON teaches nothing and breaks nothing', () => {
    expect(learned('var a={"postId":"\\x41","ownerText":1}').author('A')).toBeUndefined()
  })

  test('a video with several owners stands for each of them', () => {
    const items = [ID, OTHER].map(id => ({
      listItemViewModel: { title: { commandRuns: [{ onTap: { innertubeCommand: to(id) } }] } },
    }))
    const dialog = { customContent: { listViewModel: { listItems: items } } }
    const navigationEndpoint = {
      showDialogCommand: { panelLoadingStrategy: { inlineContent: { dialogViewModel: dialog } } },
    }
    const known = learned(JSON.stringify({ videoId: 'v', shortBylineText: { runs: [{ navigationEndpoint }] } }))
    expect(known.others('v').map(({ account, part }) => [account.id, part])).toEqual([
      [ID, 'co-author'],
      [OTHER, 'co-author'],
    ])
  })

  test('an id belongs to a handle wherever a link says both; letters of any script', () => {
    const known = learned(JSON.stringify({ endpoint: to(ID, 'c%C3%A9r%C3%A9bral') }))
    expect(known.whole({ platform: 'youtube', id: ID }).handle).toBe('cérébral')
  })
})

describe('a request', () => {
  const sent = (path: string, body: object) =>
    matchCall(net, hosts, {
      method: 'POST',
      url: new URL(`/youtubei/v1/${path}?prettyPrint=false`, 'https://m.youtube.com'),
      body: JSON.stringify({ context: {}, ...body }),
    })

  test('of a subscription names the channel, whatever else is packed into it', () =>
    expect(sent('subscription/subscribe', { channelIds: [ID], params: 'EgIIAhgAIgttdHdmUUI3MWFLYw%3D%3D' })).toEqual({
      action: 'follow',
      account: ID,
    }))

  test('of a dislike, of a search, of a panel that shares is no act', () => {
    expect(sent('like/dislike', { target: { videoId: 'v' } })).toBeNull()
    expect(sent('search', { query: 'like' })).toBeNull()
    expect(sent('share/get_share_panel', { serializedSharedEntity: 'v' })).toBeNull()
  })
})
