/** The extension's name in each store; where there is none yet, a stand-in that no store would give out. */
export interface Ids {
  chrome: string
  edge: string
  firefox: string
}
export const STAND_INS: Ids = {
  chrome: 'aaaabbbbccccddddaaaabbbbccccdddd',
  edge: 'eeeeffffgggghhhheeeeffffgggghhhh',
  firefox: 'jejak-netral@jejak-netral.id',
}

export interface Browser {
  name: keyof Ids
  title: string
  /** Below HKLM or HKCU. */
  registry: (id: string) => string
}

export const BROWSERS: readonly Browser[] = [
  {
    name: 'chrome',
    title: 'Google Chrome',
    registry: id => `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`,
  },
  {
    name: 'edge',
    title: 'Microsoft Edge',
    registry: id => `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`,
  },
  {
    name: 'firefox',
    title: 'Mozilla Firefox',
    registry: id => `Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${id}`,
  },
]
