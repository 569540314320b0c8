import { POLICY_KEYS, type PolicyKey } from '../../model/managed-policy'
import type { Language } from '../../model/settings'
import type { Browser } from './browsers'
import { write, type Xml, xml } from './xml'

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
const NAMES = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'
const keys = Object.entries<PolicyKey>(POLICY_KEYS)
/** Intune joins all templates it was given: the names must not meet those of another. */
const categoryOf = ({ name }: Browser) => `JejakNetral_${name}`

/** A template for Group Policy, for device and for user scope. It leans on no other template, so it imports alone. */
export function admx(browser: Browser, id: string): string {
  const key = browser.registry(id)
  return (
    HEAD +
    write(
      xml('policyDefinitions', { xmlns: NAMES, revision: '1.0', schemaVersion: '1.0' }, [
        xml('policyNamespaces', {}, [
          xml('target', { prefix: `jejaknetral_${browser.name}`, namespace: `JejakNetral.Policies.${browser.name}` }),
        ]),
        xml('resources', { minRequiredRevision: '1.0' }),
        xml('categories', {}, [xml('category', { name: categoryOf(browser), displayName: '$(string.category)' })]),
        xml(
          'policies',
          {},
          keys.map(([name, one]) => policy(browser, key, name, one)),
        ),
      ]),
    )
  )
}

function policy(browser: Browser, key: string, name: string, one: PolicyKey): Xml {
  const isSwitch = one.kind === 'switch'
  const decimal = (value: number) => [xml('decimal', { value })]
  return xml(
    'policy',
    {
      name,
      class: 'Both',
      displayName: `$(string.${name})`,
      explainText: `$(string.${name}_hint)`,
      key,
      ...(isSwitch ? { valueName: name } : { presentation: `$(presentation.${name})` }),
    },
    [
      xml('parentCategory', { ref: categoryOf(browser) }),
      ...(isSwitch ? [xml('enabledValue', {}, decimal(1)), xml('disabledValue', {}, decimal(0))] : []),
      ...(isSwitch ? [] : [xml('elements', {}, [element(key, name, one)])]),
    ],
  )
}

function element(key: string, name: string, { kind, least, most, longest }: PolicyKey): Xml {
  if (kind === 'number') {
    return xml('decimal', { id: name, valueName: name, minValue: least, maxValue: most, required: 'true' })
  }
  if (kind === 'line') return xml('text', { id: name, valueName: name, maxLength: longest, required: 'true' })
  // Values named 1, 2, 3 … below a key of their own.
  return xml('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' })
}

/** The words of the template in one language. */
export function adml(browser: Browser, language: Language): string {
  const strings = keys.flatMap(([name, { title, hint }]) => [
    xml('string', { id: name }, [title[language]]),
    xml('string', { id: `${name}_hint` }, [hint[language]]),
  ])
  const presentations = keys.flatMap(([name, one]) => {
    const control = controlOf(name, one, language)
    return control ? [xml('presentation', { id: name }, [control])] : []
  })
  return (
    HEAD +
    write(
      xml('policyDefinitionResources', { xmlns: NAMES, revision: '1.0', schemaVersion: '1.0' }, [
        xml('displayName', {}, [`Jejak Netral (${browser.title})`]),
        xml('description', {}, [`Jejak Netral (${browser.title})`]),
        xml('resources', {}, [
          xml('stringTable', {}, [xml('string', { id: 'category' }, [`Jejak Netral (${browser.title})`]), ...strings]),
          xml('presentationTable', {}, presentations),
        ]),
      ]),
    )
  )
}

function controlOf(name: string, { kind, title, example }: PolicyKey, language: Language): Xml | undefined {
  if (kind === 'switch') return undefined
  if (kind === 'number') {
    return xml('decimalTextBox', { refId: name, defaultValue: String(example) }, [title[language]])
  }
  if (kind === 'line') return xml('textBox', { refId: name }, [xml('label', {}, [title[language]])])
  return xml('listBox', { refId: name }, [title[language]])
}
