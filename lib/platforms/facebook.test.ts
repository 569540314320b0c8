import { describe, expect, it } from 'vitest'
import { readAddress } from '../guard/dom/read'
import { Known } from '../guard/learn/known'
import { Teacher } from '../guard/learn/teacher'
import { isPublic, matchCall, type Request } from '../guard/page/match-call'
import facebook, { hosts, net, teaches } from './facebook'

const packed = (text: string): string => btoa(text).replace(/=+$/, '')
const asked = (name: string, variables: object, header?: string): Request => ({
  method: 'POST',
  url: new URL('https://www.facebook.com/api/graphql/'),
  body: new URLSearchParams({
    av: '1',
    ...(name && { fb_api_req_friendly_name: name }),
    variables: JSON.stringify(variables),
    doc_id: '1',
  }).toString(),
  ...(header && { name: header }),
})
const read = (name: string, variables: object, header?: string) => matchCall(net, hosts, asked(name, variables, header))
const reaction = (feedback: string, feedback_reaction_id: string) => ({
  input: { feedback_id: packed(feedback), feedback_reaction_id },
})

describe('a request of Facebook', () => {
  it('is a reaction of any kind, and taking it back is number 0', () => {
    const love = read('CometUFIFeedbackReactMutation', reaction('feedback:12', '1678524932434102'))
    expect(love).toEqual({ action: 'like', post: '12' })
    expect(read('CometUFIFeedbackReactMutation', reaction('feedback:12', '0'))).toEqual({
      action: 'like',
      undo: true,
      post: '12',
    })
  })

  it('on a comment names the comment and its post', () => {
    expect(read('CometUFIFeedbackReactMutation', reaction('feedback:12_34', '1'))).toEqual({
      action: 'like',
      post: '12',
      comment: '12_34',
    })
  })

  it('is known by its header where the body says no name', () => {
    const body = reaction('feedback:12', '1')
    expect(read('', body, 'CometUFIFeedbackReactMutation')).toMatchObject({ action: 'like' })
    expect(read('', body)).toBeNull()
  })

  it('shares a post to a group, or is a post of one’s own', () => {
    const link = { share_scrape_data: '{"share_type":22,"share_params":[12]}' }
    const input = { attachments: [{ link }], audience: { to_id: '77' }, message: { text: 'baca' } }
    expect(read('ComposerStoryCreateMutation', { input })).toEqual({
      action: 'share',
      post: '12',
      group: '77',
      draft: 'baca',
    })
    expect(read('ComposerStoryCreateMutation', { input: { message: { text: 'halo' } } })).toEqual({
      action: 'post',
      draft: 'halo',
    })
  })

  it.each([
    ['CometUserFollowMutation', { subscribee_id: '5' }, { action: 'follow', account: '5' }],
    ['CometUserUnfollowMutation', { unsubscribee_id: '5' }, { action: 'follow', undo: true, account: '5' }],
    ['CometProfilePlusLikeMutation', { page_id: '5' }, { action: 'follow', account: '5' }],
    ['CometPageLikeCommitMutation', { page_id: '5' }, { action: 'follow', account: '5' }],
    ['usePageCometUnfollowMutation', { page_id: '5' }, { action: 'follow', undo: true, account: '5' }],
    ['GroupCometJoinForumMutation', { group_id: '7' }, { action: 'join', group: '7' }],
    ['useGroupLeaveMutation', { group_id: '7' }, { action: 'join', undo: true, group: '7' }],
    ['PublicEventCometRSVPMutation', { event_id: '8' }, { action: 'rsvp', post: '8' }],
  ])('%s is read by its name', (name, input, call) => expect(read(name, { input })).toEqual(call))

  it('of the time before 2023 says the kind of reaction by a short number, 0 takes it back', () => {
    const older = (feedback_reaction: number) =>
      read('UFI2FeedbackReactMutation', { input: { feedback_id: packed('feedback:12'), feedback_reaction } })
    expect(older(1)).toEqual({ action: 'like', post: '12' })
    expect(older(0)).toEqual({ action: 'like', undo: true, post: '12' })
  })

  it('names the group a comment is written in, and the post of an older share where it is told', () => {
    const input = { feedback_id: packed('feedback:12'), message: { text: 'halo' } }
    expect(read('useCometUFICreateCommentMutation', { groupID: '77', input })).toMatchObject({
      group: '77',
      post: '12',
    })
    expect(read('useCometUFICreateCommentMutation', { groupID: null, input })).not.toHaveProperty('group')
    const link = { share_scrape_data: '{"share_type":22,"share_params":[12]}' }
    const name = 'useCometFeedToFeedReshare_FeedToFeedMutation'
    expect(read(name, { input: { attachments: [{ link }] } })).toEqual({ action: 'share', post: '12' })
    // Some clients write one attachment without a list (2024).
    expect(read(name, { input: { attachments: { link } } })).toEqual({ action: 'share', post: '12' })
    expect(read(name, { input: {} })).toEqual({ action: 'share' })
    const text = JSON.stringify({ link })
    expect(read(name, { input: { message: { text } } })).toEqual({ action: 'share' })
  })

  it.each([
    ['GroupCometLeaveForumMutation', { group_id: '7' }, { action: 'join', undo: true, group: '7' }],
    ['GroupsCometRequestToParticipateMutation', { group_id: '7' }, { action: 'join', group: '7' }],
    ['GroupsCometCancelRequestToParticipateMutation', { group_id: '7' }, { action: 'join', undo: true, group: '7' }],
    [
      'PublicEventCometRSVPMutation',
      { event_id: '8', guest_status: 'NOT_GOING' },
      { action: 'rsvp', undo: true, post: '8' },
    ],
    [
      'PublicEventCometRSVPMutation',
      { event_id: '8', response: 'declined' },
      { action: 'rsvp', undo: true, post: '8' },
    ],
    ['PublicEventCometRSVPMutation', { event_id: '8', response: 'interested' }, { action: 'rsvp', post: '8' }],
  ])('%s %j', (name, input, call) => expect(read(name, { input })).toEqual(call))

  it.each([
    'FeedbackReactorsListQuery',
    'CometUFICreateCommentPreviewQuery',
    'GroupCometJoinForumQuestionsDialogQuery',
    'ComposerStoryCreateDialogQuery',
    'CometUFILiveTypingBroadcastMutation_StartMutation',
    'storiesUpdateSeenStateMutation',
    'CommitActorSubscribeStatusSubscribeMutation',
    'CometUFIReactionsDialogQuery',
    'PublicEventCometRSVPButtonRendererQuery',
    'FBScreenTimeLogger_syncMutation',
  ])('%s is nobody’s business', name => {
    const everything = { feedback_id: packed('feedback:1'), subscribee_id: '1', group_id: '1', event_id: '1' }
    expect(read(name, { input: everything })).toBeNull()
  })
})

describe('letters', () => {
  const PRIVATE = [
    'useStoriesSendReplyMutation',
    'MessengerThreadlistQuery',
    'MWChatSendMutation',
    'LSPlatformGraphQLLightspeedRequestQuery',
    'CometMessageSendMutation',
    'useMAWSendReactMutation',
  ]
  it.each(PRIVATE)('%s is never matched, whatever a file declares, and nothing of it is opened', name => {
    const greedy = { ...net, calls: [{ action: 'like' as const, path: /./ }, ...net.calls] }
    const opened: string[] = []
    const body = new Proxy({ fb_api_req_friendly_name: name, variables: '{}' } as Record<string, string>, {
      get: (fields, field) => {
        opened.push(String(field))
        return fields[String(field)]
      },
    })
    expect(matchCall(greedy, hosts, { ...asked(name, {}), body })).toBeNull()
    expect(opened).toEqual(['fb_api_req_friendly_name'])
    expect(isPublic(net, undefined, body)).toBe(false)
    expect(isPublic(net, name, undefined)).toBe(false)
  })

  it('have replies that are not read, nor those of a request without a name', () => {
    expect(isPublic(net, undefined, 'variables={}')).toBe(false)
    expect(isPublic(net, 'CometNewsFeedPaginationQuery', undefined)).toBe(true)
  })
})

describe('a reply of Facebook', () => {
  const person = (id: string, handle: string) => ({ id, url: `https://www.facebook.com/${handle}` })
  const told = (reply: object): Known => {
    const known = new Known('facebook', address => readAddress(facebook, new URL(address)))
    const teacher = new Teacher(teaches, fact => known.learn(fact))
    teacher.read('/api/graphql/', JSON.stringify(reply))
    teacher.hurry()
    return known
  }

  it('teaches a post’s owner by its feedback, its group, and whose it was first', () => {
    const story = {
      id: packed('S:_I5:12:12'),
      feedback: { id: packed('feedback:12'), owning_profile: { id: '5' }, associated_group: { id: '77' } },
      actors: [person('5', 'teman.baik')],
      attached_story: { actors: [person('6', 'paslon.contoh')] },
      url: 'https://www.facebook.com/teman.baik/posts/pfbid012',
    }
    const known = told({ data: { node: story } })
    expect(known.author('12')).toEqual({ platform: 'facebook', id: '5', handle: 'teman.baik' })
    expect(known.others('12')).toEqual([
      { part: 'group', account: { platform: 'facebook', id: '77' } },
      { part: 'original', account: { platform: 'facebook', id: '6', handle: 'paslon.contoh' } },
    ])
  })

  it('teaches whose a shared post was first where its whole layout lies further down', () => {
    const story = { actors: [person('6', 'paslon.contoh')], attached_story: null }
    const layout = { attached_story: { comet_sections: { attached_story_layout: { story } } } }
    const known = told({
      node: {
        feedback: { id: packed('feedback:12') },
        actors: [person('5', 'teman.baik')],
        attached_story: { actors: [] },
        comet_sections: { attached_story: { story: layout } },
      },
    })
    expect(known.author('12')).toMatchObject({ handle: 'teman.baik' })
    expect(known.others('12')).toMatchObject([{ part: 'original', account: { id: '6', handle: 'paslon.contoh' } }])
  })

  it('teaches a person by the card over a name', () => {
    const known = told({ entity: { id: '6', profile_url: 'https://www.facebook.com/paslon.contoh', name: 'P' } })
    expect(known.whole({ platform: 'facebook', id: '6' }).handle).toBe('paslon.contoh')
  })

  it('teaches who wrote a comment, and no post’s address is taken for an account', () => {
    const comment = { feedback: { id: packed('feedback:12_34') }, author: person('9', 'calon.contoh') }
    const known = told({ comment, story: { id: 'Uzpf', url: 'https://www.facebook.com/calon.contoh/posts/pfbid0' } })
    expect(known.author('12_34')).toMatchObject({ id: '9', handle: 'calon.contoh' })
    expect(known.whole({ platform: 'facebook', handle: 'calon.contoh' }).id).toBe('9')
  })
})
