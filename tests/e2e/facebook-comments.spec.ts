import { sent } from './expectations'
import { ARROW, box, commentLike, commentsOf, editorOf, FACEBOOK, idOf, reactOf } from './facebook'
import { expect, ONCE, test } from './fixtures'

const textOf = (
  driver: { hands: { evaluate(run: (one: string) => string, one: string): Promise<string> } },
  selector: string,
) => driver.hands.evaluate(one => document.querySelector(one)?.textContent ?? '', selector)

test('a comment’s like is of who wrote it, not of the post', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(commentLike('3330000000011'))
  expect((await driver.asked()).title).toContain('@calon.contoh')
  await driver.answer('Jangan sukai')
  await driver.press(commentLike('3330000000012'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FeedbackReact ${idOf('plain')}_3330000000012`)
})

test('opening comments is reading', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(commentsOf('listed'))
  await driver.press(reactOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites)
})

test('comment by the arrow: the draft stays, going on sends it', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(editorOf('listed'))
  await driver.type('mantap')
  await driver.press(`${box('listed')} ${ARROW}`)
  await driver.answer('Jangan komentari')
  expect(await textOf(driver, editorOf('listed'))).toBe('mantap')
  await driver.press(`${box('listed')} ${ARROW}`)
  await driver.answer('Tetap komentari')
  await sent(sites, `CreateComment ${idOf('listed')}`)
})

test('comment by Enter, with the arrow shown and without', async ({ driver, sites }) => {
  for (const send of ['arrow', 'none']) {
    sites.clear()
    await driver.open(FACEBOOK('/', { send }))
    await driver.press(editorOf('listed'))
    await driver.type('mantap')
    await driver.key('Enter')
    await driver.answer('Jangan komentari')
    await sent(sites)
    expect(await textOf(driver, editorOf('listed'))).toBe('mantap')
    await driver.press(editorOf('listed'))
    await driver.key('Enter')
    await driver.answer('Tetap komentari')
    await sent(sites, `CreateComment ${idOf('listed')}`)
  }
})

test('an answer is of who is answered, though the post is a friend’s', ONCE, async ({ driver, sites }) => {
  const comment = '[data-commentid="3330000000011"]'
  await driver.open(FACEBOOK())
  await driver.press(`${comment} li:last-child [role="button"]`)
  await driver.press(`${comment} [role="textbox"]`)
  await driver.type('salam')
  await driver.key('Enter')
  expect((await driver.asked()).title).toContain('@calon.contoh')
  await driver.answer('Jangan komentari')
  await sent(sites)
})

test('a line break in a comment, and a comment for a friend, pass', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(editorOf('menu'))
  await driver.type('enak')
  await driver.key('Shift+Enter')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites)
  await driver.key('Enter')
  await sent(sites, `CreateComment ${idOf('menu')}`)
})
