import { describe, expect, it } from 'vitest'
import { reportDraft } from './report-draft'

const draft = { subject: 'Entri keliru & bukti', body: 'satu\ndua' }

describe('a draft about a wrong entry', () => {
  it('goes to the address in the contact, with subject and body spelled for a link', () => {
    expect(reportDraft('Inspektorat, netral@contoh.go.id, (021) 123', draft)).toBe(
      'mailto:netral%40contoh.go.id?subject=Entri%20keliru%20%26%20bukti&body=satu%0D%0Adua',
    )
  })

  it('carries no header of the pack’s making', () => {
    expect(reportDraft('a@contoh.id?bcc=mata@contoh.id', draft)).not.toContain('bcc')
  })

  it.each(['', 'Loket 3, lantai dua', 'https://contoh.id', '@paslon_contoh'])(
    'is none where there is no address: %s',
    contact => {
      expect(reportDraft(contact, draft)).toBeUndefined()
    },
  )
})
