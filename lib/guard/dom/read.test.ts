import { describe, expect, it } from 'vitest'
import facebook from '../../platforms/facebook'
import instagram from '../../platforms/instagram'
import linkedin from '../../platforms/linkedin'
import threads from '../../platforms/threads'
import tiktok from '../../platforms/tiktok'
import x from '../../platforms/x'
import youtube from '../../platforms/youtube'
import { postId, readAddress, readHref } from './read'

const SPECS = { facebook, instagram, linkedin, threads, tiktok, x, youtube }
const HREFS = [
  '/paslon_contoh',
  '/paslon_contoh/',
  '/@paslon.contoh',
  '/@paslon_contoh/post/DNabc-12_',
  '/paslon_contoh/status/1900000000000000001',
  '/in/paslon-contoh/',
  '/profile.php?id=100000000000001',
  '/paslon.contoh?__cft__[0]=AZ',
  '/channel/UCpasloncontoh0000000012',
  '/@paslon_contoh/video/7300000000000000001',
  '/home',
  '/@calon/./post/DNabc-12_',
  '/@calon/../@lain',
  '/..//@lain',
  '//x.com/paslon_contoh',
  '/@caf%C3%A9',
  '/paslon_contoh#atas',
  'https://www.threads.com/@paslon_contoh',
  'javascript:void(0)',
  '#',
  '',
]

describe('the address of a link', () => {
  it.each(Object.entries(SPECS))('on %s names the same with and without being parsed', (_, spec) => {
    const page = new URL(`https://${spec.hosts[0]}/`)
    for (const href of HREFS) {
      const { post, ...found } = readHref(spec, href, page)
      const read = { ...found, ...(post && { post: postId(spec, post) }) }
      expect(read, href).toEqual(URL.canParse(href, page.href) ? readAddress(spec, new URL(href, page.href)) : {})
    }
  })

  it('that leads nowhere is nobody’s, though a browser would go to the page itself', () => {
    const page = new URL('https://www.tiktok.com/@paslon_contoh/video/7300000000000000001')
    for (const href of ['', '#', '#atas']) expect(readHref(tiktok, href, page), href).toEqual({})
    expect(readHref(tiktok, page.href, page)).toMatchObject({ handle: 'paslon_contoh' })
  })
})
