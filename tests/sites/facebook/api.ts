import { variants } from './variants'

const HEADER = 'x-fb-friendly-name'

/** One of the site's own requests: a form whose `variables` are JSON. `doc_id` changes with every release. */
export function graphql(
  name: string,
  variables: object,
  done: (reply: string) => void,
  failed: () => void = () => {},
): void {
  const form = new URLSearchParams({
    av: '61590000000009',
    __user: '61590000000009',
    fb_dtsg: 'INVENTED',
    fb_api_caller_class: 'RelayModern',
    ...(variants.name === 'both' && { fb_api_req_friendly_name: name }),
    variables: JSON.stringify(variables),
    server_timestamps: 'true',
    doc_id: `${Math.random()}`.slice(2),
  })
  const lost = () => variants.rollback === 'error' && failed()
  if (variants.via === 'fetch') {
    fetch('/api/graphql/', { method: 'POST', headers: { [HEADER]: name }, body: form })
      .then(reply => reply.text())
      .then(done, lost)
    return
  }
  const request = new XMLHttpRequest()
  request.open('POST', '/api/graphql/')
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.setRequestHeader(HEADER, name)
  request.onload = () => done(request.responseText)
  request.onerror = lost
  request.send(form.toString())
}

const nothing = () => {}
export const ME = { actor_id: '61590000000009', client_mutation_id: '1' }
export const send = (name: string, input: object, failed: () => void, more: object = {}): void =>
  graphql(name, { input: { ...input, ...ME }, ...more }, nothing, failed)
