import { describe, expect, it } from 'vitest'
import { PLATFORMS } from '../model/platform'
import { dialogWords } from './dialog-words'

describe('the dialog calls an act as the site does', () => {
  it('on X a post is reposted and replied to', () => {
    expect(dialogWords('id', 'x').actions.share.dont).toBe('Jangan posting ulang')
    expect(dialogWords('en', 'x').actions.comment.dont).toBe("Don't reply")
  })
  it.each(['facebook', 'instagram'] as const)('on %s it is shared and commented on', site => {
    expect(dialogWords('id', site).actions.share.dont).toBe('Jangan bagikan')
    expect(dialogWords('id', site).actions.comment.go).toBe('Tetap komentari')
    expect(dialogWords('en', site).actions.share.go).toBe('Share anyway')
  })
  it('everywhere a like is a like', () => {
    for (const site of PLATFORMS) expect(dialogWords('id', site).actions.like.dont).toBe('Jangan sukai')
  })
})
