import { expect, test } from 'vitest'
import { numberToShortcode, shortcodeToNumber } from './shortcode'

test('a short code is the post’s number in base 64', () => {
  expect(shortcodeToNumber('DXOclldDFk8')).toBe('3877162057351321916')
  expect(shortcodeToNumber('CPv3UqsBFvg')).toBe('2589531623544609760')
  expect(shortcodeToNumber('BA')).toBe('64')
})

test('the key of a private account’s post is no part of the number', () => {
  expect(shortcodeToNumber(`DXOclldDFk8${'x'.repeat(28)}`)).toBe('3877162057351321916')
})

test('a number is written as its short code, and what is no number stays', () => {
  expect(numberToShortcode('3877162057351321916')).toBe('DXOclldDFk8')
  expect(numberToShortcode('DXOclldDFk8')).toBe('DXOclldDFk8')
})
