import { variants } from './variants'
import { visit } from './visit'

/** Public ids of X's operations; they change with releases, so only the names may matter to anybody. */
const OPERATIONS = {
  FavoriteTweet: 'lI07N6Otwv1PhnEgXILM7A',
  UnfavoriteTweet: 'ZYKSe-w7KEslx3JhSIk5LA',
  CreateRetweet: 'ojPdsZsimiJrUGLR1sjUtA',
  DeleteRetweet: 'iQtK4dl5hBmXewYZuEOKVw',
  CreateTweet: 'SiM_cAu83R0wnrpmKQQSEw',
}
export type Operation = keyof typeof OPERATIONS

const RETRIES = 3
const RETRY_AFTER_MS = 150

/** One of the site's own requests. `failed` runs when the app gives up, which depends on the variant. */
function send(
  path: string,
  contentType: string,
  body: string,
  done: () => void,
  failed: () => void,
  retries = RETRIES,
): void {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('content-type', contentType)
  request.setRequestHeader('authorization', 'Bearer INVENTED')
  request.setRequestHeader('x-csrf-token', visit.token)
  request.setRequestHeader('x-client-transaction-id', `${Math.random()}`.slice(2))
  request.setRequestHeader('x-twitter-active-user', 'yes')
  request.onload = () => {
    if (request.status < 400) done()
    else if (variants.rollback !== 'none') failed()
  }
  request.onerror = () => {
    if (variants.rollback === 'retry' && retries > 0) {
      setTimeout(() => send(path, contentType, body, done, failed, retries - 1), RETRY_AFTER_MS)
    } else if (variants.rollback === 'error' || variants.rollback === 'retry') failed()
  }
  request.send(body)
}

export function graphql(operation: Operation, variables: object, done: () => void, failed: () => void): void {
  const queryId = OPERATIONS[operation]
  send(
    `/i/api/graphql/${queryId}/${operation}`,
    'application/json',
    JSON.stringify({ variables, queryId }),
    done,
    failed,
  )
}

export function friendship(verb: 'create' | 'destroy', userId: string, failed: () => void): void {
  const form = new URLSearchParams({ include_profile_interstitial_type: '1', skip_status: '1', user_id: userId })
  send(`/i/api/1.1/friendships/${verb}.json`, 'application/x-www-form-urlencoded', form.toString(), () => {}, failed)
}

/** Requests that are no acts: telemetry, and a timeline asked for by POST. */
export function decoy(what: 'client_event' | 'HomeLatestTimeline'): void {
  if (what === 'client_event') {
    send(
      '/i/api/1.1/jot/client_event.json',
      'application/x-www-form-urlencoded',
      'log=%5B%5D',
      () => {},
      () => {},
    )
  } else {
    const body = JSON.stringify({ variables: { count: 20 }, queryId: 'replica' })
    send(
      '/i/api/graphql/replica/HomeLatestTimeline',
      'application/json',
      body,
      () => {},
      () => {},
    )
  }
}
