import { expect, test } from './fixtures'

/** Writes into the region field as a person does, and leaves it; says what stands beside it. */
function writeRegion(name: string): Promise<{ suggestions: number; problem: string | undefined }> {
  return new Promise(resolve => {
    const look = () => {
      const input = document.querySelector<HTMLInputElement>('input[list]')
      const suggestions = document.querySelectorAll('datalist option').length
      if (!input || suggestions === 0) return setTimeout(look, 50)
      input.value = name
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
      return setTimeout(() => {
        resolve({ suggestions, problem: document.querySelector('[role=alert]')?.textContent ?? undefined })
      }, 200)
    }
    look()
  })
}

test('where I work is found by its name, kept as a code, and puts what is near first', async ({ started }) => {
  const page = await started.openPage('options.html#/setelan')
  const mistyped = await page.evaluate(writeRegion, 'Kabupaten Antah Berantah')
  expect(mistyped.suggestions).toBe(552)
  expect(mistyped.problem).toContain('belum dikenal')
  expect((await page.evaluate(writeRegion, 'kabupaten  tasikmalaya')).problem).toBeUndefined()

  await page.evaluate(() => location.assign('#/mengapa'), undefined)
  const first = await page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const look = () => {
          const near = document.querySelector('details .chip')?.parentElement?.textContent
          return near ? resolve(near) : setTimeout(look, 50)
        }
        look()
      }),
    undefined,
  )
  expect(first).toContain('Tasikmalaya')
  await page.evaluate(() => location.assign('#/setelan'), undefined)
  await page.evaluate(writeRegion, '')
  await page.close()
})
