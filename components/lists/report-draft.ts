/** A draft in the person's own mail program; undefined where the publisher gives no address. Nothing is sent by us. */
export function reportDraft(contact: string, { subject, body }: { subject: string; body: string }): string | undefined {
  const address = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/.exec(contact)?.[0]
  if (!address) return undefined
  const crlf = body.replace(/\n/g, '\r\n')
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`
}
