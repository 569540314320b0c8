import { type Child, type Handlers, h, type VNode } from './dom'
import { variants } from './variants'

const ICONS = {
  reply: 'M2 10c0-4 4-8 9-8s9 4 9 8-4 8-9 8H9l-5 4v-5c-1-2-2-4-2-7z',
  repost: 'M4 5l4 4H6v7h7v2H4V9H1l3-4zm16 14l-4-4h2V8h-7V6h9v9h3l-3 4z',
  like: 'M16.697 5.5c-1.2 0-3.2.5-4.7 2.6C10.500 6 8.500 5.500 7.300 5.500 4 5.500 2 8 2 11c0 5 5 8 10 11 5-3 10-6 10-11 0-3-2-5.500-5.303-5.500z',
  liked:
    'M20.884 13.190c-1.351 2.480-4.001 5.120-8.379 7.670l-.503.300-.504-.300C7 18.300 4.500 15.700 3.100 13.200 1.500 10.500 1.500 7 4 5c2.500-2 6-1 8 2 2-3 5.500-4 8-2 2.500 2 2.500 5.500.884 8.190z',
  bookmark: 'M5 3h14v19l-7-5-7 5V3z',
  more: 'M4 10h3v3H4zm7 0h3v3h-3zm7 0h3v3h-3z',
} as const

export const icon = (name: keyof typeof ICONS): VNode =>
  h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: ICONS[name] }))

interface Control {
  testid?: string | undefined
  label: string
  on: Handlers
  menu?: 'open' | 'closed'
  disabled?: boolean
  class?: string
}

/** A button in the shape of its year. */
export function control(
  { testid, label, on, menu, disabled, class: look }: Control,
  ...children: (Child | Child[])[]
): VNode {
  return h(
    variants.shape === '2023' ? 'div' : 'button',
    {
      'aria-label': label,
      role: 'button',
      ...(variants.shape === '2023' ? { tabindex: disabled ? -1 : 0 } : { type: 'button', disabled: disabled && '' }),
      'aria-disabled': disabled && 'true',
      ...(menu && { 'aria-haspopup': 'menu', 'aria-expanded': menu === 'open' ? 'true' : 'false' }),
      [variants.marks === 'renamed' ? 'data-mark' : 'data-testid']: testid,
      class: look ?? 'control',
      on: disabled ? {} : on,
    },
    h('div', { dir: 'ltr' }, ...children),
  )
}

/** A link inside the app. */
export const link = (
  href: string,
  click: () => void,
  attributes: Record<string, string | number>,
  ...children: (Child | Child[])[]
): VNode => h('a', { href, role: 'link', ...attributes, on: { click } }, ...children)
