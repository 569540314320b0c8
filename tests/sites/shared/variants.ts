/** How a replica behaves, from the query of the address it was opened under; the first of each list unless asked. */
export function variantsOf<const Choices extends Record<string, readonly string[]>>(
  site: string,
  choices: Choices,
): { [Name in keyof Choices]: Choices[Name][number] } {
  const query = new URLSearchParams(location.search)
  const chosen = Object.entries(choices).map(([name, all]) => {
    const asked = query.get(name)
    if (asked !== null && !all.includes(asked))
      throw new Error(`replica of ${site}: ?${name}=${asked} is none of ${all.join(', ')}`)
    return [name, asked ?? all[0]]
  })
  return Object.fromEntries(chosen) as { [Name in keyof Choices]: Choices[Name][number] }
}

/** What every replica can be asked for. */
export const COMMON = {
  /** The event on which a control acts. */
  acts: ['click', 'pointerdown'],
  /** `only`: scripted events are refused. */
  trusted: ['any', 'only'],
  lang: ['en', 'id'],
} as const
