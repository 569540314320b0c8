import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import type { Day, Instant } from '../lib/base/time'
import type { Words as TwoLanguages } from '../lib/model/pack'
import type { AccountRef } from '../lib/model/platform'
import type { Language } from '../lib/model/settings'
import { type Text, textIn } from '../lib/text/language'
import { fill, sayDay, sayInstant, sayNumber } from '../lib/text/say'

/** The language of the page: its table and what depends on it. */
export interface Words {
  text: Text
  language: Language
  fill: typeof fill
  /** Of a pack's own wording. */
  of: (words: TwoLanguages) => string
  day: (day: Day) => string
  instant: (at: Instant) => string
  number: (n: number) => string
  /** `X, Facebook, dan TikTok`. */
  list: (items: readonly string[]) => string
  /** `@contoh`, or its number where the handle is not known. */
  account: (account: AccountRef) => string
}

export function wordsIn(language: Language): Words {
  const text = textIn(language)
  /** Written out once: a list of thousands names the same few days. */
  const days = new Map<Day, string>()
  const day = (one: Day) => {
    const said = days.get(one) ?? sayDay(one, text.months)
    days.set(one, said)
    return said
  }
  return {
    text,
    language,
    fill,
    of: words => words[language],
    day,
    instant: at => sayInstant(at, language, day),
    number: n => sayNumber(n, language),
    list: items => new Intl.ListFormat(language === 'id' ? 'id' : 'en-GB').format(items),
    account: ({ handle, id }) => (handle ? `@${handle.replace(/^@/, '')}` : fill(text.own.byNumber, { id: id ?? '' })),
  }
}

const Context = createContext<Words>(wordsIn('id'))
export const useWords = (): Words => useContext(Context)

/** Puts everything below into a language, and tells the browser and screen readers so. */
export function Speaking({
  language,
  title,
  children,
}: {
  language: Language
  title?: string
  children: ComponentChildren
}) {
  const words = useMemo(() => wordsIn(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title ? `${title} – ${words.text.product.name}` : words.text.product.name
  }, [language, title, words])
  return <Context.Provider value={words}>{children}</Context.Provider>
}
