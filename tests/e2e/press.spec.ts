import { expect, test } from './fixtures'
import { control, likeOf, X } from './x'

test('a like on a listed account’s post waits for the person, and "don’t" leaves no trace', async ({
  driver,
  sites,
}) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  const seen = await driver.asked()
  expect(seen.title).toContain('@paslon_contoh')
  expect(sites.acts()).toEqual([])
  await driver.answer('Jangan sukai')
  expect(await driver.count(control('listed', 'unlike'))).toBe(0)
  expect(sites.acts()).toEqual([])
})
